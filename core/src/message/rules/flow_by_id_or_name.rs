use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "flow-by-id-or-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Not one id or name of a flow",
        es: "No hay un id o un nombre de flow",
        pt: "Não há um id ou um nome de flow",
    },
    message: text! {
        en: "A flow is named by flow_id or by flow_name: one of them, not both.",
        es: "Un flow se indica con flow_id o con flow_name: uno, no los dos.",
        pt: "Um flow é indicado por flow_id ou por flow_name: um, não os dois.",
    },
    help: None,
    fixes: &[text! { en: "Keep the id", es: "Dejar el id", pt: "Manter o id" }],
    source: "facebook/openapi v23.0",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-FLOW"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "Book"}}}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_cta": "Book"}}}}"#,
                at: "/interactive/action/parameters/flow_id",
                fixed: &[],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_name": "a", "flow_cta": "Book"}}}}"#,
                at: "/interactive/action/parameters/flow_name",
                fixed: &[
                    r#"{"type": "interactive", "interactive": {"type": "flow", "body": {"text": "Book"}, "action": {"name": "flow", "parameters": {"flow_message_version": "3", "flow_id": "1", "flow_cta": "Book"}}}}"#,
                ],
            },
        ],
    },
};
