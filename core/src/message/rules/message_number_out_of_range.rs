use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-number-out-of-range",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A number out of range",
        es: "Un número fuera de rango",
        pt: "Um número fora do intervalo",
    },
    message: text! {
        en: "<field> must lie between <low> and <high>.",
        es: "<field> debe estar entre <low> y <high>.",
        pt: "<field> deve ficar entre <low> e <high>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-LOCATION", "MSG-CALL", "CAL-2", "SND-18"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "location", "location": {"latitude": -90, "longitude": "180"}}"#],
        bad: &[
            Bad {
                template: r#"{"type": "location", "location": {"latitude": 90.1, "longitude": 0}}"#,
                at: "/location/latitude",
                fixed: &[],
            },
            Bad {
                template: r#"{"type": "location", "location": {"latitude": 0, "longitude": "-181"}}"#,
                at: "/location/longitude",
                fixed: &[],
            },
        ],
    },
};
