use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unknown-message-type",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "An unknown type of message",
        es: "Un tipo de mensaje desconocido",
        pt: "Um tipo de mensagem desconhecido",
    },
    message: text! {
        en: "<type> is no type of message that Meta documents. It is kept as it is and cannot be checked.",
        es: "<type> no es un tipo de mensaje que Meta documente. Queda como está y no se puede revisar.",
        pt: "<type> não é um tipo de mensagem que a Meta documente. Fica como está e não pode ser verificado.",
    },
    help: None,
    fixes: &[text! { en: "Change it to <value>", es: "Cambiarlo a <value>", pt: "Mudar para <value>" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "text", "text": {"body": "Hello"}}"#],
        bad: &[
            Bad { template: r#"{"type": "poll", "poll": {}}"#, at: "/type", fixed: &[] },
            Bad {
                template: r#"{"type": "txt", "text": {"body": "Hello"}}"#,
                at: "/type",
                fixed: &[r#"{"type": "text", "text": {"body": "Hello"}}"#],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "wheel"}}"#,
                at: "/interactive/type",
                fixed: &[],
            },
        ],
    },
};
