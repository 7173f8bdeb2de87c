use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unknown-parameter-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value for no variable",
        es: "Un valor para ninguna variable",
        pt: "Um valor para nenhuma variável",
    },
    message: text! {
        en: "The template has no variable <found>. Its variables: <expected>.",
        es: "La plantilla no tiene la variable <found>. Sus variables: <expected>.",
        pt: "O modelo não tem a variável <found>. Suas variáveis: <expected>.",
    },
    help: None,
    fixes: &[text! { en: "Call it <value>", es: "Llamarlo <value>", pt: "Chamar de <value>" }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100, 132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-8"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "oder", "text": "1"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} is here."}]}}"#,
            at: "/template/components/0/parameters/0/parameter_name",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} is here."}]}}"#,
            ],
        }],
    },
};
