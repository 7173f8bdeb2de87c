use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Buttons, Component, HeaderFormat, Place};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-buttons",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "Too many buttons", es: "Demasiados botones", pt: "Botões demais" },
    message: text! {
        en: "There are <count> buttons; Meta accepts <limit>.",
        es: "Hay <count> botones; Meta acepta <limit>.",
        pt: "Há <count> botões; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[text! {
        en: "Keep the first <limit>",
        es: "Dejar los primeros <limit>",
        pt: "Manter os primeiros <limit>",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["BTN-1", "CAR-7", "CAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Answer 0"}, {"type": "QUICK_REPLY", "text": "Answer 1"}, {"type": "QUICK_REPLY", "text": "Answer 2"}, {"type": "QUICK_REPLY", "text": "Answer 3"}, {"type": "QUICK_REPLY", "text": "Answer 4"}, {"type": "QUICK_REPLY", "text": "Answer 5"}, {"type": "QUICK_REPLY", "text": "Answer 6"}, {"type": "QUICK_REPLY", "text": "Answer 7"}, {"type": "QUICK_REPLY", "text": "Answer 8"}, {"type": "QUICK_REPLY", "text": "Answer 9"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Answer 0"}, {"type": "QUICK_REPLY", "text": "Answer 1"}, {"type": "QUICK_REPLY", "text": "Answer 2"}, {"type": "QUICK_REPLY", "text": "Answer 3"}, {"type": "QUICK_REPLY", "text": "Answer 4"}, {"type": "QUICK_REPLY", "text": "Answer 5"}, {"type": "QUICK_REPLY", "text": "Answer 6"}, {"type": "QUICK_REPLY", "text": "Answer 7"}, {"type": "QUICK_REPLY", "text": "Answer 8"}, {"type": "QUICK_REPLY", "text": "Answer 9"}, {"type": "QUICK_REPLY", "text": "More"}]}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Answer 0"}, {"type": "QUICK_REPLY", "text": "Answer 1"}, {"type": "QUICK_REPLY", "text": "Answer 2"}, {"type": "QUICK_REPLY", "text": "Answer 3"}, {"type": "QUICK_REPLY", "text": "Answer 4"}, {"type": "QUICK_REPLY", "text": "Answer 5"}, {"type": "QUICK_REPLY", "text": "Answer 6"}, {"type": "QUICK_REPLY", "text": "Answer 7"}, {"type": "QUICK_REPLY", "text": "Answer 8"}, {"type": "QUICK_REPLY", "text": "Answer 9"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}, {"type": "URL", "text": "More", "url": "https://example.com/bags"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}]}]}"#,
                at: "/components/1/cards/0/components/2/buttons",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}]}]}"#,
                at: "/components/1/cards/1/components/1/buttons",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Buttons(Buttons { buttons, .. }) = component else { continue };
        let limit = match place.card {
            Some(_) if shows_product(subject, *place) => &limits::PRODUCT_CARD_BUTTONS,
            Some(_) => &limits::CARD_BUTTONS,
            None => &limits::BUTTONS,
        }
        .value;
        let count = buttons.given().map_or(0, Vec::len);
        if count > limit {
            let path = place.pointer_to("buttons");
            let remove = |button| Edit { path: format!("{path}/{button}"), span: None, value: Json::Null };
            let edits = (limit..count).map(remove).collect();
            let args = [("count", count.into()), ("limit", limit.into())];
            found.add(Finding::at(&*path).with(&args).try_fix(0, edits));
        }
    }
}

/// Whether a card shows a product, by its header or its button.
fn shows_product(subject: &Subject<'_>, place: Place) -> bool {
    let is_product = |component: &Component| match component {
        Component::Header(header) => header.format.known() == Some(HeaderFormat::Product),
        _ => false,
    };
    subject.button(place.card, ButtonKind::Spm).is_some()
        || subject
            .components
            .iter()
            .any(|(other, component)| other.card == place.card && is_product(component))
}
