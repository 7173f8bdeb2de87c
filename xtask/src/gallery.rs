//! The gallery of the start screen: from `web/gallery`, one file an example in three languages, to one list a language.
//! Values are cut out of the files and put together as they stand; `web/tests/gallery.rs` holds what they say.

use crate::editor::files;
use crate::steps::{Outcome, read};
use std::path::Path;

/// The languages of the editor, each with a list of its own.
const LOCALES: [&str; 3] = ["en", "es", "pt"];

/// What people send, in the order in which it is offered.
const INTENTS: [&str; 14] = [
    "appointment",
    "order",
    "cart",
    "code",
    "payment",
    "offer",
    "launch",
    "catalog",
    "feedback",
    "welcome",
    "event",
    "support",
    "form",
    "document",
];

/// The lists under the names that the page knows them by.
pub(crate) fn lists(folder: &Path) -> Outcome<Vec<(String, String)>> {
    let mut examples = Vec::new();
    for file in files(folder, "json")? {
        let slug = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let text = minified(&read(&file)?);
        let example = Example::read(slug, &text).map_err(|why| format!("{}: {why}", file.display()))?;
        examples.push(example);
    }
    // The order of the names stays between those that are alike in this.
    examples.sort_by_key(|example| (example.rank, example.teaches.is_some()));
    let named = |locale: &&str| Ok((format!("web/gallery.{locale}.json"), list(&examples, locale)?));
    LOCALES.iter().map(named).collect()
}

/// One example; its values are JSON as it was written.
struct Example {
    slug: String,
    rank: usize,
    intent: String,
    teaches: Option<String>,
    title: String,
    about: String,
    templates: String,
}

impl Example {
    fn read(slug: String, text: &str) -> Outcome<Self> {
        let members = members(text)?;
        let value = |name| member(&members, name).map(str::to_owned);
        let intent = value("intent")?;
        let rank = INTENTS
            .iter()
            .position(|known| intent.trim_matches('"') == *known)
            .ok_or(format!("the intent {intent} is none of: {}", INTENTS.join(", ")))?;
        let teaches = value("teaches").ok();
        let (title, about, templates) = (value("title")?, value("about")?, value("templates")?);
        Ok(Self { slug, rank, intent, teaches, title, about, templates })
    }

    /// What the list of a language says of it.
    fn entry(&self, locale: &str) -> Outcome<String> {
        let said = |texts: &str| {
            let members = members(texts)?;
            member(&members, locale).map(str::to_owned).map_err(|why| format!("{}: {why}", self.slug))
        };
        let Self { slug, intent, .. } = self;
        let (title, about, template) = (said(&self.title)?, said(&self.about)?, said(&self.templates)?);
        let teaches = self.teaches.as_ref().map_or(String::new(), |codes| format!(r#","teaches":{codes}"#));
        Ok(format!(
            r#"{{"slug":"{slug}","intent":{intent},"title":{title},"about":{about}{teaches},"template":{template}}}"#
        ))
    }
}

fn list(examples: &[Example], locale: &str) -> Outcome<String> {
    let entries: Vec<_> = examples.iter().map(|example| example.entry(locale)).collect::<Outcome<_>>()?;
    Ok(format!("[{}]", entries.join(",")))
}

fn member<'a>(members: &[(&str, &'a str)], name: &str) -> Outcome<&'a str> {
    let found = members.iter().find(|(held, _)| *held == name);
    found.map(|(_, value)| *value).ok_or(format!("the member `{name}` is missing"))
}

/// JSON without the blanks between its parts.
fn minified(json: &str) -> String {
    let mut bare = String::with_capacity(json.len());
    let mut quotes = Quotes::default();
    bare.extend(json.chars().filter(|character| quotes.is_inside(*character) || !character.is_whitespace()));
    bare
}

/// The names and values of a minified object.
fn members(object: &str) -> Outcome<Vec<(&str, &str)>> {
    let mut rest = object
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .ok_or("an object in braces is missing")?;
    let mut members = Vec::new();
    while !rest.is_empty() {
        let (member, after) = split_at_comma(rest);
        let (name, value) = member
            .strip_prefix('"')
            .and_then(|member| member.split_once("\":"))
            .ok_or(format!("a name in quotes is missing before: {member}"))?;
        members.push((name, value));
        rest = after;
    }
    Ok(members)
}

