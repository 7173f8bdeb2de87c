use super::cards::{CardAt, carousels};
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "card-count",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Too few or too many cards",
        es: "Pocas o demasiadas tarjetas",
        pt: "Cartões de menos ou demais",
    },
    message: text! {
        en: "The carousel has <count> cards; Meta takes <expected>.",
        es: "El carrusel tiene <count> tarjetas; Meta admite <expected>.",
        pt: "O carrossel tem <count> cartões; a Meta aceita <expected>.",
    },
    help: Some(text! {
        en: "A carousel of products is created with two cards; up to ten may then be sent.",
        es: "Un carrusel de productos se crea con dos tarjetas; luego se pueden enviar hasta diez.",
        pt: "Um carrossel de produtos é criado com dois cartões; depois é possível enviar até dez.",
    }),
    fixes: &[text! {
        en: "Keep the first <most>",
        es: "Dejar las primeras <most>",
        pt: "Manter os primeiros <most>",
    }],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CAR-3", "CAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": []}]}"#,
                at: "/components/1/cards",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
                at: "/components/1/cards",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                ],
            },
        ],
    },
};

const SOME: Text = text! { en: "2 to 10", es: "de 2 a 10", pt: "de 2 a 10" };
const TWO: Text =
    text! { en: "exactly 2 of products", es: "exactamente 2 de productos", pt: "exatamente 2 de produtos" };

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for carousel in carousels(subject) {
        let is_product = carousel.cards.iter().any(CardAt::is_product);
        let (most, expected) =
            if is_product { (limits::PRODUCT_CARDS.value, TWO) } else { (limits::CARDS.value, SOME) };
        let count = carousel.count;
        if (limits::LEAST_CARDS.value..=most).contains(&count) {
            continue;
        }
        let path = carousel.place.pointer_to("cards");
        if subject.is_odd(&path) {
            continue;
        }
        let remove = |card| Edit {
            path: [&*path, "/", &usize::to_string(&card)].concat(),
            span: None,
            value: Json::Null,
        };
        let edits: Vec<_> = (most..count).map(remove).collect();
        let args =
            [("count", count.into()), ("expected", expected.get(found.locale).into()), ("most", most.into())];
        let finding = Finding::at(&*path).with(&args);
        found.add(if edits.is_empty() { finding } else { finding.try_fix(0, edits) });
    }
}
