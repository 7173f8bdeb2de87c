use crate::json::{Json, Object};
use crate::message::message_for;
use crate::send::{Faults, Payload};
use crate::template::{Category, Vocabulary};
use crate::{Locale, json};

/// Lengths that are tried, the longest first, to learn how long values can be before a length matters.
const LENGTHS: [usize; 11] = [1024, 512, 256, 128, 64, 32, 15, 8, 4, 2, 1];

/// More cards than any template has.
const CARDS: usize = 64;

/// The message that everybody gets, with the values of each.
pub(super) struct Letter {
    message: Json,
    template: Option<Json>,
    /// Whether the values of several places must agree, so that one alone tells nothing.
    must_agree: bool,
    places: Vec<Place>,
}

/// A place of the template that each person has a value for.
struct Place {
    /// What it is called: `body.1`, `cards.2.body.1`.
    name: String,
    kind: Kind,
}

/// What the values of a place are like, as far as it matters for how they are judged.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Words, of which only their length and their spaces matter.
    Words,
    /// A code, an id or the end of an address: letters and digits are always right.
    Token,
    /// Anything else.
    Other,
}

/// What the values of one person are like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shape {
    /// The places without a value, a bit each.
    pub(super) blanks: u64,
    words: usize,
    token: usize,
}

/// What is wrong with messages whose values are alike: the same in all, as long as no value is longer than these.
pub(super) struct Alike {
    pub(super) faults: Faults,
    words: usize,
    token: usize,
}

impl Alike {
    pub(super) fn has(&self, shape: Shape) -> bool {
        shape.words <= self.words && shape.token <= self.token
    }
}

impl Letter {
    /// The letter of a request whose people have values for these places.
    pub(super) fn of(request: &Json, places: &[&str]) -> Self {
        let message = request.get("message").cloned().unwrap_or(Json::Null);
        let holds_template = message.get("template").is_some_and(|template| template.as_object().is_some());
        let template = match request.get("template") {
            Some(Json::Text(text)) => json::parse(text).ok(),
            other => other.cloned(),
        };
        let template = template.filter(|template| holds_template && template.as_object().is_some());
        let category = template.as_ref().and_then(|template| template.get("category")?.as_str());
        let is_code = category.and_then(Category::from_name) == Some(Category::Authentication);
        Self {
            places: places
                .iter()
                .map(|name| Place { name: (*name).to_owned(), kind: kind(name, is_code) })
                .collect(),
            must_agree: is_code && places.len() > 1,
            message,
            template,
        }
    }

    /// The places that its template does not have.
    pub(super) fn strangers(&self) -> Vec<String> {
        let names = self.places.iter().map(|place| place.name.clone());
        let Some(template) = &self.template else { return names.collect() };
        let empty = message_for(template, None, &Json::Null);
        let is_unused =
            |name: &String| message_for(template, None, &values([(name.as_str(), "1")].into_iter())) == empty;
        names.filter(is_unused).collect()
    }

    /// The message to one person. A place without a value keeps what the message of the request has there.
    pub(super) fn to(&self, recipient: &str, given: &[&str]) -> Json {
        let mut message = self.message.clone();
        let Json::Object(members) = &mut message else { return message };
        members.insert("to", recipient);
        if let Some(template) = &self.template
            && !self.places.is_empty()
        {
            let names = self.places.iter().map(|place| place.name.as_str());
            let made = message_for(template, None, &values(names.zip(given.iter().copied())));
            let own = self.message.at("/template/components").and_then(Json::as_array).unwrap_or_default();
            let components =
                merged(made.at("/template/components").and_then(Json::as_array).unwrap_or_default(), own);
            for (key, member) in members.iter_mut() {
                if let ("template", Json::Object(template)) = (key, member)
                    && !components.is_empty()
                {
                    template.insert("components", components.clone());
                }
            }
        }
        message
    }

    /// What Meta refuses in a message.
    pub(super) fn faults(&self, message: &Json, locale: Locale) -> Faults {
        Faults::of(Some(Payload { message, template: self.template.as_ref() }), locale)
    }

    /// What the values of one person are like; `None` where that does not tell how they are judged.
    pub(super) fn shape(&self, given: &[&str]) -> Option<Shape> {
        let mut shape = Shape { blanks: 0, words: 0, token: 0 };
        if self.template.is_none() || self.places.is_empty() {
            return Some(shape);
        }
        if self.must_agree || self.places.len() > 64 {
            return None;
        }
        for (index, (place, value)) in self.places.iter().zip(given).enumerate() {
            match place.kind {
                _ if value.is_empty() => shape.blanks |= 1 << index,
                Kind::Words => shape.words = shape.words.max(words(value)?),
                Kind::Token => shape.token = shape.token.max(token(value)?),
                Kind::Other => return None,
            }
        }
        Some(shape)
    }