/// The text before the first comma that is in no string, list or object, and the text behind it.
fn split_at_comma(text: &str) -> (&str, &str) {
    let mut depth = 0_i32;
    let mut quotes = Quotes::default();
    for (at, character) in text.char_indices() {
        if quotes.is_inside(character) {
            continue;
        }
        match character {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            ',' if depth == 0 => return (&text[..at], &text[at + 1..]),
            _ => {}
        }
    }
    (text, "")
}

/// Follows a text in and out of its strings.
#[derive(Default)]
struct Quotes {
    open: bool,
    escaped: bool,
}

impl Quotes {
    /// Whether the next character belongs to a string, its quotes included.
    fn is_inside(&mut self, character: char) -> bool {
        let was_open = self.open;
        match character {
            _ if self.escaped => self.escaped = false,
            '\\' if self.open => self.escaped = true,
            '"' => self.open = !self.open,
            _ => {}
        }
        was_open || self.open
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::root;

    fn example(slug: &str, text: &str) -> Example {
        Example::read(slug.into(), &minified(text)).expect("an example")
    }

    const SOUND: &str = r#"{
        "intent": "order",
        "title": {"en": "A, \"b\" } ", "es": "B"},
        "about": {"en": "An", "es": "Un"},
        "templates": {"en": {"name": "a", "components": [{"text": "Hi, {{1}}\\"}]}, "es": {"name": "b"}}
    }"#;

    #[test]
    fn blanks_go_where_they_mean_nothing() {
        assert_eq!(minified("{ \"a b\" :\n [1, \"\\\" c\"] }\n"), r#"{"a b":[1,"\" c"]}"#);
    }

    #[test]
    fn an_object_is_cut_at_its_own_commas_only() {
        let held = members(r#"{"a":"x,y","b":[1,{"c":2}],"d":{"e":",}\\"},"f":true}"#).expect("members");
        assert_eq!(
            held,
            [("a", r#""x,y""#), ("b", r#"[1,{"c":2}]"#), ("d", r#"{"e":",}\\"}"#), ("f", "true")]
        );
        assert!(members("[1]").is_err() && members("{1:2}").is_err());
    }

    #[test]
    fn a_list_speaks_one_language() {
        let examples = [example("sent", SOUND)];
        assert_eq!(
            list(&examples, "en").expect("a list"),
            r#"[{"slug":"sent","intent":"order","title":"A, \"b\" } ","about":"An","template":{"name":"a","components":[{"text":"Hi, {{1}}\\"}]}}]"#
        );
        assert_eq!(
            list(&examples, "es").expect("a list"),
            r#"[{"slug":"sent","intent":"order","title":"B","about":"Un","template":{"name":"b"}}]"#
        );
        assert!(list(&examples, "pt").is_err_and(|why| why.contains("sent") && why.contains("`pt`")));
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        let read = |text: String| Example::read("a".into(), &minified(&text)).map(|_| ()).unwrap_err();
        assert!(read(SOUND.replace("about", "abuot")).contains("`about`"));
        assert!(read(SOUND.replace("order", "greeting")).contains("greeting"));
    }

    #[test]
    fn the_lists_go_by_intent_with_the_broken_behind_the_sound() {
        let lists = lists(&root().join("web/gallery")).expect("the gallery");
        let names: Vec<_> = lists.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["web/gallery.en.json", "web/gallery.es.json", "web/gallery.pt.json"]);
        for (_, list) in &lists {
            let places: Vec<_> = list
                .split(r#"{"slug":"#)
                .skip(1)
                .map(|entry| {
                    let (_, intent) = entry.split_once(r#""intent":""#).expect("an intent");
                    let rank = INTENTS.iter().position(|known| intent.starts_with(&format!("{known}\"")));
                    (rank.expect("a known intent"), entry.contains(r#","teaches":["#))
                })
                .collect();
            assert!(places.is_sorted(), "{places:?}");
            assert!(places.iter().any(|(_, broken)| *broken) && places.iter().any(|(_, broken)| !broken));
        }
    }
}
