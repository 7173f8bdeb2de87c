use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-message-field",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Something is missing", es: "Falta algo", pt: "Falta algo" },
    message: text! {
        en: "<field> is missing or empty. Meta refuses the message without it.",
        es: "<field> falta o está vacío. Sin eso, Meta rechaza el mensaje.",
        pt: "<field> falta ou está vazio. Sem isso, a Meta recusa a mensagem.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_008) }),
    rows: &["MSG-1", "SND-1", "SND-18", "LOC-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "text", "text": {"body": "Hello"}}"#],
        bad: &[
            Bad { template: r#"{"type": "text", "text": {"body": ""}}"#, at: "/text/body", fixed: &[] },
            Bad { template: r#"{"type": "text"}"#, at: "/text", fixed: &[] },
            Bad {
                template: r#"{"type": "reaction", "reaction": {"emoji": ""}}"#,
                at: "/reaction/message_id",
                fixed: &[],
            },
            Bad { template: r#"{"status": "read"}"#, at: "/message_id", fixed: &[] },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "cta_url", "body": {"text": "Look"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open"}}}}"#,
                at: "/interactive/action/parameters/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"type": "template", "template": {"name": "a", "language": {}}}"#,
                at: "/template/language/code",
                fixed: &[],
            },
        ],
    },
};
