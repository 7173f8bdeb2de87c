use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Category, ComponentKind};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-in-authentication",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A header in an authentication template",
        es: "Un encabezado en una plantilla de autenticación",
        pt: "Um cabeçalho em um modelo de autenticação",
    },
    message: text! {
        en: "Authentication templates have no header: Meta refuses any text or picture above the code.",
        es: "Las plantillas de autenticación no llevan encabezado: Meta rechaza cualquier texto o imagen sobre el código.",
        pt: "Modelos de autenticação não têm cabeçalho: a Meta recusa qualquer texto ou imagem acima do código.",
    },
    help: None,
    fixes: &[text! { en: "Remove the header", es: "Quitar el encabezado", pt: "Remover o cabeçalho" }],
    source: "Meta's answer to a picture in an authentication template",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-4", "AUT-13", "HDR-17"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "AUTHENTICATION", "components": [{"type": "HEADER", "format": "TEXT", "text": "Your code"}, {"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            at: "/components/0",
            fixed: &[
                r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.template.category.known() == Some(Category::Authentication)
        && let Some(header) = subject.top(ComponentKind::Header)
    {
        found.add(Finding::at(header.pointer()).try_replace(0, Json::Null));
    }
}
