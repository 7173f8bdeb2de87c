use crate::policy::{limits, sends};
use crate::rules::Keys;
use crate::template::{
    Button, Card, Category, Component, ComponentKind, Field, HeaderFormat, ParameterFormat, Template,
};
use crate::text::{Key, Placeholder, length, placeholders};

/// What a template takes at a send.
#[derive(Debug)]
pub(super) struct Slots<'a> {
    pub(super) template: &'a Template,
    pub(super) is_named: bool,
    /// Whether the body and the button take one and the same one-time code.
    pub(super) is_code: bool,
    /// Without components, as of a library template, nothing is known.
    pub(super) is_known: bool,
    pub(super) whole: Part<'a>,
    /// Whether an offer must be told its end.
    pub(super) offer: Offer,
    pub(super) cards: Option<Vec<Part<'a>>>,
}

/// What a limited-time offer needs at a send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// There is none.
    None,
    /// It does not end.
    Endless,
    /// It ends.
    Ends,
}

/// The slots of a template itself, or of one of its cards.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) header: Header<'a>,
    pub(super) body: Option<Words<'a>>,
    pub(super) buttons: Vec<Slot<'a>>,
    /// The most characters of the body once it is filled.
    pub(super) limit: usize,
}

/// What a header takes.
#[derive(Debug)]
pub(super) enum Header<'a> {
    /// Nothing.
    None,
    /// Values of its text.
    Text(Words<'a>),
    /// A parameter of this type: a file, a place or a product.
    Of(&'static str),
}

/// A text with its variables.
#[derive(Debug)]
pub(super) struct Words<'a> {
    pub(super) text: &'a str,
    pub(super) keys: Keys<'a>,
    pub(super) placeholders: Vec<Placeholder<'a>>,
}

/// What a button takes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot<'a> {
    /// The `sub_type` of its parameters; `None` when it takes none.
    pub(super) sub_type: Option<&'static str>,
    pub(super) is_required: bool,
    /// The address that its value ends.
    pub(super) base: Option<&'a str>,
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let placeholders: Vec<_> = placeholders(text).collect();
        Self { text, keys: Keys::of(&placeholders), placeholders }
    }

    /// The length once the values stand in it, given by how long the value of a variable is.
    pub(super) fn filled(&self, value: impl Fn(&Key<'_>) -> usize) -> usize {
        let mut filled = length(self.text);
        for found in &self.placeholders {
            let Some(key) = found.meant() else { continue };
            if self.keys.rank(&key).is_some() {
                let braces = self.text.get(found.bytes.clone()).map_or(0, length);
                filled = (filled + value(&key)).saturating_sub(braces);
            }
        }
        filled
    }
}

/// The name of a variable as it stands between the braces.
pub(super) fn shown(key: &Key<'_>) -> String {
    match key {
        Key::Number(number) => number.to_string(),
        Key::Name(name) => name.as_ref().to_owned(),
    }
}

impl<'a> Slots<'a> {
    pub(super) fn of(template: &'a Template) -> Self {
        let all = &template.components;
        let is_code = template.category.known() == Some(Category::Authentication);
        let offer = match one(all, ComponentKind::LimitedTimeOffer) {
            Some(Component::LimitedTimeOffer(holder)) => {
                let ends = holder.limited_time_offer.given().and_then(|offer| offer.has_expiration.given());
                if ends == Some(&true) { Offer::Ends } else { Offer::Endless }
            }
            _ => Offer::None,
        };
        let is_alone = all.given().is_some_and(|all| all.len() == 1);
        let limit = match offer {
            Offer::None if is_alone => sends::LONE_BODY_LENGTH.value,
            Offer::None => sends::BODY_LENGTH.value,
            _ => limits::OFFER_BODY_LENGTH.value,
        };
        let mut whole = Part::of(all, limit);
        if is_code {
            whole.body = Some(Words::of("{{1}}"));
        }
        let cards = match one(all, ComponentKind::Carousel) {
            Some(Component::Carousel(carousel)) => {
                let cards = carousel.cards.given().map(Vec::as_slice).unwrap_or_default();
                let components = |card: &'a Field<_>| {
                    card.given().map_or(&Field::Absent, |card: &'a Card| &card.components)
                };
                Some(
                    cards
                        .iter()
                        .map(|card| Part::of(components(card), limits::CARD_BODY_LENGTH.value))
                        .collect(),
                )
            }
            _ => None,
        };
        Self {
            template,
            is_named: template.parameter_format.known() == Some(ParameterFormat::Named),
            is_code,
            is_known: all.given().is_some(),
            whole,
            offer,
            cards,
        }
    }

