use super::{Card, Send};
use crate::diagnostic::Edit;
use crate::json::{Json, Kind, Path};
use crate::message::free_form::{card_indices, whole};
use crate::message::rules;
use crate::message::slots::{Offer, Slots};
use crate::policy::sends::{CARDS, FIRST_MILLISECONDS};
use crate::rules::Finding;

impl Send<'_, '_> {
    pub(super) fn carousel(&mut self, component: &Json, at: &Path<'_>) {
        let defined = self.slots.map(|slots| slots.cards.as_ref());
        if defined.is_some_and(|cards| cards.is_none()) {
            return self.judge.remove(&rules::NOT_IN_TEMPLATE, at, &[("component", "carousel".into())]);
        }
        let at = at.member("cards");
        let cards = match component.get("cards") {
            Some(Json::Array(cards)) => cards,
            Some(other) => return self.judge.wrong_kind(other, &at, Kind::Array),
            None => return self.judge.missing(&at, "cards"),
        };
        let shows_products = self.slots.is_some_and(Slots::shows_products);
        let expected = defined.flatten().map_or(cards.len(), Vec::len);
        let fits = if shows_products {
            (expected.min(CARDS.value)..=CARDS.value).contains(&cards.len())
        } else {
            cards.len() == expected
        };
        if !fits {
            let args = [("expected", expected.into()), ("count", cards.len().into())];
            self.judge.at(&rules::CARD_COUNT, &at, &args);
        }
        card_indices(self.judge, cards, &at);
        for (index, card) in cards.iter().enumerate() {
            let at = at.index(index);
            if card.as_object().is_none() {
                self.judge.wrong_kind(card, &at, Kind::Object);
                continue;
            }
            let place = match card.get("card_index") {
                None => {
                    self.judge.missing(&at.member("card_index"), "card_index");
                    None
                }
                Some(said) => {
                    let said_whole = whole(said);
                    if said_whole.is_none() {
                        self.judge.wrong_kind(said, &at.member("card_index"), Kind::Number);
                    }
                    said_whole.and_then(|said| usize::try_from(said).ok())
                }
            };
            let at = at.member("components");
            let place = place.filter(|place| *place < cards.len()).unwrap_or(index);
            match card.get("components") {
                Some(Json::Array(components)) => self.part(components, &at, Card::At(place)),
                Some(other) => self.judge.wrong_kind(other, &at, Kind::Array),
                None => self.part(&[], &at, Card::At(place)),
            }
        }
    }

    pub(super) fn offer(&mut self, component: &Json, at: &Path<'_>) {
        if self.slots.is_some_and(|slots| slots.offer == Offer::None) {
            let args = [("component", "limited_time_offer".into())];
            return self.judge.remove(&rules::NOT_IN_TEMPLATE, at, &args);
        }
        let least = usize::from(self.slots.is_none_or(|slots| slots.offer == Offer::Ends));
        let parameters =
            self.parameters(component, at, &["limited_time_offer"], (least, 1), "limited_time_offer");
        let at = at.member("parameters");
        let Some(offer) = parameters.first().and_then(|first| first.get("limited_time_offer")) else {
            return;
        };
        let first_at = at.index(0);
        let offer_at = first_at.member("limited_time_offer");
        let Some(end) = offer.get("expiration_time_ms").and_then(whole) else { return };
        if (1..FIRST_MILLISECONDS.value).contains(&end) {
            let path = offer_at.member("expiration_time_ms").to_pointer();
            let edit = Edit { path: path.clone(), span: None, value: (end * 1000).into() };
            self.judge.add(&rules::OFFER_SECONDS, Finding::at(path).try_fix(0, vec![edit]));
        }
    }
}
