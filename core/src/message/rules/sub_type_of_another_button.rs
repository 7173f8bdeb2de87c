use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "sub-type-of-another-button",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value for another kind of button",
        es: "Un valor para otro tipo de botón",
        pt: "Um valor para outro tipo de botão",
    },
    message: text! {
        en: "The button at this index is <expected>, not <found>.",
        es: "El botón en este índice es <expected>, no <found>.",
        pt: "O botão neste índice é <expected>, não <found>.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the index to <index>",
        es: "Poner el índice <index>",
        pt: "Definir o índice <index>",
    }],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100, 132_018], ..MetaAnswer::code(132_012) }),
    rows: &["SND-13"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "quick_reply", "index": 0, "parameters": [{"type": "payload", "payload": "a"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "A"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
                at: "/template/components/0/sub_type",
                fixed: &[],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "A"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}, {"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
                at: "/template/components/0/sub_type",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 1, "parameters": [{"type": "coupon_code", "coupon_code": "A"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}, {"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
                ],
            },
        ],
    },
};
