//! What the rules about cards share.

use crate::rules::prelude::*;
use crate::template::{Button, ButtonKind, Card, Component, HeaderFormat, Place, Vocabulary as _};

/// A card with what may stand in it, the first of each.
pub(super) struct CardAt<'a> {
    carousel: usize,
    pub(super) index: usize,
    pub(super) header: Option<(Place, Option<HeaderFormat>)>,
    pub(super) body: Option<Place>,
    pub(super) buttons: Option<(Place, Vec<(usize, &'a Button)>)>,
}

/// A carousel with the cards that could be read.
pub(super) struct CarouselAt<'a> {
    pub(super) place: Place,
    /// How many cards there are, also such as could not be read.
    pub(super) count: usize,
    pub(super) cards: Vec<CardAt<'a>>,
}

/// The carousels of a template.
pub(super) fn carousels<'a>(subject: &Subject<'a>) -> Vec<CarouselAt<'a>> {
    let mut all = Vec::new();
    for &(place, of) in &subject.components {
        let Component::Carousel(carousel) = of else { continue };
        if place.card.is_none() {
            let count = carousel.cards.given().map_or(0, Vec::len);
            let cards = carousel.cards().map(|(index, card)| read(place.component, index, card)).collect();
            all.push(CarouselAt { place, count, cards });
        }
    }
    all
}

fn read(carousel: usize, index: usize, card: &Card) -> CardAt<'_> {
    let mut read = CardAt { carousel, index, header: None, body: None, buttons: None };
    for (component, of) in card.components() {
        let place = Place { card: Some((carousel, index)), component };
        match of {
            Component::Header(header) => {
                read.header.get_or_insert((place, header.format.known()));
            }
            Component::Body(_) => {
                read.body.get_or_insert(place);
            }
            Component::Buttons(buttons) => {
                read.buttons.get_or_insert_with(|| (place, buttons.buttons().collect()));
            }
            _ => {}
        }
    }
    read
}

impl<'a> CardAt<'a> {
    /// The pointer to its components, where a missing one belongs.
    pub(super) fn pointer(&self) -> String {
        let carousel = Place { card: None, component: self.carousel };
        [&*carousel.pointer(), "/cards/", &self.index.to_string(), "/components"].concat()
    }

    /// Its buttons, each with its index.
    pub(super) fn buttons(&self) -> &[(usize, &'a Button)] {
        self.buttons.as_ref().map_or(&[], |(_, buttons)| buttons)
    }

    /// Whether it shows a product of the catalog.
    pub(super) fn is_product(&self) -> bool {
        let spm = |(_, button): &(usize, &Button)| button.kind() == Some(ButtonKind::Spm);
        self.header.is_some_and(|(_, format)| format == Some(HeaderFormat::Product))
            || self.buttons().iter().any(spm)
    }
}

/// The type of a button as it is or should be written.
pub(super) fn type_of(button: &Button) -> &str {
    match button {
        Button::Other(other) => other.kind.as_deref().unwrap_or_default(),
        known => known.kind().map_or("", |kind| kind.name()),
    }
}
