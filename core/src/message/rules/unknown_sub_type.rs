use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unknown-sub-type",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A button that takes no values",
        es: "Un botón que no toma valores",
        pt: "Um botão que não recebe valores",
    },
    message: text! {
        en: "<found> is no sub_type that Meta takes. It takes <expected>.",
        es: "<found> no es un sub_type que Meta acepte. Acepta <expected>.",
        pt: "<found> não é um sub_type que a Meta aceite. Aceita <expected>.",
    },
    help: None,
    fixes: &[
        text! { en: "Change it to <value>", es: "Cambiarlo a <value>", pt: "Mudar para <value>" },
        text! { en: "Remove the component", es: "Quitar el componente", pt: "Remover o componente" },
    ],
    source: "Answer of the API, frappe_whatsapp issue 188",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["SND-14"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "URL", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}, {"type": "button", "sub_type": "phone_number", "index": 0}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/1/sub_type",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "ur", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/0/sub_type",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                ],
            },
        ],
    },
};
