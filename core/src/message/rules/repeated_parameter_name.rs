use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "repeated-parameter-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Two values for one variable",
        es: "Dos valores para una variable",
        pt: "Dois valores para uma variável",
    },
    message: text! {
        en: "<found> already has a value.",
        es: "<found> ya tiene un valor.",
        pt: "<found> já tem um valor.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100, 132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-8"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}, {"type": "text", "parameter_name": "day", "text": "2"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}, {"type": "text", "parameter_name": "order", "text": "2"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
            at: "/template/components/0/parameters/1/parameter_name",
            fixed: &[],
        }],
    },
};
