use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "long-flow-label",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A flow button with a long label or an emoji",
        es: "Un botón de flow con texto largo o emoji",
        pt: "Um botão de flow com texto longo ou emoji",
    },
    message: text! {
        en: "Meta advises at most <limit> characters and no emoji on the button of a flow.",
        es: "Meta aconseja <limit> caracteres como máximo y ningún emoji en el botón de un flow.",
        pt: "A Meta aconselha no máximo <limit> caracteres e nenhum emoji no botão de um flow.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Interactive flow messages",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(131_009)),
    rows: &["MSG-FLOW"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "⟪a×30⟫"}}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "⟪a×31⟫"}}}}"#,
                at: "/interactive/action/parameters/flow_cta",
                fixed: &[],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "Book 🎉"}}}}"#,
                at: "/interactive/action/parameters/flow_cta",
                fixed: &[],
            },
        ],
    },
};
