use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "repeated-reply-id",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "Two answers of one id",
        es: "Dos respuestas con un mismo id",
        pt: "Duas respostas com o mesmo id",
    },
    message: text! {
        en: "<id> stands twice. Client libraries refuse that, and the answer would not tell which one was tapped.",
        es: "<id> está dos veces. Las bibliotecas lo rechazan, y la respuesta no diría cuál se tocó.",
        pt: "<id> aparece duas vezes. As bibliotecas recusam isso, e a resposta não diria qual foi tocada.",
    },
    help: None,
    fixes: &[],
    source: "whatsapp-api-js 6.3.0",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(131_009)),
    rows: &["MSG-BUTTON", "MSG-LIST"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}, {"type": "reply", "reply": {"id": "2", "title": "No"}}]}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "button", "body": {"text": "Shall we?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "1", "title": "Yes"}}, {"type": "reply", "reply": {"id": "1", "title": "No"}}]}}}"#,
            at: "/interactive/action/buttons/1/reply/id",
            fixed: &[],
        }],
    },
};
