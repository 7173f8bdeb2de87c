use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "A name that is edited", es: "Un nombre que se edita", pt: "Um nome que é editado" },
    message: text! {
        en: "The name of a template never changes: it is <expected> for good.",
        es: "El nombre de una plantilla no cambia nunca: es <expected> para siempre.",
        pt: "O nome de um modelo nunca muda: é <expected> para sempre.",
    },
    help: Some(text! {
        en: "Create a new template under the new name.",
        es: "Crea una plantilla nueva con el nombre nuevo.",
        pt: "Crie um novo modelo com o novo nome.",
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
        good: &[r#"{"before": {"status": "APPROVED"}, "after": {"name": null}}"#],
        bad: &[Bad {
            template: r#"{"before": {"status": "REJECTED"}, "after": {"name": "order_news"}}"#,
            at: "/name",
            fixed: &[],
        }],
    },
};
