use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "parameter-of-static-button",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Values for a button without slots",
        es: "Valores para un botón sin variables",
        pt: "Valores para um botão sem variáveis",
    },
    message: text! {
        en: "The button at this index takes no values. Meta refuses the send.",
        es: "El botón en este índice no toma valores. Meta rechaza el envío.",
        pt: "O botão neste índice não recebe valores. A Meta recusa o envio.",
    },
    help: Some(text! {
        en: "All buttons count from 0, also those without values.",
        es: "Todos los botones cuentan desde 0, también los que no toman valores.",
        pt: "Todos os botões contam a partir de 0, também os que não recebem valores.",
    }),
    fixes: &[
        text! {
            en: "Set the index to <index>",
            es: "Poner el índice <index>",
            pt: "Definir o índice <index>",
        },
        text! { en: "Remove the component", es: "Quitar el componente", pt: "Remover o componente" },
    ],
    source: "Answers of the API, frappe_whatsapp issue 188 and whatsapp-api-js issue 175",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(100) }),
    rows: &["SND-15"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/0",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "1"}]}, {"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/0",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                ],
            },
        ],
    },
};
