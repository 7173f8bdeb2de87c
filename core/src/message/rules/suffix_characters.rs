use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "suffix-characters",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A value that is not percent-encoded",
        es: "Un valor sin codificar con %",
        pt: "Um valor sem codificação com %",
    },
    message: text! {
        en: "The value becomes a part of an address, where blanks, accents and signs such as these must be percent-encoded.",
        es: "El valor pasa a ser parte de una dirección, donde los espacios, acentos y signos como estos van codificados con %.",
        pt: "O valor passa a fazer parte de um endereço, em que espaços, acentos e sinais como estes vão codificados com %.",
    },
    help: None,
    fixes: &[text! { en: "Percent-encode them", es: "Codificarlos con %", pt: "Codificá-los com %" }],
    source: "Meta, Components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: None,
    rows: &["URL-10"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A-1%20b?c=d"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A⟦ ⟧1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A%201"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "a⟦ño 100%⟧"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "a%C3%B1o%20100%25"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                ],
            },
        ],
    },
};
