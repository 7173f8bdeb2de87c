use crate::json::Json;
use crate::policy::sends;
use crate::rules::Keys;
use crate::template::{ButtonKind, Category, ParameterFormat, Vocabulary};
use crate::text::{Key, Placeholder, length, placeholders};

/// What a template takes at a send: read from its definition, tolerantly and only as far as a send depends on it.
#[derive(Debug)]
pub(super) struct Slots<'a> {
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
    pub(super) buttons: Vec<Slot>,
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
pub(super) struct Slot {
    /// The `sub_type` of its parameters; `None` when it takes none.
    pub(super) sub_type: Option<&'static str>,
    pub(super) is_required: bool,
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
    pub(super) fn of(template: &'a Json) -> Self {
        let word = |key| template.get(key).and_then(Json::as_str).unwrap_or_default();
        let is_code = Category::from_name(word("category")) == Some(Category::Authentication);
        let all = elements(template, "components");
        let offer = match one(all, "LIMITED_TIME_OFFER") {
            None => Offer::None,
            Some(component) => {
                let ends = component.get("limited_time_offer").and_then(|offer| offer.get("has_expiration"));
                if ends.and_then(Json::as_bool) == Some(true) { Offer::Ends } else { Offer::Endless }
            }
        };
        let is_alone = all.len() == 1;
        let limit = match offer {
            Offer::None if is_alone => sends::LONE_BODY_LENGTH.value,
            Offer::None => sends::BODY_LENGTH.value,
            _ => sends::OFFER_BODY_LENGTH.value,
        };
        let mut whole = Part::of(all, limit);
        if is_code {
            whole.body = Some(Words::of("{{1}}"));
        }
        let cards = one(all, "CAROUSEL").map(|carousel| {
            let cards = elements(carousel, "cards").iter();
            cards.map(|card| Part::of(elements(card, "components"), sends::CARD_BODY_LENGTH.value)).collect()
        });
        Self {
            is_named: ParameterFormat::from_name(word("parameter_format")) == Some(ParameterFormat::Named),
            is_code,
            is_known: template.get("components").is_some_and(|held| held.as_array().is_some()),
            whole,
            offer,
            cards,
        }
    }

    /// Whether it is made of text and media alone; what a button without interaction is to a group is not published.
    pub(super) fn is_for_groups(&self) -> bool {
        let asks = |slot: &Slot| !matches!(slot.sub_type, None | Some("url" | "quick_reply" | "copy_code"));
        !self.is_code && self.cards.is_none() && !self.whole.buttons.iter().any(asks)
    }

    /// Whether the cards are products, of which a send may hold more than the definition.
    pub(super) fn shows_products(&self) -> bool {
        let first = self.cards.as_ref().and_then(|cards| cards.first());
        first.is_some_and(|card| matches!(card.header, Header::Of("product")))
    }
}

impl<'a> Part<'a> {
    fn of(components: &'a [Json], limit: usize) -> Self {
        let text = |kind| one(components, kind).and_then(|component| component.get("text")?.as_str());
        let header = one(components, "HEADER").and_then(|header| header.get("format")?.as_str());
        let header = match header.map(str::to_ascii_uppercase).as_deref() {
            Some("IMAGE") => Header::Of("image"),
            Some("VIDEO") => Header::Of("video"),
            Some("DOCUMENT") => Header::Of("document"),
            Some("GIF") => Header::Of("gif"),
            Some("LOCATION") => Header::Of("location"),
            Some("PRODUCT") => Header::Of("product"),
            _ => text("HEADER").map_or(Header::None, |text| Header::Text(Words::of(text))),
        };
        let buttons = one(components, "BUTTONS").map(|component| elements(component, "buttons"));
        Self {
            header,
            body: text("BODY").map(Words::of),
            buttons: buttons.unwrap_or_default().iter().map(Slot::of).collect(),
            limit,
        }
    }
}

impl Slot {
    fn of(button: &Json) -> Self {
        let kind = button.get("type").and_then(Json::as_str).and_then(ButtonKind::from_name);
        let url = button.get("url").and_then(Json::as_str).unwrap_or_default();
        let (sub_type, is_required) = match kind {
            Some(ButtonKind::QuickReply) => (Some("quick_reply"), false),
            Some(ButtonKind::Url) if placeholders(url).next().is_some() => (Some("url"), true),
            // It is stored and sent as a URL button.
            Some(ButtonKind::Otp) => (Some("url"), true),
            Some(ButtonKind::CopyCode) => (Some("copy_code"), true),
            Some(ButtonKind::Flow) => (Some("flow"), false),
            Some(ButtonKind::Catalog) => (Some("catalog"), false),
            Some(ButtonKind::Mpm) => (Some("mpm"), true),
            Some(ButtonKind::OrderDetails) => (Some("order_details"), true),
            Some(ButtonKind::VoiceCall) => (Some("voice_call"), false),
            _ => (None, false),
        };
        Self { sub_type, is_required }
    }
}

pub(super) fn elements<'j>(object: &'j Json, key: &str) -> &'j [Json] {
    object.get(key).and_then(Json::as_array).unwrap_or_default()
}

/// The first component of a type.
fn one<'j>(components: &'j [Json], kind: &str) -> Option<&'j Json> {
    components.iter().find(|component| {
        let found = component.get("type").and_then(Json::as_str);
        found.is_some_and(|found| found.eq_ignore_ascii_case(kind))
    })
}
