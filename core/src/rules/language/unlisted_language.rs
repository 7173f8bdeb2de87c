use super::meant::{is_well_formed, meant};
use crate::policy::languages::{LANGUAGES, language};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unlisted-language",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A language that Meta does not list",
        es: "Un idioma que Meta no tiene en su lista",
        pt: "Um idioma que a Meta não lista",
    },
    message: text! {
        en: "<found> is not on Meta's list of languages as of <date>. Meta refuses codes it does not know.",
        es: "<found> no está en la lista de idiomas de Meta del <date>. Meta rechaza los códigos que no conoce.",
        pt: "<found> não está na lista de idiomas da Meta de <date>. A Meta recusa códigos que não conhece.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Supported languages",
    confidence: Confidence::Documented,
    as_of: "2026-05-21",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-7", "TOP-9", "D-16", "U-18"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"language": "en_GB"}"#, r#"{"language": "zh_TW"}"#, r#"{"language": "pt"}"#],
        bad: &[
            Bad {
                template: r#"{"language": "es_US"}"#,
                at: "/language",
                fixed: &[r#"{"language": "es_MX"}"#, r#"{"language": "es"}"#],
            },
            Bad {
                template: r#"{"language": "en_UK"}"#,
                at: "/language",
                fixed: &[r#"{"language": "en_GB"}"#],
            },
            Bad { template: r#"{"language": "be"}"#, at: "/language", fixed: &[r#"{"language": "be_BY"}"#] },
            Bad { template: r#"{"language": "de_LU"}"#, at: "/language", fixed: &[r#"{"language": "de"}"#] },
            Bad {
                template: r#"{"language": "pt_AO"}"#,
                at: "/language",
                fixed: &[r#"{"language": "pt_BR"}"#, r#"{"language": "pt_PT"}"#],
            },
            Bad { template: r#"{"language": "jp"}"#, at: "/language", fixed: &[r#"{"language": "ja"}"#] },
            Bad { template: r#"{"language": "xx"}"#, at: "/language", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(code) = subject.template.language.text() else { return };
    if matches!(code, "pt" | "zh") || !is_well_formed(code) || language(code).is_some() {
        return;
    }
    let args = [("found", code.into()), ("date", LANGUAGES.as_of.into())];
    let finding = Finding::at("/language").with(&args);
    found.add(meant(code).into_iter().fold(finding, |finding, code| finding.replace(0, code)));
}
