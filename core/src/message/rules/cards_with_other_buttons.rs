use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "cards-with-other-buttons",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Cards with unlike buttons",
        es: "Tarjetas con botones distintos",
        pt: "Cartões com botões diferentes",
    },
    message: text! {
        en: "This card has other buttons than the first. Meta wants the same kinds on every card.",
        es: "Esta tarjeta tiene otros botones que la primera. Meta quiere los mismos tipos en todas.",
        pt: "Este cartão tem outros botões que o primeiro. A Meta quer os mesmos tipos em todos.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Interactive media carousel messages",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-CAROUSEL"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Look"}, "action": {"cards": [{"card_index": 0, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}, {"card_index": 1, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}]}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Look"}, "action": {"cards": [{"card_index": 0, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}, {"card_index": 1, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"buttons": [{"type": "quick_reply", "quick_reply": {"id": "a", "title": "More"}}]}}]}}}"#,
            at: "/interactive/action/cards/1/action",
            fixed: &[],
        }],
    },
};
