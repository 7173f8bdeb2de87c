use super::cards::{CardAt, carousels, type_of};
use crate::rules::prelude::*;
use crate::template::Vocabulary as _;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unequal-cards",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Cards of different builds",
        es: "Tarjetas con distinta estructura",
        pt: "Cartões com estruturas diferentes",
    },
    message: text! {
        en: "Card <card> has <has>; card <first> has <expected>. Meta takes only cards of one build: the same header format, a body on all or on none, the same buttons in the same order.",
        es: "La tarjeta <card> tiene <has>; la tarjeta <first> tiene <expected>. Meta solo admite tarjetas con la misma estructura: igual formato de encabezado, cuerpo en todas o en ninguna, los mismos botones en el mismo orden.",
        pt: "O cartão <card> tem <has>; o cartão <first> tem <expected>. A Meta só aceita cartões com a mesma estrutura: mesmo formato de cabeçalho, corpo em todos ou em nenhum, os mesmos botões na mesma ordem.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CAR-4", "CAR-5", "CAR-7"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/a"}, {"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/2/buttons",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "VIDEO", "example": {"header_handle": ["4::v"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/0/format",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/1/components",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/1",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/2/buttons/0",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/2/buttons",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}]}]}]}"#,
                at: "/components/1/cards/1/components",
                fixed: &[],
            },
        ],
    },
};

const BODY: Text = text! { en: "a body", es: "un cuerpo", pt: "um corpo" };
const NO_BODY: Text = text! { en: "no body", es: "ningún cuerpo", pt: "nenhum corpo" };
const NO_BUTTONS: Text = text! { en: "no buttons", es: "ningún botón", pt: "nenhum botão" };

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for carousel in carousels(subject) {
        let mut cards = carousel.cards.iter();
        let Some(first) = cards.next() else { continue };
        for card in cards {
            compare(first, card, found);
        }
    }
}

fn compare(first: &CardAt<'_>, card: &CardAt<'_>, found: &mut Findings<'_>) {
    let locale = found.locale;
    let mut differ = |path: String, has: &str, expected: &str| {
        found.add(Finding::at(path).with(&[
            ("card", (card.index + 1).into()),
            ("has", has.into()),
            ("first", (first.index + 1).into()),
            ("expected", expected.into()),
        ]));
    };
    if let (Some((_, Some(expected))), Some((place, Some(format)))) = (first.header, card.header)
        && format != expected
    {
        differ(place.pointer_to("format"), format.name(), expected.name());
    }
    match (first.body, card.body) {
        (None, Some(place)) => differ(place.pointer(), BODY.get(locale), NO_BODY.get(locale)),
        (Some(_), None) => differ(card.pointer(), NO_BODY.get(locale), BODY.get(locale)),
        _ => {}
    }
    let (expected, has) = (first.buttons(), card.buttons());
    let pairs = || expected.iter().zip(has);
    let other = pairs().find(|((_, a), (_, b))| type_of(a) != type_of(b));
    if other.is_none() && expected.len() == has.len() {
        return;
    }
    let path = match (&card.buttons, other) {
        (Some((place, _)), Some((_, (index, _)))) if expected.len() == has.len() => {
            place.pointer_to_button(*index, "")
        }
        (Some((place, _)), _) => place.pointer_to("buttons"),
        (None, _) => card.pointer(),
    };
    let named = |buttons: &[(usize, &crate::template::Button)]| {
        let names: Vec<_> = buttons.iter().map(|(_, button)| type_of(button)).collect();
        if names.is_empty() { NO_BUTTONS.get(locale).to_owned() } else { names.join(", ") }
    };
    differ(path, &named(has), &named(expected));
}
