use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::ParameterFormat;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-parameter-format",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An unknown way to write variables",
        es: "Una forma desconocida de escribir variables",
        pt: "Uma forma desconhecida de escrever variáveis",
    },
    message: text! {
        en: "Meta has no parameter_format <found>; it is one of <known>.",
        es: "Meta no tiene el parameter_format <found>; es uno de <known>.",
        pt: "A Meta não tem o parameter_format <found>; é um de <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-12", "LIVE-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"parameter_format": "named"}"#, r#"{"parameter_format": "POSITIONAL"}"#],
        bad: &[
            Bad {
                template: r#"{"parameter_format": "NAME"}"#,
                at: "/parameter_format",
                fixed: &[r#"{"parameter_format": "NAMED"}"#],
            },
            Bad {
                template: r#"{"parameter_format": "numbered"}"#,
                at: "/parameter_format",
                fixed: &[r#"{"parameter_format": "POSITIONAL"}"#],
            },
            Bad { template: r#"{"parameter_format": "MIXED"}"#, at: "/parameter_format", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(format) = subject.template.parameter_format.given() else { return };
    if format.known().is_none() {
        words::unknown::<ParameterFormat>("/parameter_format".into(), format.text(), &USED_FOR, found);
    }
}

const USED_FOR: [(&str, &str); 3] =
    [("NUMBERED", "POSITIONAL"), ("NUMBER", "POSITIONAL"), ("NAMES", "NAMED")];
