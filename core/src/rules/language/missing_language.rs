use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-language",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The language is missing", es: "Falta el idioma", pt: "Falta o idioma" },
    message: text! {
        en: "A template needs the code of its language: it is reviewed in that language, and sent by name and language together.",
        es: "Una plantilla necesita el código de su idioma: se revisa en ese idioma y se envía por nombre e idioma a la vez.",
        pt: "Um modelo precisa do código do seu idioma: ele é revisado nesse idioma e enviado por nome e idioma juntos.",
    },
    help: Some(text! {
        en: "Choose a code of Meta's list, such as es_MX.",
        es: "Elige un código de la lista de Meta, como es_MX.",
        pt: "Escolha um código da lista da Meta, como pt_BR.",
    }),
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1", "TOP-29"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"language": "es_MX"}"#,
            r#"{"language": null, "category": "AUTHENTICATION", "languages": ["en", "es"]}"#,
        ],
        bad: &[
            Bad { template: r#"{"language": null}"#, at: "/language", fixed: &[] },
            Bad { template: r#"{"language": ""}"#, at: "/language", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    // The bulk form of authentication templates lists its languages instead.
    let is_missing = template.language.is_missing() && template.languages.is_missing();
    if is_missing || template.language.text() == Some("") {
        found.add(Finding::at("/language"));
    }
}
