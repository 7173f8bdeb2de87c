use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::SubCategory;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-sub-category",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "Not a sub-category", es: "No es una subcategoría", pt: "Não é uma subcategoria" },
    message: text! {
        en: "sub_category is “<found>”; Meta knows <known>.",
        es: "sub_category es «<found>»; Meta conoce <known>.",
        pt: "sub_category é “<found>”; a Meta conhece <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-20"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"sub_category": "ORDER_STATUS"}"#],
        bad: &[
            Bad {
                template: r#"{"sub_category": "ORDER_STATE"}"#,
                at: "/sub_category",
                fixed: &[r#"{"sub_category": "ORDER_STATUS"}"#],
            },
            Bad { template: r#"{"sub_category": "SOMETHING_ELSE"}"#, at: "/sub_category", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(word) = subject.template.sub_category.given() else { return };
    if word.known().is_none() {
        words::unknown::<SubCategory>("/sub_category".into(), word.text(), &[], found);
    }
}
