use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-in-this-status",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A status in which nothing can be edited",
        es: "Un estado en el que no se puede editar nada",
        pt: "Um status em que nada pode ser editado",
    },
    message: text! {
        en: "A template that is <found> cannot be edited. Meta takes edits of templates that are APPROVED, REJECTED or PAUSED.",
        es: "Una plantilla en estado <found> no se puede editar. Meta acepta cambios en plantillas APPROVED, REJECTED o PAUSED.",
        pt: "Um modelo com status <found> não pode ser editado. A Meta aceita edições de modelos APPROVED, REJECTED ou PAUSED.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["ACC-4", "STA-2", "STA-12"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {"status": "APPROVED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"before": {"status": "PENDING"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}}"#,
            at: "",
            fixed: &[],
        }],
    },
};
