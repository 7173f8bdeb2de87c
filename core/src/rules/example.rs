//! The examples of the rules, written out: what tests and documents need and the module does not carry.

use super::Bad;
use crate::json::{Json, MemberKey, Object, parse};
use crate::text::Span;

/// A template without any fault; examples replace its members.
pub const SOUND: &str = r#"{
    "name": "order_update",
    "language": "en",
    "category": "UTILITY",
    "components": [{"type": "BODY", "text": "Your order has left our warehouse."}]
}"#;

/// An example laid over the sound template. One that is no JSON object is judged as it is.
#[must_use]
pub fn document(example: &str) -> String {
    match parse(example) {
        Ok(example @ Json::Object(_)) => laid_over(example).to_string(),
        _ => example.to_owned(),
    }
}

/// An example of the language variants of a template, an array: each is laid over the sound template.
#[must_use]
pub fn family(example: &str) -> String {
    match parse(example) {
        Ok(Json::Array(variants)) => Json::Array(variants.into_iter().map(laid_over).collect()).to_string(),
        _ => example.to_owned(),
    }
}

/// An example of an edit, an object with `before` and `after`: both are laid over the sound template.
#[must_use]
pub fn change(example: &str) -> String {
    match parse(example) {
        Ok(Json::Object(members)) => {
            let laid = |(key, value): (MemberKey, Json)| match &*key {
                "before" | "after" => (key, laid_over(value)),
                _ => (key, value),
            };
            Json::Object(members.into_iter().map(laid).collect()).to_string()
        }
        _ => example.to_owned(),
    }
}

/// What every message has; examples replace its members.
const ENVELOPE: &str = r#"{"messaging_product": "whatsapp", "to": "15550051310"}"#;

/// An example of a message, or of a `message` with the `template` that it asks for: each is laid over a sound one. The
/// answer always has a `message`.
#[must_use]
pub fn message(example: &str) -> String {
    let members: Object = match parse(example) {
        Ok(Json::Object(members)) if members.get("message").is_some() => {
            let laid = |(key, value): (MemberKey, Json)| match &*key {
                "message" => (key, over(ENVELOPE, value)),
                "template" => (key, laid_over(value)),
                _ => (key, value),
            };
            members.into_iter().map(laid).collect()
        }
        Ok(message) => [("message", over(ENVELOPE, message))].into_iter().collect(),
        Err(_) => return example.to_owned(),
    };
    Json::Object(members).to_string()
}

fn laid_over(example: Json) -> Json {
    over(SOUND, example)
}

fn over(sound: &str, example: Json) -> Json {
    let Json::Object(example) = example else { return example };
    let mut members = match parse(sound) {
        Ok(Json::Object(members)) => members,
        _ => Object::new(),
    };
    for (key, value) in example {
        members.insert(key, value);
    }
    Json::Object(members)
}

/// Writes out `⟪ab×3⟫` as `ababab`.
#[must_use]
pub fn expand(example: &str) -> String {
    let mut expanded = String::new();
    for piece in example.split('⟪') {
        let repeat = piece.split_once('⟫').and_then(|(repeat, rest)| {
            let (what, times) = repeat.split_once('×')?;
            Some((what.repeat(times.parse().ok()?), rest))
        });
        match repeat {
            Some((repeated, rest)) => {
                expanded.push_str(&repeated);
                expanded.push_str(rest);
            }
            None => expanded.push_str(piece),
        }
    }
    expanded
}

/// The bad example as a document, and the span between `⟦` and `⟧` inside the text at its path.
#[must_use]
pub fn unmarked(bad: &Bad, document: fn(&str) -> String) -> (String, Option<Span>) {
    let example = expand(bad.template);
    let plain = document(&example.replace(['⟦', '⟧'], ""));
    let marked = parse(&document(&example)).ok();
    let text = match &marked {
        Some(marked) => {
            let inside = || ["after", "message"].into_iter().find_map(|key| marked.get(key)?.at(bad.at));
            marked.at(bad.at).or_else(inside).and_then(Json::as_str)
        }
        None => Some(example.as_str()),
    };
    let span = text.and_then(|text| {
        let (before, rest) = text.split_once('⟦')?;
        let (inside, _) = rest.split_once('⟧')?;
        let units = |text: &str| text.encode_utf16().count() as u32;
        let start = units(before);
        Some(Span { start, end: start + units(inside) })
    });
    (plain, span)
}
