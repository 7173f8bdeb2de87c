use crate::Locale;
use crate::json::{Json, Path};
use crate::rules::Keys;
use crate::text::{Key, Span, placeholders};
use crate::{Text, text};

/// What a send must fit: the pieces of a template that take values or show where they go.
#[derive(Debug)]
pub(super) struct Shape<'a> {
    /// The whole template.
    pub(super) template: &'a Json,
    /// In document order.
    pub(super) pieces: Vec<Piece<'a>>,
    /// How many cards there are.
    pub(super) cards: usize,
}

/// A piece of a template.
#[derive(Debug)]
pub(super) struct Piece<'a> {
    pub(super) place: Place,
    /// Pointer to the component, list or button.
    pub(super) path: String,
    /// What tells it from others at its place: a header's format, a button's type, all types of a list, the number of cards.
    pub(super) kind: String,
    /// The text that can hold variables.
    pub(super) text: &'a str,
}

/// Where a piece stands: in which card, and as what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) card: Option<usize>,
    pub(super) role: Role,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Header,
    Body,
    Buttons,
    Button(usize),
    Cards,
}

const NOTHING: Text = text! { en: "none", es: "ninguno", pt: "nenhum" };

/// What is said of a piece, or of there being none.
pub(super) fn shown(kind: &str, locale: Locale) -> &str {
    if kind.is_empty() { NOTHING.get(locale) } else { kind }
}

impl<'a> Shape<'a> {
    pub(super) fn of(template: &'a Json) -> Self {
        let mut shape = Self { template, pieces: Vec::new(), cards: 0 };
        shape.read(template, &Path::Root, None);
        shape
    }

    fn read(&mut self, holder: &'a Json, at: &Path<'_>, card: Option<usize>) {
        let at = at.member("components");
        let components = holder.elements("components");
        for (index, component) in components.iter().enumerate() {
            let at = at.index(index);
            match name(component, "type").as_str() {
                "HEADER" => {
                    let kind = name(component, "format");
                    let text = if kind == "TEXT" { text(component, "text") } else { "" };
                    self.add(Place { card, role: Role::Header }, &at, kind, text);
                }
                "BODY" => {
                    self.add(
                        Place { card, role: Role::Body },
                        &at,
                        "BODY".to_owned(),
                        text(component, "text"),
                    );
                }
                "BUTTONS" => {
                    let (at, buttons) = (at.member("buttons"), component.elements("buttons"));
                    let kinds: Vec<_> = buttons.iter().map(|button| name(button, "type")).collect();
                    self.add(Place { card, role: Role::Buttons }, &at, kinds.join(", "), "");
                    for ((index, button), kind) in buttons.iter().enumerate().zip(kinds) {
                        let place = Place { card, role: Role::Button(index) };
                        self.add(place, &at.index(index), kind, text(button, "url"));
                    }
                }
                "CAROUSEL" if card.is_none() => {
                    let (at, cards) = (at.member("cards"), component.elements("cards"));
                    self.cards = cards.len();
                    self.add(Place { card, role: Role::Cards }, &at, cards.len().to_string(), "");
                    for (index, card) in cards.iter().enumerate() {
                        self.read(card, &at.index(index), Some(index));
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, place: Place, at: &Path<'_>, kind: String, text: &'a str) {
        // A repeated component is refused by itself; what is compared is the first.
        if self.at(place).is_none() {
            self.pieces.push(Piece { place, path: at.to_pointer(), kind, text });
        }
    }

    pub(super) fn at(&self, place: Place) -> Option<&Piece<'a>> {
        self.pieces.iter().find(|piece| piece.place == place)
    }

    /// The kind of the piece at a place, empty where there is none.
    pub(super) fn kind(&self, place: Place) -> &str {
        self.at(place).map_or("", |piece| &piece.kind)
    }

    /// The variables at a place, each once, as they are written.
    pub(super) fn variables(&self, place: Place) -> String {
        let keys = Keys::of(&placeholders(self.text(place)).collect::<Vec<_>>());
        keys.all().iter().map(Key::written).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn text(&self, place: Place) -> &'a str {
        self.at(place).map_or("", |piece| piece.text)
    }

    /// The pointer to where the piece at `place` stands, or would stand.
    pub(super) fn path(&self, place: Place) -> String {
        let around = match place.role {
            Role::Button(_) => self.at(Place { role: Role::Buttons, ..place }),
            _ => None,
        };
        match self.at(place).or(around) {
            Some(piece) => piece.path.clone(),
            None => self.list(place.card),
        }
    }

    /// The pointer to the text at a place.
    pub(super) fn text_path(&self, place: Place) -> String {
        let member = if matches!(place.role, Role::Button(_)) { "/url" } else { "/text" };
        self.path(place) + if self.at(place).is_some() { member } else { "" }
    }

    /// The pointer to the components of the template or of a card.
    fn list(&self, card: Option<usize>) -> String {
        let cards = self.at(Place { card: None, role: Role::Cards });
        match (card, cards) {
            (Some(card), Some(cards)) => [&cards.path, "/", &card.to_string(), "/components"].concat(),
            _ => "/components".to_owned(),
        }
    }

    /// Whether components are given there, so that a piece that is not there is missing.
    pub(super) fn holds(&self, card: Option<usize>) -> bool {
        card.map_or(self.template.get("components").is_some(), |card| card < self.cards)
    }

    pub(super) fn is_named(&self) -> bool {
        name(self.template, "parameter_format") == "NAMED"
    }

    /// The first placeholder of a text whose variable `other` does not have.
    pub(super) fn foreign(&self, place: Place, other: &str) -> Option<Span> {
        let text = self.text(place);
        let found = placeholders(text).find(|found| {
            found.meant().is_some_and(|key| !other.split(", ").any(|written| written == key.written()))
        })?;
        Some(Span::of(text, found.bytes))
    }
}

/// A name of Meta's, which is taken in either case.
pub(super) fn name(holder: &Json, key: &str) -> String {
    text(holder, key).to_ascii_uppercase()
}

pub(super) fn text<'a>(holder: &'a Json, key: &str) -> &'a str {
    holder.get(key).and_then(Json::as_str).unwrap_or_default()
}
