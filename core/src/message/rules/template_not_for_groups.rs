use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "template-not-for-groups",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A template that groups do not take",
        es: "Una plantilla que los grupos no aceptan",
        pt: "Um modelo que grupos não aceitam",
    },
    message: text! {
        en: "Groups take templates of text and media only: no one-time codes, no products, no flows.",
        es: "Los grupos aceptan solo plantillas de texto y multimedia: sin códigos, productos ni flows.",
        pt: "Grupos aceitam só modelos de texto e mídia: sem códigos, produtos nem flows.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Groups",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["GRP-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"recipient_type": "group", "type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"recipient_type": "group", "type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "123"}]}, {"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "123"}]}]}}, "template": {"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}}"#,
                at: "/recipient_type",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"recipient_type": "group", "type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 1, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
                at: "/recipient_type",
                fixed: &[],
            },
        ],
    },
};
