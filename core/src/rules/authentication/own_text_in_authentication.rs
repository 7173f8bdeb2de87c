use crate::json::Json;
use crate::rules::lint::Purpose;
use crate::rules::prelude::*;
use crate::template::Category;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "own-text-in-authentication",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Own words in an authentication template",
        es: "Texto propio en una plantilla de autenticación",
        pt: "Texto próprio em um modelo de autenticação",
    },
    message: text! {
        en: "Meta writes the texts of authentication templates; it refuses a text of your own here.",
        es: "Meta escribe los textos de las plantillas de autenticación; aquí rechaza un texto propio.",
        pt: "A Meta escreve os textos dos modelos de autenticação; aqui ela recusa um texto próprio.",
    },
    help: None,
    fixes: &[text! {
        en: "Leave the words to Meta",
        es: "Dejar el texto a Meta",
        pt: "Deixar o texto para a Meta",
    }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-1", "FTR-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY", "text": "Your code is {{1}}, keep it safe."}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "text": "Do not share it"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/components/1/text",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    // Meta gives its own words back for stored templates.
    if found.purpose == Purpose::Stored
        || subject.template.category.known() != Some(Category::Authentication)
        || subject.template.library_template_name.is_present()
    {
        return;
    }
    for part in &subject.texts {
        if matches!(part.role, Role::Body | Role::Footer) {
            found.add(Finding::at(part.pointer()).try_replace(0, Json::Null));
        }
    }
}
