use crate::policy::delivery;
use crate::rules::prelude::*;
use crate::rules::range;
use crate::template::Vocabulary as _;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "time-to-live",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A delivery time out of range",
        es: "Un plazo de entrega fuera de rango",
        pt: "Um prazo de entrega fora do intervalo",
    },
    message: text! {
        en: "A template of the category <kind> can be tried for <least> to <limit> whole seconds; <found> is given.",
        es: "Una plantilla de la categoría <kind> puede intentarse entre <least> y <limit> segundos enteros; se indica <found>.",
        pt: "Um modelo da categoria <kind> pode ser tentado entre <least> e <limit> segundos inteiros; foi informado <found>.",
    },
    help: None,
    fixes: &[text! {
        en: "Use the nearest that is allowed",
        es: "Usar el más cercano permitido",
        pt: "Usar o mais próximo permitido",
    }],
    source: "Meta, Time-to-live",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-15", "TOP-16", "TOP-17", "TOP-18", "TOP-19"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "UTILITY", "message_send_ttl_seconds": 30}"#,
            r#"{"category": "UTILITY", "message_send_ttl_seconds": 43200}"#,
            r#"{"category": "UTILITY", "message_send_ttl_seconds": -1}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "UTILITY", "message_send_ttl_seconds": 29}"#,
                at: "/message_send_ttl_seconds",
                fixed: &[r#"{"category": "UTILITY", "message_send_ttl_seconds": 30}"#],
            },
            Bad {
                template: r#"{"category": "MARKETING", "message_send_ttl_seconds": -1}"#,
                at: "/message_send_ttl_seconds",
                fixed: &[r#"{"category": "MARKETING", "message_send_ttl_seconds": 43200}"#],
            },
            Bad {
                template: r#"{"category": "UTILITY", "message_send_ttl_seconds": 90.5}"#,
                at: "/message_send_ttl_seconds",
                fixed: &[r#"{"category": "UTILITY", "message_send_ttl_seconds": 90}"#],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    let (Some(seconds), Some(category)) =
        (template.message_send_ttl_seconds.given(), template.category.known())
    else {
        return;
    };
    let time = delivery::TIMES_TO_LIVE.value.iter().find(|time| time.category == category);
    if let Some(time) = time
        && !(time.takes_default && seconds.as_i64() == Some(-1))
    {
        range::check("/message_send_ttl_seconds".into(), seconds, time.seconds, category.name(), found);
    }
}
