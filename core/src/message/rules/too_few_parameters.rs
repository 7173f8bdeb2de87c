use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "too-few-parameters",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Too few values", es: "Muy pocos valores", pt: "Valores de menos" },
    message: text! {
        en: "The <component> of the template needs <expected> and gets <count>. Missing: <missing>.",
        es: "El <component> de la plantilla necesita <expected> y recibe <count>. Faltan: <missing>.",
        pt: "O <component> do modelo precisa de <expected> e recebe <count>. Faltam: <missing>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}, {"type": "text", "text": "2"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Order {{1}} comes {{2}}, soon."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Order {{1}} comes {{2}}, soon."}]}}"#,
                at: "/template/components/0/parameters",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "order", "text": "1"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
                at: "/template/components/0/parameters",
                fixed: &[],
            },
        ],
    },
};
