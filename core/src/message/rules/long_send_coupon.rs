use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "long-send-coupon",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "A long coupon", es: "Un cupón largo", pt: "Um cupom longo" },
    message: text! {
        en: "The code has <count> characters. Meta's pages disagree: <limit> on one, 20 on another.",
        es: "El código tiene <count> caracteres. Las páginas de Meta no coinciden: <limit> en una, 20 en otra.",
        pt: "O código tem <count> caracteres. As páginas da Meta divergem: <limit> em uma, 20 em outra.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template components and Coupon code templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(131_009) }),
    rows: &["CPN-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "⟪A×15⟫"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [{"type": "coupon_code", "coupon_code": "⟪A×16⟫"}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}]}]}}"#,
            at: "/template/components/0/parameters/0/coupon_code",
            fixed: &[],
        }],
    },
};
