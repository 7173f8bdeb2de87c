use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-list-too-short",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Too few elements", es: "Muy pocos elementos", pt: "Elementos de menos" },
    message: text! {
        en: "<field> has <count> and needs <limit> at least. Meta refuses the message.",
        es: "<field> tiene <count> y necesita <limit> como mínimo. Meta rechaza el mensaje.",
        pt: "<field> tem <count> e precisa de <limit> no mínimo. A Meta recusa a mensagem.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-BUTTON", "MSG-LIST", "MSG-CAROUSEL", "MSG-CONTACTS"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}]}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": []}}}"#,
                at: "/interactive/action/buttons",
                fixed: &[],
            },
            Bad { template: r#"{"type": "contacts", "contacts": []}"#, at: "/contacts", fixed: &[] },
        ],
    },
};
