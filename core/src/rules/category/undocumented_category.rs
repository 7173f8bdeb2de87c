use crate::rules::prelude::*;
use crate::template::Category;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "undocumented-category",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A category that nothing explains",
        es: "Una categoría que nada explica",
        pt: "Uma categoria que nada explica",
    },
    message: text! {
        en: "FREE_SERVICE is in Meta's schema, but no page says who may use it or what it costs.",
        es: "FREE_SERVICE figura en el esquema de Meta, pero ninguna página dice quién puede usarla ni cuánto cuesta.",
        pt: "FREE_SERVICE está no esquema da Meta, mas nenhuma página diz quem pode usá-la nem quanto custa.",
    },
    help: Some(text! {
        en: "Use UTILITY, AUTHENTICATION or MARKETING, unless Meta told you otherwise.",
        es: "Usa UTILITY, AUTHENTICATION o MARKETING, salvo que Meta te haya indicado otra cosa.",
        pt: "Use UTILITY, AUTHENTICATION ou MARKETING, a menos que a Meta tenha indicado outra coisa.",
    }),
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["TOP-10", "U-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"category": "UTILITY"}"#],
        bad: &[Bad { template: r#"{"category": "FREE_SERVICE"}"#, at: "/category", fixed: &[] }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.template.category.known() == Some(Category::FreeService) {
        found.add(Finding::at("/category"));
    }
}
