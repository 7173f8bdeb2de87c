use super::wrong_kind::kind_name;
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "not-a-template",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Not a template", es: "No es una plantilla", pt: "Não é um modelo" },
    message: text! {
        en: "A template is an object with a name, a language, a category and components; this is <found>.",
        es: "Una plantilla es un objeto con nombre, idioma, categoría y componentes; esto es <found>.",
        pt: "Um modelo é um objeto com nome, idioma, categoria e componentes; isto é <found>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &["{}"],
        bad: &[
            Bad { template: "[]", at: "", fixed: &[] },
            Bad { template: "\"Hello\"", at: "", fixed: &[] },
            Bad { template: "null", at: "", fixed: &[] },
        ],
    },
};

/// Says that `document` is no object.
pub(in crate::rules) fn report(document: &Json, found: &mut Findings<'_>) {
    found.add(Finding::at("").with(&[("found", kind_name(document.kind()).get(found.locale).into())]));
}
