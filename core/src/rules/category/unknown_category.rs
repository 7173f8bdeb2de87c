use super::legacy_category;
use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::Category;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-category",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A category that Meta does not have",
        es: "Una categoría que Meta no tiene",
        pt: "Uma categoria que a Meta não tem",
    },
    message: text! {
        en: "Meta has no category <found>.",
        es: "Meta no tiene la categoría <found>.",
        pt: "A Meta não tem a categoria <found>.",
    },
    help: Some(text! {
        en: "It is one of UTILITY, AUTHENTICATION and MARKETING.",
        es: "Es una de UTILITY, AUTHENTICATION y MARKETING.",
        pt: "É uma de UTILITY, AUTHENTICATION e MARKETING.",
    }),
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-10", "LIVE-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "marketing"}"#,
            r#"{"category": "TRANSACTIONAL"}"#,
            r#"{"category": "FREE_SERVICE"}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "UTILTY"}"#,
                at: "/category",
                fixed: &[r#"{"category": "UTILITY"}"#],
            },
            Bad {
                template: r#"{"category": "Promotional"}"#,
                at: "/category",
                fixed: &[r#"{"category": "MARKETING"}"#],
            },
            Bad { template: r#"{"category": "NEWS"}"#, at: "/category", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(category) = subject.template.category.given() else { return };
    let word = category.text();
    if category.known().is_some() || word.is_empty() || legacy_category::is_legacy(word) {
        return;
    }
    words::unknown::<Category>("/category".into(), word, &USED_FOR, found);
}

const USED_FOR: [(&str, &str); 4] = [
    ("AUTH", "AUTHENTICATION"),
    ("PROMO", "MARKETING"),
    ("PROMOTION", "MARKETING"),
    ("PROMOTIONAL", "MARKETING"),
];
