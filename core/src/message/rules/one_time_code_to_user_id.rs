use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "one-time-code-to-user-id",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A one-time code to a user id",
        es: "Un código de un solo uso a un id de usuario",
        pt: "Um código de uso único para um id de usuário",
    },
    message: text! {
        en: "Authentication templates go to phone numbers only. Meta refuses a business-scoped user id.",
        es: "Las plantillas de autenticación van solo a números de teléfono. Meta rechaza un id de usuario.",
        pt: "Modelos de autenticação vão só para números de telefone. A Meta recusa um id de usuário.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(131_062)),
    rows: &["AUT-16"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"recipient": "US.1", "type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "123"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"to": null, "recipient": "US.1", "type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "123"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
            at: "/recipient",
            fixed: &[],
        }],
    },
};
