use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "whole-address-as-suffix",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A whole address where its end belongs",
        es: "Una dirección entera donde va su final",
        pt: "Um endereço inteiro no lugar do seu final",
    },
    message: text! {
        en: "The value is put behind the address of the button; a whole address there leads nowhere.",
        es: "El valor se añade a la dirección del botón; una dirección entera ahí no lleva a ninguna parte.",
        pt: "O valor é posto depois do endereço do botão; um endereço inteiro ali não leva a lugar nenhum.",
    },
    help: None,
    fixes: &[text! { en: "Keep the end", es: "Dejar el final", pt: "Manter o final" }],
    source: "Meta, Components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: None,
    rows: &["URL-10"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A-1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A-1?from=https://example.com"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "https://example.com/o/A-1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "A-1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "url", "index": 0, "parameters": [{"type": "text", "text": "http://elsewhere.example/A-1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order has left."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/o/{{1}}"}]}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[],
            },
        ],
    },
};
