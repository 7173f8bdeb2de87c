use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "send-of-another-template",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Another template", es: "Otra plantilla", pt: "Outro modelo" },
    message: text! {
        en: "The message asks for <asked>, the template at hand is <found>.",
        es: "El mensaje pide <asked>, la plantilla a la vista es <found>.",
        pt: "A mensagem pede <asked>, o modelo em mãos é <found>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_001)),
    rows: &["SND-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_updat", "language": {"code": "en"}}}, "template": {}}"#,
            at: "/template/name",
            fixed: &[],
        }],
    },
};
