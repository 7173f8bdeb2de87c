use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-language",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A language that is edited",
        es: "Un idioma que se edita",
        pt: "Um idioma que é editado",
    },
    message: text! {
        en: "The language of a template never changes: it is <expected> for good.",
        es: "El idioma de una plantilla no cambia nunca: es <expected> para siempre.",
        pt: "O idioma de um modelo nunca muda: é <expected> para sempre.",
    },
    help: Some(text! {
        en: "Add a variant in the new language under the same name.",
        es: "Añade una variante en el idioma nuevo con el mismo nombre.",
        pt: "Adicione uma variante no novo idioma com o mesmo nome.",
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
        good: &[r#"{"before": {"status": "REJECTED"}, "after": {}}"#],
        bad: &[Bad {
            template: r#"{"before": {"status": "REJECTED"}, "after": {"language": "en_GB"}}"#,
            at: "/language",
            fixed: &[],
        }],
    },
};
