use super::cards::carousels;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "card-without-buttons",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! { en: "A card without buttons", es: "Una tarjeta sin botones", pt: "Um cartão sem botões" },
    message: text! {
        en: "Card <card> has no button. Meta calls buttons optional, yet every sample has one and some clients demand it.",
        es: "La tarjeta <card> no tiene botones. Meta los llama opcionales, pero todos sus ejemplos tienen uno y algunos clientes lo exigen.",
        pt: "O cartão <card> não tem botões. A Meta diz que são opcionais, mas todos os exemplos têm um e alguns clientes exigem.",
    },
    help: Some(text! {
        en: "Give every card the same button, to be safe.",
        es: "Para ir sobre seguro, pon el mismo botón en todas.",
        pt: "Para garantir, coloque o mesmo botão em todos.",
    }),
    fixes: &[],
    source: "Meta, Media card carousel templates; @kapso/whatsapp-cloud-api 0.3.0",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["CAR-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}]}]}]}"#,
            at: "/components/1/cards/1/components",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for card in carousels(subject).iter().flat_map(|carousel| &carousel.cards) {
        if card.buttons.is_none() {
            found.add(Finding::at(card.pointer()).with(&[("card", (card.index + 1).into())]));
        }
    }
}
