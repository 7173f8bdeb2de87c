use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-button-parameter",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A button without its value",
        es: "Un botón sin su valor",
        pt: "Um botão sem seu valor",
    },
    message: text! {
        en: "The <type> button at index <index> needs a value, and the send has none.",
        es: "El botón <type> en el índice <index> necesita un valor y el envío no lo trae.",
        pt: "O botão <type> no índice <index> precisa de um valor e o envio não o traz.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(131_008) }),
    rows: &["SND-16", "CAR-12", "AUT-15", "COM-4", "ORD-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 1, "parameters": []}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+15550051310"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}}"#,
                at: "/template/components/0/parameters",
                fixed: &[],
            },
        ],
    },
};
