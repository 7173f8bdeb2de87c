use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-send-component",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A part of the template gets no values",
        es: "Una parte de la plantilla no recibe valores",
        pt: "Uma parte do modelo não recebe valores",
    },
    message: text! {
        en: "The template needs values in its <component>, and the send has none. Meta refuses it.",
        es: "La plantilla necesita valores en su <component> y el envío no los trae. Meta lo rechaza.",
        pt: "O modelo precisa de valores em seu <component> e o envio não os traz. A Meta o recusa.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_012, 132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-5", "CAR-3"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}}}, "template": {"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Your order is here."}]}}"#,
                at: "/template/components",
                fixed: &[],
            },
        ],
    },
};
