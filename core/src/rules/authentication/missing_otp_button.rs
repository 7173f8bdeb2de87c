use crate::json::{Json, Object};
use crate::rules::lint::Purpose;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Category, ComponentKind};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-otp-button",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "No button for the code",
        es: "Falta el botón del código",
        pt: "Falta o botão do código",
    },
    message: text! {
        en: "An authentication template needs exactly one OTP button, with which a person takes the code over.",
        es: "Una plantilla de autenticación necesita exactamente un botón OTP, con el que la persona usa el código.",
        pt: "Um modelo de autenticação precisa de exatamente um botão OTP, com o qual a pessoa usa o código.",
    },
    help: None,
    fixes: &[text! {
        en: "Add a button that copies the code",
        es: "Añadir un botón que copie el código",
        pt: "Adicionar um botão que copia o código",
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
            r#"{"category": "UTILITY"}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}]}"#,
                at: "/components",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": []}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    let is_own = template.category.known() == Some(Category::Authentication)
        && template.library_template_name.is_missing()
        && template.components.is_present();
    // Meta stores it, and gives it back, as a URL button.
    if !is_own || found.purpose == Purpose::Stored || subject.top_button(ButtonKind::Otp).is_some() {
        return;
    }
    let button =
        Json::from(Object::from_iter([("type", Json::from("OTP")), ("otp_type", "COPY_CODE".into())]));
    let (path, value) = if let Some(place) = subject.top(ComponentKind::Buttons) {
        (place.pointer_to("buttons"), button)
    } else {
        let members = [("type", Json::from("BUTTONS")), ("buttons", Json::Array(vec![button]))];
        ("/components".to_owned(), Object::from_iter(members).into())
    };
    let edit = Edit { path: [&path, "/-"].concat(), span: None, value };
    found.add(Finding::at(path).try_fix(0, vec![edit]));
}
