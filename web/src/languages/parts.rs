//! Where the parts of a document stand: its components, those of its cards, and their buttons.

use ventana_core::json::Json;
use ventana_core::text::placeholders;

/// A value of a document, with the pointer to it.
#[derive(Clone, Debug)]
pub(super) struct Part<'a> {
    pub(super) path: String,
    pub(super) json: &'a Json,
}

/// A member as a text; empty when it is none.
pub(super) fn text<'a>(json: &'a Json, key: &str) -> &'a str {
    json.get(key).and_then(Json::as_str).unwrap_or_default()
}

/// The type of a component or button: Meta takes it in either case.
pub(super) fn kind(json: &Json) -> String {
    text(json, "type").to_ascii_uppercase()
}

/// The components of the message, or of a card.
pub(super) fn components(document: &Json, card: Option<usize>) -> Vec<Part<'_>> {
    let (path, holder) = match card {
        None => (String::new(), document),
        Some(card) => match cards(document).into_iter().nth(card) {
            Some(card) => (card.path, card.json),
            None => return Vec::new(),
        },
    };
    elements(&[&path, "/components"].concat(), holder.elements("components"))
}

/// The first component of a type.
pub(super) fn component<'a>(document: &'a Json, card: Option<usize>, name: &str) -> Option<Part<'a>> {
    components(document, card).into_iter().find(|part| kind(part.json) == name)
}

/// The cards of the carousel.
pub(super) fn cards(document: &Json) -> Vec<Part<'_>> {
    let Some(carousel) = component(document, None, "CAROUSEL") else { return Vec::new() };
    elements(&[&carousel.path, "/cards"].concat(), carousel.json.elements("cards"))
}

/// The buttons of the message, or of a card.
pub(super) fn buttons(document: &Json, card: Option<usize>) -> Vec<Part<'_>> {
    let Some(holder) = component(document, card, "BUTTONS") else { return Vec::new() };
    elements(&[&holder.path, "/buttons"].concat(), holder.json.elements("buttons"))
}

fn elements<'a>(path: &str, elements: &'a [Json]) -> Vec<Part<'a>> {
    let part =
        |(index, json): (usize, &'a Json)| Part { path: [path, "/", &index.to_string()].concat(), json };
    elements.iter().enumerate().map(part).collect()
}

/// The card a pointer leads into.
pub(super) fn card_of(path: &str) -> Option<usize> {
    let (_, rest) = path.split_once("/cards/")?;
    rest.split('/').next()?.parse().ok()
}

/// The format of a header: a text where none is given.
pub(super) fn format(header: &Json) -> String {
    let format = text(header, "format").to_ascii_uppercase();
    if format.is_empty() { "TEXT".to_owned() } else { format }
}

/// What a button says, or its type where the label is Meta's.
pub(super) fn label(button: &Json) -> String {
    let label = text(button, "text");
    if label.is_empty() { kind(button) } else { label.to_owned() }
}

/// Where a tap leads.
pub(super) fn target(button: &Json) -> &str {
    let members = ["url", "phone_number", "flow_id"];
    members.iter().map(|member| text(button, member)).find(|target| !target.is_empty()).unwrap_or_default()
}

/// The names and numbers of the variables of a text, each once.
pub(super) fn keys(text: &str) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for key in placeholders(text).filter_map(|found| found.key(text).map(str::to_owned)) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

/// A variable as it is written.
pub(super) fn written(key: &str) -> String {
    ["{{", key, "}}"].concat()
}

/// Whether there are words in a text to be translated, beside its variables.
pub(super) fn has_words(text: &str) -> bool {
    let mut rest = String::new();
    let mut at = 0;
    for found in placeholders(text) {
        rest.push_str(text.get(at..found.bytes.start).unwrap_or_default());
        at = found.bytes.end;
    }
    rest.push_str(text.get(at..).unwrap_or_default());
    rest.chars().filter(|letter| letter.is_alphabetic()).nth(1).is_some()
}
