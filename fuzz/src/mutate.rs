//! Changes documents by their structure, and now and then by their characters.

use crate::random::Random;
use ventana_core::json::{Json, parse};

/// What texts are made worse with: what rules, parsers and counters look at.
const PIECES: &[&str] = &[
    "{{1}}",
    "{{2}}",
    "{{name}}",
    "{{ 1 }}",
    "{{",
    "}}",
    "{{{",
    "{",
    "}",
    "*",
    "_",
    "~",
    "`",
    "```",
    "\n",
    "\n\n\n",
    "\t",
    "    ",
    " ",
    "> ",
    "- ",
    "1. ",
    "😀",
    "👩‍👧",
    "🇲🇽",
    "é",
    "e\u{301}",
    "ح",
    "字",
    "\u{200D}",
    "\u{FE0F}",
    "\u{FFFD}",
    "\u{0}",
    "https://",
    "http://wa.me/",
    "bit.ly/",
    "?",
    "%",
    "#",
    "://",
    ".",
    ",",
    "!",
    "@",
    "\"",
    "\\",
    "/",
    "~1",
    "en",
    "ES",
    "zh",
    "0",
    "9999999999",
    "-1",
    "A",
    "offer",
    "gratis",
    "código",
];

/// Values that stand where others belong.
const VALUES: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e400",
    "0.1",
    "18446744073709551616",
    "\"\"",
    "\"{{1}}\"",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "{\"type\":\"BODY\"}",
    "{\"type\":\"BUTTONS\",\"buttons\":[{}]}",
    "{\"type\":\"CAROUSEL\",\"cards\":[{}]}",
    "\"UTILITY\"",
    "\"MARKETING\"",
    "\"AUTHENTICATION\"",
    "\"NAMED\"",
    "\"IMAGE\"",
    "\"APPROVED\"",
    "[\"a\"]",
];

/// An input: a document of the corpus, changed a few times.
pub(crate) fn input(seeds: &[String], random: &mut Random) -> String {
    let seed = random.one_of(seeds).cloned().unwrap_or_default();
    let rounds = 1 + random.below(8);
    let Ok(mut document) = parse(&seed) else {
        let mut text = seed;
        for _ in 0..rounds {
            garble(&mut text, random);
        }
        return text;
    };
    for _ in 0..rounds {
        change(&mut document, seeds, random);
    }
    let mut text = document.to_string();
    if random.below(8) == 0 {
        garble(&mut text, random);
    }
    text
}

/// Changes one value somewhere in a document.
fn change(document: &mut Json, seeds: &[String], random: &mut Random) {
    let at = random.below(count(document));
    let value = match random.below(4) {
        0 => random.one_of(VALUES).and_then(|value| parse(value).ok()),
        1 => random.one_of(seeds).and_then(|seed| part(&parse(seed).ok()?, random)),
        _ => None,
    };
    if let Some(place) = nth(document, &mut { at }) {
        match value {
            Some(value) => *place = value,
            None => worsen(place, random),
        }
    }
}

/// Any value of a document.
fn part(document: &Json, random: &mut Random) -> Option<Json> {
    let mut document = document.clone();
    let at = random.below(count(&document));
    nth(&mut document, &mut { at }).cloned()
}

fn count(json: &Json) -> usize {
    1 + match json {
        Json::Array(elements) => elements.iter().map(count).sum(),
        Json::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

/// The value that is passed after `left` others.
fn nth<'a>(json: &'a mut Json, left: &mut usize) -> Option<&'a mut Json> {
    if *left == 0 {
        return Some(json);
    }
    *left -= 1;
    match json {
        Json::Array(elements) => elements.iter_mut().find_map(|element| nth(element, left)),
        Json::Object(members) => members.iter_mut().find_map(|(_, value)| nth(value, left)),
        _ => None,
    }
}

fn worsen(place: &mut Json, random: &mut Random) {
    match place {
        Json::Text(text) => garble(text, random),
        Json::Array(elements) => match random.below(4) {
            0 => elements.clear(),
            1 if !elements.is_empty() => drop(elements.remove(random.below(elements.len()))),
            2 => elements.reverse(),
            _ => elements.extend(random.one_of(&elements.clone()).cloned()),
        },
        Json::Object(members) => {
            let keys: Vec<String> = members.iter().map(|(key, _)| key.to_owned()).collect();
            let Some(key) = random.one_of(&keys) else { return };
            if random.below(2) == 0 {
                members.remove(key);
            } else if let (Some(value), Some(other)) = (members.get(key).cloned(), random.one_of(&keys)) {
                members.insert(other.as_str(), value);
            }
        }
        other => *other = Json::Null,
    }
}

fn garble(text: &mut String, random: &mut Random) {
    let places: Vec<usize> = text.char_indices().map(|(index, _)| index).chain([text.len()]).collect();
    let (a, b) = (random.one_of(&places).copied(), random.one_of(&places).copied());
    let (Some(a), Some(b)) = (a, b) else { return };
    let piece = random.one_of(PIECES).copied().unwrap_or_default();
    match random.below(6) {
        0 => text.replace_range(a.min(b)..a.max(b), ""),
        1 => text.insert_str(a, &piece.repeat(1 + random.below(70))),
        2 => text.replace_range(a.min(b)..a.max(b), piece),
        _ => text.insert_str(a, piece),
    }
}
