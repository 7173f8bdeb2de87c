use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-with-other-cards",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant with more or fewer cards",
        es: "Una variante con más o menos tarjetas",
        pt: "Uma variante com mais ou menos cartões",
    },
    message: text! {
        en: "Cards in this variant: <found>. In the others: <expected>. A send carries as many cards as are defined, so what fits those is refused here.",
        es: "Tarjetas de esta variante: <found>. De las demás: <expected>. Un envío lleva tantas tarjetas como se definieron, y lo que encaja en aquellas se rechaza aquí.",
        pt: "Cartões desta variante: <found>. Das outras: <expected>. Um envio leva tantos cartões quantos foram definidos, e o que serve àquelas é recusado aqui.",
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
            r#"[{"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Herbs"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}, {"language": "es", "category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Limones"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Hierbas"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}]"#,
        ],
        bad: &[Bad {
            template: r#"[{"category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Lemons"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Herbs"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}, {"language": "es", "category": "MARKETING", "components": [{"type": "BODY", "text": "Fresh from the garden, picked for you this week."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Limones"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Hierbas"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Tomates"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "More"}]}]}]}]}]"#,
            at: "/1/components/1/cards",
            fixed: &[],
        }],
    },
};
