use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Category, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "otp-outside-authentication",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A code button in another category",
        es: "Un botón de código en otra categoría",
        pt: "Um botão de código em outra categoria",
    },
    message: text! {
        en: "OTP buttons belong to authentication templates alone; this template is <category>.",
        es: "Los botones OTP son solo de plantillas de autenticación; esta es <category>.",
        pt: "Botões OTP são só de modelos de autenticação; este é <category>.",
    },
    help: None,
    fixes: &[text! {
        en: "Make it a template of Meta’s words for codes",
        es: "Convertirla en plantilla de códigos con el texto de Meta",
        pt: "Transformar em modelo de códigos com o texto da Meta",
    }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-5", "CTG-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "UTILITY", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            at: "/components/1/buttons/0",
            fixed: &[
                r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(category) = subject.template.category.known() else { return };
    if category != Category::Authentication
        && let Some((place, index)) = subject.top_button(ButtonKind::Otp)
    {
        let edit = |path: String, value: Json| Edit { path, span: None, value };
        let mut edits = vec![edit("/category".into(), Category::Authentication.name().into())];
        // There the words are Meta's.
        let texts = subject.texts.iter().filter(|part| matches!(part.role, Role::Body | Role::Footer));
        edits.extend(texts.map(|part| edit(part.pointer(), Json::Null)));
        let args = [("category", category.name().into())];
        found.add(Finding::at(place.pointer_to_button(index, "")).with(&args).try_fix(0, edits));
    }
}
