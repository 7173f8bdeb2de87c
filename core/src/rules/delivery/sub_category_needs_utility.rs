use crate::rules::prelude::*;
use crate::template::{Category, SubCategory, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "sub-category-needs-utility",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The state of an order outside UTILITY",
        es: "El estado de un pedido fuera de UTILITY",
        pt: "O status de um pedido fora de UTILITY",
    },
    message: text! {
        en: "Templates of the sub-category ORDER_STATUS are UTILITY; this one is <category>.",
        es: "Las plantillas de la subcategoría ORDER_STATUS son UTILITY; esta es <category>.",
        pt: "Os modelos da subcategoria ORDER_STATUS são UTILITY; este é <category>.",
    },
    help: None,
    fixes: &[text! { en: "Make it UTILITY", es: "Pasarla a UTILITY", pt: "Passar para UTILITY" }],
    source: "Meta, Order status templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["ORD-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "UTILITY", "sub_category": "ORDER_STATUS"}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "sub_category": "ORDER_STATUS"}"#,
            at: "/sub_category",
            fixed: &[r#"{"category": "UTILITY", "sub_category": "ORDER_STATUS"}"#],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    let category = template
        .category
        .known()
        .filter(|category| matches!(category, Category::Marketing | Category::Authentication));
    let Some(category) = category else { return };
    if template.sub_category.known() == Some(SubCategory::OrderStatus) {
        let edit = Edit { path: "/category".into(), span: None, value: Category::Utility.name().into() };
        let args = [("category", category.name().into())];
        found.add(Finding::at("/sub_category").with(&args).try_fix(0, vec![edit]));
    }
}
