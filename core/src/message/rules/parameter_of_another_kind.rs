use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "parameter-of-another-kind",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value of another kind than the slot",
        es: "Un valor de otro tipo que el hueco",
        pt: "Um valor de outro tipo que o espaço",
    },
    message: text! {
        en: "The template takes <expected> here, the send gives <found>.",
        es: "La plantilla toma aquí <expected>, el envío da <found>.",
        pt: "O modelo recebe aqui <expected>, o envio dá <found>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_012) }),
    rows: &["SND-4", "SND-6"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}]}}, "template": {"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Your order is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "header", "parameters": [{"type": "video", "video": {"id": "1"}}]}]}}, "template": {"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Your order is here."}]}}"#,
                at: "/template/components/0/parameters/0/type",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "payload", "payload": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/type",
                fixed: &[],
            },
        ],
    },
};
