use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-cards",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "More or fewer cards than before",
        es: "Más o menos tarjetas que antes",
        pt: "Mais ou menos cartões que antes",
    },
    message: text! {
        en: "Cards before: <expected>. Now: <found>. A send carries as many cards as are defined, and Meta refuses another number.",
        es: "Tarjetas antes: <expected>. Ahora: <found>. Un envío lleva tantas tarjetas como se definieron y Meta rechaza otro número.",
        pt: "Cartões antes: <expected>. Agora: <found>. Um envio leva tantos cartões quantos foram definidos, e a Meta recusa outro número.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(132_000)),
    rows: &["CAR-3", "SND-21"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Herbs"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}, "after": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Mint"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"before": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Herbs"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}, "after": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Herbs"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Mint"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}}"#,
            at: "/components/1/cards",
            fixed: &[],
        }],
    },
};
