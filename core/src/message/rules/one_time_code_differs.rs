use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "one-time-code-differs",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Two unlike codes", es: "Dos códigos distintos", pt: "Dois códigos diferentes" },
    message: text! {
        en: "The button hands over another code than the text shows. People would copy the wrong one.",
        es: "El botón entrega otro código que el que muestra el texto. La gente copiaría el equivocado.",
        pt: "O botão entrega outro código que o texto mostra. As pessoas copiariam o errado.",
    },
    help: None,
    fixes: &[text! {
        en: "Take the code of the text",
        es: "Usar el código del texto",
        pt: "Usar o código do texto",
    }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: None,
    rows: &["AUT-15"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "123"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "124"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
            at: "/template/components/1/parameters/0/text",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "123"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
            ],
        }],
    },
};
