use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-approved-category",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A category that is edited after approval",
        es: "Una categoría que se edita tras la aprobación",
        pt: "Uma categoria que é editada após a aprovação",
    },
    message: text! {
        en: "The category of an approved template cannot be edited: it stays <expected>.",
        es: "La categoría de una plantilla aprobada no se puede editar: sigue siendo <expected>.",
        pt: "A categoria de um modelo aprovado não pode ser editada: continua <expected>.",
    },
    help: Some(text! {
        en: "Create a new template in the other category.",
        es: "Crea una plantilla nueva en la otra categoría.",
        pt: "Crie um novo modelo na outra categoria.",
    }),
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["ACC-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"before": {"status": "REJECTED"}, "after": {"category": "MARKETING"}}"#],
        bad: &[Bad {
            template: r#"{"before": {"status": "APPROVED"}, "after": {"category": "MARKETING"}}"#,
            at: "/category",
            fixed: &[],
        }],
    },
};
