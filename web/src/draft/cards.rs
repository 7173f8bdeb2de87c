use super::scope::{Scope, card};
use super::{ButtonSet, Draft, HeaderChoice};
use ventana_core::json::{Json, parse};
use ventana_core::template::{Button, Category, Component, ComponentKind, Decode, Field, HeaderFormat};

/// A card as the strip shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CardThumb {
    /// Stays with the card while it moves.
    pub(crate) key: u32,
    /// Its first words.
    pub(crate) words: String,
    /// The handle of its picture or video, which is empty while there is none.
    pub(crate) handle: String,
    pub(crate) format: Option<HeaderFormat>,
}

/// How many first words of a card the strip shows.
const WORDS: usize = 3;

/// What a new carousel begins with.
const NEW_CARD: &str = r#"{"components":[{"type":"HEADER","format":"IMAGE"},{"type":"BODY","text":""},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":""}]}]}"#;
const NEW_PRODUCT: &str = r#"{"components":[{"type":"HEADER","format":"PRODUCT"},{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}]}"#;

impl Draft {
    pub(crate) fn has_carousel(&self) -> bool {
        self.index_of(ComponentKind::Carousel).is_some()
    }

    pub(crate) fn card_count(&self) -> usize {
        self.cards().len()
    }

    pub(crate) fn card_thumbs(&self) -> Vec<CardThumb> {
        let thumb = |(index, key): (usize, &u32)| {
            let scope = Scope::Card(index);
            let body = self.body_in(scope);
            let words: Vec<_> = body.split_whitespace().take(WORDS).collect();
            CardThumb {
                key: *key,
                words: words.join(" "),
                handle: self.handle(scope).unwrap_or_default().to_owned(),
                format: self.header_format(scope),
            }
        };
        self.card_keys.iter().enumerate().map(thumb).collect()
    }

    /// Makes the message a carousel of pictures or of products. What it has stays; what does not go with cards is said
    /// by the rules.
    pub(crate) fn make_carousel(&mut self, of_products: bool) {
        let new = parse(if of_products { NEW_PRODUCT } else { NEW_CARD }).unwrap_or(Json::Null);
        self.change_in(Scope::Message, ComponentKind::Carousel, &mut |component| {
            if let Component::Carousel(carousel) = component {
                carousel.cards = Field::Given(vec![card(new.clone()), card(new.clone())]);
            }
        });
        self.template.category = Field::Given(Category::Marketing.into());
        self.number();
    }

    pub(crate) fn remove_carousel(&mut self) {
        self.remove_in(Scope::Message, ComponentKind::Carousel);
        self.number();
    }

    /// Adds a card of the same build as the last one, without its words and its picture; says where it stands.
    pub(crate) fn add_card(&mut self) -> usize {
        let build = self.card_count().checked_sub(1).map(|last| self.build_of(last));
        let new = build.or_else(|| parse(NEW_CARD).ok()).unwrap_or(Json::Null);
        self.insert_card(self.card_count(), new)
    }

    /// Puts a copy behind a card; says where it stands.
    pub(crate) fn duplicate_card(&mut self, index: usize) -> usize {
        let copy = self.cards().get(index).and_then(Field::given).map(Decode::encode);
        self.insert_card(index + 1, copy.unwrap_or(Json::Null))
    }

    fn insert_card(&mut self, index: usize, json: Json) -> usize {
        self.edited = true;
        let (at, key) = (index.min(self.card_count()), self.next_key);
        if let Some(cards) = self.cards_mut() {
            cards.insert(at, card(json));
            self.card_keys.insert(at, key);
            self.next_key += 1;
        }
        self.number();
        at
    }

    pub(crate) fn remove_card(&mut self, index: usize) {
        self.edited = true;
        if index < self.card_count()
            && let Some(cards) = self.cards_mut()
        {
            cards.remove(index);
            self.card_keys.remove(index);
        }
    }

    /// Moves a card by `steps` places and says where it stands then.
    pub(crate) fn move_card(&mut self, index: usize, steps: isize) -> Option<usize> {
        let to = index.checked_add_signed(steps).filter(|to| *to < self.card_count())?;
        self.edited = true;
        if index < self.card_count()
            && let Some(cards) = self.cards_mut()
        {
            let card = cards.remove(index);
            cards.insert(to, card);
            let key = self.card_keys.remove(index);
            self.card_keys.insert(to, key);
        }
        Some(to)
    }

    /// What all cards show above their text. The samples of another format mean nothing and go.
    pub(crate) fn set_card_format(&mut self, format: HeaderFormat) {
        for card in 0..self.card_count() {
            self.set_header_format(Scope::Card(card), format);
        }
    }

    /// Whether the cards have a text of their own.
    pub(crate) fn cards_have_body(&self) -> bool {
        (0..self.card_count()).any(|card| self.path_of(Scope::Card(card), ComponentKind::Body).is_some())
    }

    /// Gives all cards a text, or takes it from all: Meta takes no mix.
    pub(crate) fn set_cards_have_body(&mut self, have: bool) {
        for card in 0..self.card_count() {
            let scope = Scope::Card(card);
            if !have {
                self.remove_in(scope, ComponentKind::Body);
            } else if self.path_of(scope, ComponentKind::Body).is_none() {
                self.set_body_in(scope, "");
            }
        }
    }

    /// Where a link of a card leads.
    pub(crate) fn card_address(&self, card: usize, key: u32) -> String {
        let index = self.keys(ButtonSet::Cards).iter().position(|held| *held == key);
        let button =
            index.and_then(|index| self.elements(Scope::Card(card)).get(index)).and_then(Field::given);
        match button {
            Some(Button::Url(url)) => url.url.text().unwrap_or_default().to_owned(),
            _ => String::new(),
        }
    }

    /// A card with the parts of another one, but without what was written there.
    fn build_of(&self, index: usize) -> Json {
        let mut blank = self.clone();
        let scope = Scope::Card(index);
        if let HeaderChoice::Media(format, _) = self.header_in(scope) {
            blank.remove_in(scope, ComponentKind::Header);
            blank.set_header_format(scope, format);
        }
        if self.path_of(scope, ComponentKind::Body).is_some() {
            blank.remove_in(scope, ComponentKind::Body);
            blank.set_body_in(scope, "");
        }
        blank.cards().get(index).and_then(Field::given).map_or(Json::Null, Decode::encode)
    }
}
