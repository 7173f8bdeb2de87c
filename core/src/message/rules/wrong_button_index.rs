use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "wrong-button-index",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "No button at this index",
        es: "Ningún botón en este índice",
        pt: "Nenhum botão neste índice",
    },
    message: text! {
        en: "All buttons count from 0, also those without values. There is none at this index.",
        es: "Todos los botones cuentan desde 0, también los que no toman valores. No hay ninguno en este índice.",
        pt: "Todos os botões contam a partir de 0, também os que não recebem valores. Não há nenhum neste índice.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the index to <index>",
        es: "Poner el índice <index>",
        pt: "Definir o índice <index>",
    }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[131_009, 132_018], ..MetaAnswer::code(100) }),
    rows: &["SND-13"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": "1", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 2, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/0/index",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": "first", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {}}"#,
                at: "/template/components/0/index",
                fixed: &[],
            },
        ],
    },
};
