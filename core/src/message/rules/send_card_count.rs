use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "send-card-count",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Another number of cards",
        es: "Otro número de tarjetas",
        pt: "Outro número de cartões",
    },
    message: text! {
        en: "The template has <expected> cards, the send <count>.",
        es: "La plantilla tiene <expected> tarjetas, el envío <count>.",
        pt: "O modelo tem <expected> cartões, o envio <count>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_000) }),
    rows: &["CAR-3", "CAR-11", "SND-21"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 1, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
            at: "/template/components/0/cards",
            fixed: &[],
        }],
    },
};
