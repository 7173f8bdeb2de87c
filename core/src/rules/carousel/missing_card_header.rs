use super::cards::carousels;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-card-header",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A card without a header",
        es: "Una tarjeta sin encabezado",
        pt: "Um cartão sem cabeçalho",
    },
    message: text! {
        en: "Card <card> has no header. Every card shows a picture, a video or a product at its top.",
        es: "La tarjeta <card> no tiene encabezado. Toda tarjeta muestra arriba una imagen, un video o un producto.",
        pt: "O cartão <card> não tem cabeçalho. Todo cartão mostra no topo uma imagem, um vídeo ou um produto.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CAR-4", "HDR-17"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            at: "/components/1/cards/1/components",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for card in carousels(subject).iter().flat_map(|carousel| &carousel.cards) {
        if card.header.is_some() {
            continue;
        }
        let path = card.pointer();
        if !subject.is_odd(&path) {
            found.add(Finding::at(path).with(&[("card", (card.index + 1).into())]));
        }
    }
}
