use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-list-too-long",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Too many elements", es: "Demasiados elementos", pt: "Elementos demais" },
    message: text! {
        en: "<field> has <count> and may have <limit>. Meta refuses the message.",
        es: "<field> tiene <count> y puede tener <limit>. Meta rechaza el mensaje.",
        pt: "<field> tem <count> e pode ter <limit>. A Meta recusa a mensagem.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-BUTTON", "MSG-LIST", "MSG-PRODUCT", "MSG-CAROUSEL", "MSG-CONTACTS", "COM-4"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}, {"type": "reply", "reply": {"id": "2", "title": "No"}}, {"type": "reply", "reply": {"id": "3", "title": "Later"}}]}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "0", "title": "A0"}}, {"type": "reply", "reply": {"id": "1", "title": "A1"}}, {"type": "reply", "reply": {"id": "2", "title": "A2"}}, {"type": "reply", "reply": {"id": "3", "title": "A3"}}]}}}"#,
                at: "/interactive/action/buttons",
                fixed: &[],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "Choose"}, "action": {"button": "Choose", "sections": [{"title": "A", "rows": [{"id": "a0", "title": "A"}, {"id": "a1", "title": "A"}, {"id": "a2", "title": "A"}, {"id": "a3", "title": "A"}, {"id": "a4", "title": "A"}, {"id": "a5", "title": "A"}]}, {"title": "B", "rows": [{"id": "b0", "title": "B"}, {"id": "b1", "title": "B"}, {"id": "b2", "title": "B"}, {"id": "b3", "title": "B"}, {"id": "b4", "title": "B"}]}]}}}"#,
                at: "/interactive/action/sections",
                fixed: &[],
            },
        ],
    },
};
