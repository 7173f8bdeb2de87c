use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "template-as-reply",
    severity: Severity::Info,
    bites: Bites::Always,
    title: text! {
        en: "A template as a reply",
        es: "Una plantilla como respuesta",
        pt: "Um modelo como resposta",
    },
    message: text! {
        en: "A template arrives without the bubble of the message that it answers.",
        es: "Una plantilla llega sin la burbuja del mensaje que responde.",
        pt: "Um modelo chega sem o balão da mensagem que responde.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Contextual replies",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["MSG-CONTEXT"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "template", "template": {"name": "order_update", "language": {"code": "en"}}}"#],
        bad: &[Bad {
            template: r#"{"context": {"message_id": "wamid.2"}, "type": "template", "template": {"name": "a", "language": {"code": "en"}}}"#,
            at: "/context",
            fixed: &[],
        }],
    },
};
