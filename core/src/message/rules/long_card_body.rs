use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "long-card-body",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Too many lines on a card",
        es: "Demasiadas líneas en una tarjeta",
        pt: "Linhas demais em um cartão",
    },
    message: text! {
        en: "The text of a card may have <limit> line breaks; this one has <count>.",
        es: "El texto de una tarjeta puede tener <limit> saltos de línea; este tiene <count>.",
        pt: "O texto de um cartão pode ter <limit> quebras de linha; este tem <count>.",
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
            r#"{"type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Look"}, "action": {"cards": [{"card_index": 0, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "a\nb\nc"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}, {"card_index": 1, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}]}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "carousel", "body": {"text": "Look"}, "action": {"cards": [{"card_index": 0, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Lemons"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}, {"card_index": 1, "type": "cta_url", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "a\nb\nc\nd"}, "action": {"name": "cta_url", "parameters": {"display_text": "Open", "url": "https://a.example"}}}]}}}"#,
            at: "/interactive/action/cards/1/body/text",
            fixed: &[],
        }],
    },
};
