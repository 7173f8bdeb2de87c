use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "wrong-card-index",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Cards out of count", es: "Tarjetas mal contadas", pt: "Cartões fora da contagem" },
    message: text! {
        en: "Cards count from 0, each index once and none left out.",
        es: "Las tarjetas cuentan desde 0, cada índice una vez y sin saltos.",
        pt: "Os cartões contam a partir de 0, cada índice uma vez e sem falhas.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the index to <index>",
        es: "Poner el índice <index>",
        pt: "Definir o índice <index>",
    }],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(132_018) }),
    rows: &["SND-21"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 1, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 2, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
                at: "/template/components/0/cards/1/card_index",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 1, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
                at: "/template/components/0/cards/1/card_index",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"card_index": 0, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}, {"card_index": 1, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE"}]}, {"components": [{"type": "HEADER", "format": "IMAGE"}]}]}]}}"#,
                ],
            },
        ],
    },
};
