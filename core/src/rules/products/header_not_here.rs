use crate::policy::kinds;
use crate::rules::prelude::*;
use crate::template::{
    ButtonKind, Component, ComponentKind, DisplayFormat, Header, HeaderFormat, Place, Vocabulary as _,
};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-not-here",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A header that does not go here",
        es: "Un encabezado que no va aquí",
        pt: "Um cabeçalho que não cabe aqui",
    },
    message: text! {
        en: "A header of format <format> does not go with <kind>; there Meta takes <allowed>.",
        es: "Un encabezado de formato <format> no va con <kind>; ahí Meta admite <allowed>.",
        pt: "Um cabeçalho de formato <format> não combina com <kind>; aí a Meta aceita <allowed>.",
    },
    help: None,
    fixes: &[],
    source: "Meta's guides of offers, carousels, products and orders",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["HDR-17", "LTO-3", "CAR-4", "CAR-11", "COM-3", "COM-5", "ORD-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "TEXT", "text": "New bags"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View items"}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "TEXT", "text": "New bags"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
                at: "/components/0/format",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View items"}]}]}"#,
                at: "/components/0/format",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "TEXT", "text": "New bags"}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/0/components/0/format",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
                at: "/components/1/cards/0/components/0/format",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}"#,
                at: "/components/0/format",
                fixed: &[],
            },
        ],
    },
};

const NO_SPM: Text = text! {
    en: "a template without an SPM button",
    es: "una plantilla sin botón SPM",
    pt: "um modelo sem botão SPM",
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Header(Header { format, .. }) = component else { continue };
        let Some(format) = format.known() else { continue };
        let Some((kind, allowed)) = allowed(subject, *place, format) else { continue };
        if !allowed.contains(&format) {
            let names: Vec<_> = allowed.iter().map(|format| format.name()).collect();
            found.add(Finding::at(place.pointer_to("format")).with(&[
                ("format", format.name().into()),
                ("kind", if kind.is_empty() { NO_SPM.get(found.locale) } else { kind }.into()),
                ("allowed", names.join(", ").as_str().into()),
            ]));
        }
    }
}

/// The type that decides over the header there, and the formats it takes. Without one, only products have no place.
fn allowed(
    subject: &Subject<'_>,
    place: Place,
    format: HeaderFormat,
) -> Option<(&'static str, &'static [HeaderFormat])> {
    use HeaderFormat::{Document, Gif, Image, Location, Product, Text, Video};
    let has = |kind: ButtonKind| subject.button(place.card, kind).is_some();
    let is_order = || {
        subject.template.display_format.known() == Some(DisplayFormat::OrderDetails)
            || has(ButtonKind::OrderDetails)
    };
    Some(if has(ButtonKind::Spm) {
        (ButtonKind::Spm.name(), kinds::PRODUCT_HEADERS.value)
    } else if place.card.is_some() {
        (ComponentKind::Carousel.name(), kinds::CARD_HEADERS.value)
    } else if subject.has(ComponentKind::LimitedTimeOffer) {
        (ComponentKind::LimitedTimeOffer.name(), kinds::OFFER_HEADERS.value)
    } else if has(ButtonKind::Mpm) {
        (ButtonKind::Mpm.name(), kinds::ITEMS_HEADERS.value)
    } else if is_order() {
        (ButtonKind::OrderDetails.name(), kinds::ORDER_HEADERS.value)
    } else if format == Product {
        ("", &[Text, Image, Video, Document, Location, Gif])
    } else {
        return None;
    })
}
