use crate::rules::prelude::*;
use crate::template::{Category, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "library-category",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A library template of another category",
        es: "Una plantilla de la biblioteca de otra categoría",
        pt: "Um modelo da biblioteca de outra categoria",
    },
    message: text! {
        en: "Meta’s guide has library templates in UTILITY, a client library also in AUTHENTICATION; nobody has them in <category>.",
        es: "La guía de Meta tiene las plantillas de la biblioteca en UTILITY y una biblioteca de código también en AUTHENTICATION; nadie en <category>.",
        pt: "O guia da Meta tem os modelos da biblioteca em UTILITY e uma biblioteca de código também em AUTHENTICATION; ninguém em <category>.",
    },
    help: None,
    fixes: &[text! { en: "Make it UTILITY", es: "Pasarla a UTILITY", pt: "Passar para UTILITY" }],
    source: "Meta, Template library; PyWa",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["LIB-1", "D-18"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "UTILITY", "library_template_name": "delivery_update_1"}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "library_template_name": "delivery_update_1"}"#,
            at: "/category",
            fixed: &[r#"{"category": "UTILITY", "library_template_name": "delivery_update_1"}"#],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    if template.library_template_name.is_present() && template.category.known() == Some(Category::Marketing) {
        let args = [("category", Category::Marketing.name().into())];
        found.add(Finding::at("/category").with(&args).try_replace(0, Category::Utility.name()));
    }
}
