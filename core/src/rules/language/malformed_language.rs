use super::meant::{is_well_formed, meant};
use crate::rules::prelude::*;
use crate::rules::words::excerpt;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-language",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not a language code",
        es: "No es un código de idioma",
        pt: "Não é um código de idioma",
    },
    message: text! {
        en: "<found> is no language code of Meta's: <reason>.",
        es: "<found> no es un código de idioma de Meta: <reason>.",
        pt: "<found> não é um código de idioma da Meta: <reason>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Supported languages",
    confidence: Confidence::Documented,
    as_of: "2026-05-21",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-7", "TOP-8", "TOP-9", "D-17"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"language": "fil"}"#,
            r#"{"language": "prs_AF"}"#,
            r#"{"language": "pt_BR"}"#,
            r#"{"language": "de_LU"}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"language": "pt"}"#,
                at: "/language",
                fixed: &[r#"{"language": "pt_BR"}"#, r#"{"language": "pt_PT"}"#],
            },
            Bad {
                template: r#"{"language": "zh"}"#,
                at: "/language",
                fixed: &[r#"{"language": "zh_CN"}"#, r#"{"language": "zh_HK"}"#, r#"{"language": "zh_TW"}"#],
            },
            Bad {
                template: r#"{"language": "es-MX"}"#,
                at: "/language",
                fixed: &[r#"{"language": "es_MX"}"#],
            },
            Bad {
                template: r#"{"language": "EN_us"}"#,
                at: "/language",
                fixed: &[r#"{"language": "en_US"}"#],
            },
            Bad {
                template: r#"{"language": "es-US"}"#,
                at: "/language",
                fixed: &[r#"{"language": "es_MX"}"#, r#"{"language": "es"}"#],
            },
            Bad {
                template: r#"{"language": "zh_Hans"}"#,
                at: "/language",
                fixed: &[r#"{"language": "zh_CN"}"#],
            },
            Bad {
                template: r#"{"language": "Spanish"}"#,
                at: "/language",
                fixed: &[r#"{"language": "es"}"#],
            },
            Bad {
                template: r#"{"language": "português"}"#,
                at: "/language",
                fixed: &[r#"{"language": "pt_BR"}"#, r#"{"language": "pt_PT"}"#],
            },
            Bad {
                template: r#"{"language": "en_USA"}"#,
                at: "/language",
                fixed: &[r#"{"language": "en_US"}"#],
            },
            Bad { template: r#"{"language": "klingon"}"#, at: "/language", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(code) = subject.template.language.text() else { return };
    let reason = match code {
        "" => return,
        "pt" | "zh" => WITHOUT_REGION,
        _ if is_well_formed(code) => return,
        _ => SHAPE,
    };
    let shown = excerpt(code);
    let args = [("found", shown.as_str().into()), ("reason", reason.get(found.locale).into())];
    let finding = Finding::at("/language").with(&args);
    found.add(meant(code).into_iter().fold(finding, |finding, code| finding.replace(0, code)));
}

const SHAPE: Text = text! {
    en: "those have small letters for the language and, where there is a region, an underscore and capitals, as in es_MX",
    es: "los de Meta llevan minúsculas para el idioma y, si hay región, guion bajo y mayúsculas, como es_MX",
    pt: "os da Meta têm minúsculas para o idioma e, se há região, sublinhado e maiúsculas, como pt_BR",
};
const WITHOUT_REGION: Text = text! {
    en: "this language needs its region",
    es: "este idioma necesita su región",
    pt: "este idioma precisa da região",
};
