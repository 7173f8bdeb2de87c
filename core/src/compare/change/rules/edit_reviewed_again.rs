use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-reviewed-again",
    severity: Severity::Info,
    bites: Bites::Always,
    title: text! {
        en: "An edit that Meta reviews again",
        es: "Una edición que Meta vuelve a revisar",
        pt: "Uma edição que a Meta revisa de novo",
    },
    message: text! {
        en: "Meta reviews the template again after this edit, and approves it by itself unless the check fails.",
        es: "Tras esta edición Meta vuelve a revisar la plantilla y la aprueba sola, salvo que falle la revisión.",
        pt: "Após esta edição a Meta revisa o modelo de novo e o aprova sozinha, a menos que a revisão falhe.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["ACC-6", "ACC-8"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"before": {"status": "APPROVED"}, "after": {}}"#],
        bad: &[Bad {
            template: r#"{"before": {"status": "APPROVED"}, "after": {"components": [{"type": "BODY", "text": "Your order is on its way to you."}]}}"#,
            at: "",
            fixed: &[],
        }],
    },
};
