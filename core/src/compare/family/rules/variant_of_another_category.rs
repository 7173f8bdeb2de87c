use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-of-another-category",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A variant of another category",
        es: "Una variante de otra categoría",
        pt: "Uma variante de outra categoria",
    },
    message: text! {
        en: "This variant is <found>, the others are <expected>. The same message costs another price and meets other limits here.",
        es: "Esta variante es <found> y las demás <expected>. El mismo mensaje tiene aquí otro precio y otros límites.",
        pt: "Esta variante é <found>, as outras são <expected>. A mesma mensagem tem aqui outro preço e outros limites.",
    },
    help: Some(text! {
        en: "Give all variants one category. Where Meta moved this one, its words sound more promotional than the others.",
        es: "Pon la misma categoría a todas. Si Meta movió esta, su texto suena más promocional que los demás.",
        pt: "Use a mesma categoria em todas. Se a Meta moveu esta, o texto soa mais promocional que os outros.",
    }),
    fixes: &[],
    source: "Meta, Template categorization",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: None,
    rows: &["TOP-5", "TOP-28", "CTG-8"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"[{}, {"language": "es", "category": "utility"}]"#],
        bad: &[Bad {
            template: r#"[{}, {"language": "es", "category": "MARKETING"}]"#,
            at: "/1/category",
            fixed: &[],
        }],
    },
};
