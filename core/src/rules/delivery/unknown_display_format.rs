use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::DisplayFormat;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-display-format",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not a display format",
        es: "No es un formato de presentación",
        pt: "Não é um formato de exibição",
    },
    message: text! {
        en: "display_format is “<found>”; Meta knows <known>.",
        es: "display_format es «<found>»; Meta conoce <known>.",
        pt: "display_format é “<found>”; a Meta conhece <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-21"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"display_format": "ORDER_DETAILS"}"#],
        bad: &[
            Bad {
                template: r#"{"display_format": "ORDER_DETAIL"}"#,
                at: "/display_format",
                fixed: &[r#"{"display_format": "ORDER_DETAILS"}"#],
            },
            Bad { template: r#"{"display_format": "SOMETHING_ELSE"}"#, at: "/display_format", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(word) = subject.template.display_format.given() else { return };
    if word.known().is_none() {
        words::unknown::<DisplayFormat>("/display_format".into(), word.text(), &[], found);
    }
}
