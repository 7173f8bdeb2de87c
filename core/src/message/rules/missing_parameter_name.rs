use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-parameter-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "A value without a name", es: "Un valor sin nombre", pt: "Um valor sem nome" },
    message: text! {
        en: "The variables of this template have names. Each value needs its parameter_name.",
        es: "Las variables de esta plantilla tienen nombre. Cada valor necesita su parameter_name.",
        pt: "As variáveis deste modelo têm nome. Cada valor precisa de seu parameter_name.",
    },
    help: None,
    fixes: &[text! { en: "Call it <value>", es: "Llamarlo <value>", pt: "Chamar de <value>" }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(100) }),
    rows: &["SND-8"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "day", "text": "1"}, {"type": "text", "parameter_name": "order", "text": "2"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "day", "text": "1"}, {"type": "text", "text": "2"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
            at: "/template/components/0/parameters/1/parameter_name",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "parameter_name": "day", "text": "1"}, {"type": "text", "text": "2", "parameter_name": "order"}]}]}}, "template": {"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Your order {{order}} comes {{day}}, soon."}]}}"#,
            ],
        }],
    },
};
