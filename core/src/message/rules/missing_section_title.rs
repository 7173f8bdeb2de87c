use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-section-title",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A section without a title", es: "Una sección sin título", pt: "Uma seção sem título"
    },
    message: text! {
        en: "With more than one section every section needs a title.",
        es: "Con más de una sección, cada una necesita un título.",
        pt: "Com mais de uma seção, cada uma precisa de um título.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Interactive list messages",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-LIST", "MSG-PRODUCT", "COM-4"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "Choose"}, "action": {"button": "Choose", "sections": [{"rows": [{"id": "a", "title": "One"}]}]}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "Choose"}, "action": {"button": "Choose", "sections": [{"title": "A", "rows": [{"id": "a", "title": "One"}]}, {"rows": [{"id": "b", "title": "Two"}]}]}}}"#,
            at: "/interactive/action/sections/1/title",
            fixed: &[],
        }],
    },
};
