use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "offer-end-in-seconds",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "An end in seconds", es: "Un final en segundos", pt: "Um fim em segundos" },
    message: text! {
        en: "expiration_time_ms counts milliseconds. This number lies in the seventies, so it was meant in seconds.",
        es: "expiration_time_ms cuenta milisegundos. Este número cae en los años setenta, así que eran segundos.",
        pt: "expiration_time_ms conta milissegundos. Este número cai nos anos setenta, então eram segundos.",
    },
    help: None,
    fixes: &[text! {
        en: "Make it milliseconds",
        es: "Pasarlo a milisegundos",
        pt: "Passar para milissegundos",
    }],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(131_009)),
    rows: &["LTO-7"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "limited_time_offer", "parameters": [{"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1800000000000}}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}}, {"type": "BODY", "text": "Your order is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "limited_time_offer", "parameters": [{"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1800000000}}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}}, {"type": "BODY", "text": "Your order is here."}]}}"#,
            at: "/template/components/0/parameters/0/limited_time_offer/expiration_time_ms",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "limited_time_offer", "parameters": [{"type": "limited_time_offer", "limited_time_offer": {"expiration_time_ms": 1800000000000}}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}}, {"type": "BODY", "text": "Your order is here."}]}}"#,
            ],
        }],
    },
};