    /// What is wrong with all messages whose values are missing at the same places.
    pub(super) fn alike(&self, blanks: u64, locale: Locale) -> Alike {
        let of_length = |words: usize, token: usize| {
            let value = |(index, place): (usize, &Place)| match place.kind {
                _ if blanks >> index & 1 == 1 => String::new(),
                Kind::Words => "a".repeat(words),
                _ => "1".repeat(token),
            };
            let all: Vec<String> = self.places.iter().take(64).enumerate().map(value).collect();
            let all: Vec<&str> = all.iter().map(String::as_str).collect();
            self.faults(&self.to("1", &all), locale)
        };
        let faults = of_length(1, 1);
        let longest =
            |same: &dyn Fn(usize) -> bool| LENGTHS.into_iter().find(|length| same(*length)).unwrap_or(1);
        let words = longest(&|words| of_length(words, 1) == faults);
        let token = longest(&|token| of_length(words, token) == faults);
        Alike { faults, words, token }
    }
}

fn kind(name: &str, is_code: bool) -> Kind {
    let mut parts = name.rsplit('.');
    match (parts.next(), parts.next()) {
        (Some("latitude" | "longitude"), _) | (_, None) => Kind::Other,
        (Some(key), Some("body" | "header")) if !is_code && key != "media" => Kind::Words,
        _ => Kind::Token,
    }
}

/// The length of words that nothing but their length can make wrong.
fn words(value: &str) -> Option<usize> {
    let (mut after_space, mut is_said, mut count) = (false, false, 0);
    for sign in value.chars() {
        let is_space = sign == ' ';
        if is_space && after_space || !is_space && (sign.is_control() || sign.is_whitespace()) {
            return None;
        }
        (after_space, count) = (is_space, count + 1);
        is_said = is_said || sign.is_alphanumeric();
    }
    is_said.then_some(count)
}

fn token(value: &str) -> Option<usize> {
    value.bytes().all(|byte| byte.is_ascii_alphanumeric()).then_some(value.len())
}

/// Values by place, as [`message_for`] takes them.
fn values<'a>(given: impl Iterator<Item = (&'a str, &'a str)>) -> Json {
    let mut all = Object::new();
    for (name, value) in given.filter(|(_, value)| !value.is_empty()) {
        put(&mut all, name, value);
    }
    all.into()
}

fn put(object: &mut Object, name: &str, value: &str) {
    let Some((key, rest)) = name.split_once('.') else { return object.insert(name, value) };
    let mut held = object.remove(key).unwrap_or(Json::Null);
    if key == "cards" {
        let Some((index, rest)) = rest.split_once('.') else { return };
        let Some(index) = index.parse::<usize>().ok().filter(|index| *index < CARDS) else { return };
        let mut cards = if let Json::Array(cards) = held { cards } else { Vec::new() };
        cards.resize(cards.len().max(index + 1), Object::new().into());
        if let Some(Json::Object(card)) = cards.get_mut(index) {
            put(card, rest, value);
        }
        held = Json::Array(cards);
    } else {
        let mut members = if let Json::Object(members) = held { members } else { Object::new() };
        members.insert(rest, value);
        held = members.into();
    }
    object.insert(key, held);
}

/// Components, with what a message has itself where they are blank.
fn merged(made: &[Json], own: &[Json]) -> Vec<Json> {
    let twin = |made: &Json| own.iter().find(|own| is_same(made, own));
    let filled = made.iter().map(|made| twin(made).map_or_else(|| made.clone(), |own| filled(made, own)));
    let others = own.iter().filter(|own| !made.iter().any(|made| is_same(made, own)));
    filled.chain(others.cloned()).collect()
}

/// Whether two components are of one part of the template.
fn is_same(a: &Json, b: &Json) -> bool {
    ["type", "sub_type", "index", "card_index"].iter().all(|key| word(a, key) == word(b, key))
}

fn word(component: &Json, key: &str) -> Option<String> {
    match component.get(key)? {
        Json::Text(text) => Some(text.to_ascii_lowercase()),
        other => Some(other.to_string()),
    }
}

fn filled(made: &Json, own: &Json) -> Json {
    let Json::Object(members) = made else { return made.clone() };
    let mut members = members.clone();
    for (key, member) in members.iter_mut() {
        let own = own.elements(key);
        match (key, &*member) {
            ("parameters", Json::Array(made)) => *member = parameters(made, own).into(),
            ("cards" | "components", Json::Array(made)) => *member = merged(made, own).into(),
            _ => {}
        }
    }
    members.into()
}

fn parameters(made: &[Json], own: &[Json]) -> Vec<Json> {
    let name = |parameter: &Json| parameter.get("parameter_name").and_then(Json::as_str).map(str::to_owned);
    let twin = |(index, made): (usize, &Json)| match name(made) {
        Some(named) => own.iter().find(|own| name(own).as_ref() == Some(&named)),
        None => own.get(index),
    };
    let filled = made.iter().enumerate().map(|(index, made)| {
        let twin = if is_blank(made) { twin((index, made)) } else { None };
        twin.unwrap_or(made).clone()
    });
    filled.chain(own.iter().skip(made.len()).cloned()).collect()
}

/// Whether a parameter holds nothing.
fn is_blank(value: &Json) -> bool {
    match value {
        Json::Text(text) => text.is_empty(),
        Json::Array(elements) => elements.iter().all(is_blank),
        Json::Object(members) => {
            members.iter().all(|(key, member)| matches!(key, "type" | "parameter_name") || is_blank(member))
        }
        _ => false,
    }
}
