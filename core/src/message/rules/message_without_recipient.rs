use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-without-recipient",
    severity: Severity::Info,
    bites: Bites::Always,
    title: text! { en: "Not addressed yet", es: "Aún sin destinatario", pt: "Ainda sem destinatário" },
    message: text! {
        en: "The message says neither \"to\" nor \"recipient\". Meta refuses it until one is there.",
        es: "El mensaje no dice \"to\" ni \"recipient\". Meta lo rechaza hasta que esté uno.",
        pt: "A mensagem não diz \"to\" nem \"recipient\". A Meta a recusa até que haja um.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_008) }),
    rows: &["MSG-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &["{}", r#"{"to": null, "recipient": "US.1"}"#],
        bad: &[Bad {
            template: r#"{"to": null, "type": "text", "text": {"body": "Hello"}}"#,
            at: "/to",
            fixed: &[],
        }],
    },
};
