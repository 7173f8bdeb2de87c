use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "parameter-name-in-positional",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A name where numbers count",
        es: "Un nombre donde cuentan los números",
        pt: "Um nome onde contam os números",
    },
    message: text! {
        en: "The variables of this template are numbered. Values come in their order, without names.",
        es: "Las variables de esta plantilla van numeradas. Los valores van en su orden, sin nombres.",
        pt: "As variáveis deste modelo são numeradas. Os valores vêm em ordem, sem nomes.",
    },
    help: None,
    fixes: &[text! { en: "Remove the name", es: "Quitar el nombre", pt: "Remover o nome" }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(100) }),
    rows: &["SND-9"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            at: "/template/components/0/parameters/0/parameter_name",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            ],
        }],
    },
};
