use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-offer-end",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "An offer without its end",
        es: "Una oferta sin su final",
        pt: "Uma oferta sem seu fim",
    },
    message: text! {
        en: "The offer ends, and the send does not say when: expiration_time_ms is missing.",
        es: "La oferta termina y el envío no dice cuándo: falta expiration_time_ms.",
        pt: "A oferta termina e o envio não diz quando: falta expiration_time_ms.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_000, 132_018], ..MetaAnswer::code(131_008) }),
    rows: &["LTO-7"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "limited_time_offer", "parameters": [{"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1800000000000}}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}}, {"type": "BODY", "text": "Your order is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {"category": "MARKETING", "components": [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}}, {"type": "BODY", "text": "Your order is here."}]}}"#,
            at: "/template/components",
            fixed: &[],
        }],
    },
};
