use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "too-many-parameters",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Too many values", es: "Demasiados valores", pt: "Valores demais" },
    message: text! {
        en: "The <component> of the template takes <expected> and gets <count>.",
        es: "El <component> de la plantilla toma <expected> y recibe <count>.",
        pt: "O <component> do modelo recebe <expected> e vieram <count>.",
    },
    help: None,
    fixes: &[text! { en: "Remove what is too much", es: "Quitar lo que sobra", pt: "Remover o que sobra" }],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}, {"type": "text", "text": "2"}, {"type": "text", "text": "3"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            at: "/template/components/0/parameters",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            ],
        }],
    },
};
