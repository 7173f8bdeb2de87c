use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unknown-send-component",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "An unknown component in a send",
        es: "Un componente desconocido en un envío",
        pt: "Um componente desconhecido em um envio",
    },
    message: text! {
        en: "<type> is no component of a send that Meta documents. It is kept and cannot be checked.",
        es: "<type> no es un componente de envío que Meta documente. Queda como está y no se puede revisar.",
        pt: "<type> não é um componente de envio que a Meta documente. Fica como está e não pode ser verificado.",
    },
    help: None,
    fixes: &[text! { en: "Change it to <value>", es: "Cambiarlo a <value>", pt: "Mudar para <value>" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["SND-3"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "stage"}]}}, "template": {}}"#,
                at: "/template/components/0/type",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "buton", "sub_type": "quick_reply", "index": 0}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
                at: "/template/components/0/type",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "quick_reply", "index": 0}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
                ],
            },
        ],
    },
};
