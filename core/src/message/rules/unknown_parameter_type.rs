use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unknown-parameter-type",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "An unknown type of parameter",
        es: "Un tipo de parámetro desconocido",
        pt: "Um tipo de parâmetro desconhecido",
    },
    message: text! {
        en: "<type> is no type of parameter that Meta documents. It is kept and cannot be checked.",
        es: "<type> no es un tipo de parámetro que Meta documente. Queda como está y no se puede revisar.",
        pt: "<type> não é um tipo de parâmetro que a Meta documente. Fica como está e não pode ser verificado.",
    },
    help: None,
    fixes: &[text! { en: "Change it to <value>", es: "Cambiarlo a <value>", pt: "Mudar para <value>" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_012)),
    rows: &["SND-4"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "wheel"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/type",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "txt", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/type",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                ],
            },
        ],
    },
};
