use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "send-coupon-characters",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A coupon with other characters",
        es: "Un cupón con otros caracteres",
        pt: "Um cupom com outros caracteres",
    },
    message: text! {
        en: "A coupon code holds letters and digits only.",
        es: "Un código de cupón lleva solo letras y dígitos.",
        pt: "Um código de cupom leva só letras e dígitos.",
    },
    help: None,
    fixes: &[text! {
        en: "Keep letters and digits",
        es: "Dejar letras y dígitos",
        pt: "Manter letras e dígitos",
    }],
    source: "Meta, Coupon code templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(131_009) }),
    rows: &["CPN-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "MAY20"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "MAY⟦-⟧20"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
            at: "/template/components/0/parameters/0/coupon_code",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "MAY20"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
            ],
        }],
    },
};
