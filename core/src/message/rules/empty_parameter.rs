use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "empty-parameter",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "An empty value", es: "Un valor vacío", pt: "Um valor vazio" },
    message: text! {
        en: "The value is missing or empty. Meta refuses the send.",
        es: "El valor falta o está vacío. Meta rechaza el envío.",
        pt: "O valor falta ou está vazio. A Meta recusa o envio.",
    },
    help: None,
    fixes: &[],
    source: "Answers of the API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer { alternatives: &[100, 132_018], ..MetaAnswer::code(131_008) }),
    rows: &["SND-10", "SND-16"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": ""}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "  "}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[],
            },
        ],
    },
};
