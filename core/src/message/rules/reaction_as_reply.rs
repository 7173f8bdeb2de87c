use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "reaction-as-reply",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A reaction as a reply",
        es: "Una reacción como respuesta",
        pt: "Uma reação como resposta",
    },
    message: text! {
        en: "A reaction names its message itself and cannot quote another.",
        es: "Una reacción nombra ella misma su mensaje y no puede citar otro.",
        pt: "Uma reação indica ela mesma sua mensagem e não pode citar outra.",
    },
    help: None,
    fixes: &[text! { en: "Remove the context", es: "Quitar el contexto", pt: "Remover o contexto" }],
    source: "Meta, Contextual replies",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["MSG-REACTION", "MSG-CONTEXT"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": ""}}"#],
        bad: &[Bad {
            template: r#"{"context": {"message_id": "wamid.2"}, "type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}}"#,
            at: "/context",
            fixed: &[r#"{"type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}}"#],
        }],
    },
};
