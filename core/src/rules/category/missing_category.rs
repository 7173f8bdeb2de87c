use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-category",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The category is missing", es: "Falta la categoría", pt: "Falta a categoria" },
    message: text! {
        en: "A template needs a category: it decides what the text may say and what a message costs.",
        es: "Una plantilla necesita una categoría: decide qué puede decir el texto y cuánto cuesta un mensaje.",
        pt: "Um modelo precisa de uma categoria: ela decide o que o texto pode dizer e quanto custa uma mensagem.",
    },
    help: Some(text! {
        en: "UTILITY for what a person asked for or needs to know, AUTHENTICATION for one-time codes, MARKETING for all else.",
        es: "UTILITY para lo que la persona pidió o necesita saber, AUTHENTICATION para códigos de un solo uso, MARKETING para lo demás.",
        pt: "UTILITY para o que a pessoa pediu ou precisa saber, AUTHENTICATION para códigos de uso único, MARKETING para o resto.",
    }),
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"category": "UTILITY"}"#],
        bad: &[
            Bad { template: r#"{"category": null}"#, at: "/category", fixed: &[] },
            Bad { template: r#"{"category": ""}"#, at: "/category", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let category = &subject.template.category;
    if category.is_missing() || category.given().is_some_and(|word| word.text().is_empty()) {
        found.add(Finding::at("/category"));
    }
}