    /// Whether it is made of text and media alone; what a button without interaction is to a group is not published.
    pub(super) fn is_for_groups(&self) -> bool {
        let asks =
            |slot: &Slot<'_>| !matches!(slot.sub_type, None | Some("url" | "quick_reply" | "copy_code"));
        !self.is_code && self.cards.is_none() && !self.whole.buttons.iter().any(asks)
    }

    /// Whether the cards are products, of which a send may hold more than the definition.
    pub(super) fn shows_products(&self) -> bool {
        let first = self.cards.as_ref().and_then(|cards| cards.first());
        first.is_some_and(|card| matches!(card.header, Header::Of("product")))
    }
}

/// Components as they are decoded.
type Components = Field<Vec<Field<Component>>>;

impl<'a> Part<'a> {
    fn of(components: &'a Components, limit: usize) -> Self {
        let header = match one(components, ComponentKind::Header) {
            Some(Component::Header(header)) => match header.format.known() {
                Some(HeaderFormat::Image) => Header::Of("image"),
                Some(HeaderFormat::Video) => Header::Of("video"),
                Some(HeaderFormat::Document) => Header::Of("document"),
                Some(HeaderFormat::Gif) => Header::Of("gif"),
                Some(HeaderFormat::Location) => Header::Of("location"),
                Some(HeaderFormat::Product) => Header::Of("product"),
                Some(HeaderFormat::Text) | None => {
                    header.text.text().map_or(Header::None, |text| Header::Text(Words::of(text)))
                }
            },
            _ => Header::None,
        };
        let body = match one(components, ComponentKind::Body) {
            Some(Component::Body(body)) => body.text.text().map(Words::of),
            _ => None,
        };
        let buttons = match one(components, ComponentKind::Buttons) {
            Some(Component::Buttons(list)) => list.buttons.given().map(Vec::as_slice).unwrap_or_default(),
            _ => &[],
        };
        Self { header, body, buttons: buttons.iter().map(|button| Slot::of(button.given())).collect(), limit }
    }
}

impl<'a> Slot<'a> {
    /// A button that cannot be read keeps its index and takes nothing.
    fn of(button: Option<&'a Button>) -> Self {
        let (sub_type, is_required) = match button {
            Some(Button::QuickReply(_)) => (Some("quick_reply"), false),
            Some(Button::Url(button))
                if button.url.text().is_some_and(|url| placeholders(url).next().is_some()) =>
            {
                (Some("url"), true)
            }
            // It is stored and sent as a URL button.
            Some(Button::Otp(_)) => (Some("url"), true),
            Some(Button::CopyCode(_)) => (Some("copy_code"), true),
            Some(Button::Flow(_)) => (Some("flow"), false),
            Some(Button::Catalog(_)) => (Some("catalog"), false),
            Some(Button::Mpm(_)) => (Some("mpm"), true),
            Some(Button::OrderDetails(_)) => (Some("order_details"), true),
            Some(Button::VoiceCall(_)) => (Some("voice_call"), false),
            _ => (None, false),
        };
        let base = match button {
            Some(Button::Url(button)) => button.url.text().and_then(|url| {
                let first = placeholders(url).next()?;
                url.get(..first.bytes.start)
            }),
            _ => None,
        };
        Self { sub_type, is_required, base }
    }
}

/// The first component of a kind.
fn one(components: &Components, kind: ComponentKind) -> Option<&Component> {
    let all = components.given().map(Vec::as_slice).unwrap_or_default();
    all.iter().filter_map(Field::given).find(|component| component.kind() == Some(kind))
}
