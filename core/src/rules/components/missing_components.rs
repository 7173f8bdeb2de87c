use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-components",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The components are missing",
        es: "Faltan los componentes",
        pt: "Faltam os componentes",
    },
    message: text! {
        en: "A template needs components, a body at least.",
        es: "Una plantilla necesita componentes, al menos un cuerpo.",
        pt: "Um modelo precisa de componentes, pelo menos um corpo.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Message Template API; Template library",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1", "TOP-22"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"components": null, "library_template_name": "delivery_update_1"}"#],
        bad: &[
            Bad { template: r#"{"components": null}"#, at: "/components", fixed: &[] },
            Bad { template: r#"{"components": []}"#, at: "/components", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let components = &subject.template.components;
    let is_empty = components.is_missing() || components.given().is_some_and(Vec::is_empty);
    if is_empty && subject.template.library_template_name.is_missing() {
        found.add(Finding::at("/components"));
    }
}
