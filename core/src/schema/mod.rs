//! The JSON Schema of a template, for editors that complete and check as one types: made of what the types of `template/`
//! are read from, with Meta's limits from `policy/`. It is draft 7, which editors know best, and never in the module.
//! Here live what is said beyond the kinds of values, and how it is written; what is wrong with a template is said in `rules`.

mod bounds;

use crate::json::{Json, Object};
use crate::policy::Fact;
use crate::policy::languages::languages;
use crate::template::Template;
use crate::template::shape::{Member, Record, Shape, Shaped, Union, Vocabulary};
use crate::{Locale, rulebook};
use bounds::{BOUNDS, Bound, CLOSED, EITHER, NEEDED, NEEDED_BY_FORMAT, PATTERNS};
use std::collections::BTreeSet;

const ABOUT: &str = "A message template of WhatsApp as Graph's `message_templates` takes it. Members that are not listed here \
    are let pass, and so are types of components and buttons that are not. A length counts Unicode code points: Meta \
    publishes no unit. `npx ventana check` knows all rules; this schema knows kinds of values, names, limits and what \
    must be there.";

/// The schema of a template that is to be created.
///
/// # Errors
/// What is said in `bounds.rs` of a member that no type has any more.
pub fn template() -> Result<Json, String> {
    let mut schema = Schema::default();
    let Shape::Object(template) = Template::shape() else { return Err("A template is no object.".into()) };
    let template = template();
    let whole = schema.record(&template);
    if let Some(lost) = said().find(|said| !schema.members.contains(said)) {
        return Err(format!("There is no member {} of {}, of which bounds.rs speaks.", lost.1, lost.0));
    }
    let newest = rulebook().map(|rule| rule.as_of).max().unwrap_or_default();
    let mut document = Object::new();
    document.insert("$schema", "http://json-schema.org/draft-07/schema#");
    document.insert(
        "$comment",
        format!("Made by `cargo xtask docs` of the types and limits of Ventana; rulebook of {newest}."),
    );
    document.insert("title", "WhatsApp message template");
    document.insert("description", ABOUT);
    document.insert("type", "object");
    for (key, value) in whole {
        if key != "description" {
            document.insert(key, value);
        }
    }
    document.insert("definitions", schema.definitions);
    Ok(document.into())
}

/// The members that `bounds.rs` says something of.
fn said() -> impl Iterator<Item = (&'static str, &'static str)> {
    let bounded = BOUNDS.iter().map(|(record, key, _)| (*record, *key));
    let patterned = PATTERNS.iter().map(|(record, key, _)| (*record, *key));
    let needed = NEEDED.iter().flat_map(|(record, keys)| keys.iter().map(|key| (*record, *key)));
    let either = EITHER.iter().flat_map(|(record, keys)| keys.iter().map(|key| (*record, *key)));
    let by_format = NEEDED_BY_FORMAT.iter().map(|(_, key)| ("Header", *key));
    bounded.chain(patterned).chain(needed).chain(either).chain(by_format)
}

#[derive(Default)]
struct Schema {
    definitions: Object,
    /// Record and key of every member so far.
    members: BTreeSet<(&'static str, &'static str)>,
}

impl Schema {
    /// What a record says of an object. Whether something is an object is said where the record is used, since `null` may
    /// stand for a member and not for an element.
    fn record(&mut self, record: &Record) -> Object {
        self.members.extend(record.members.iter().map(|member| (record.name, member.key)));
        let members: Object =
            record.members.iter().map(|member| (member.key, self.member(record.name, member))).collect();
        let mut schema = Object::new();
        schema.insert("description", record.about.trim());
        schema.insert("properties", members);
        if let Some((_, keys)) = NEEDED.iter().find(|(name, _)| *name == record.name) {
            schema.insert("required", keys.iter().map(|key| Json::from(*key)).collect::<Vec<_>>());
        }
        let either = EITHER.iter().filter(|(name, _)| *name == record.name);
        let mut all: Vec<Json> =
            either.map(|(_, keys)| object([("anyOf", keys.map(needs).to_vec().into())])).collect();
        if record.name == "Header" {
            all.extend(NEEDED_BY_FORMAT.map(|(format, key)| if_named("format", format, needs(key))));
        }
        if !all.is_empty() {
            schema.insert("allOf", all);
        }
        schema
    }

    fn member(&mut self, record: &str, member: &Member) -> Json {
        let mut schema = Object::new();
        let bound = BOUNDS.iter().find(|(name, key, _)| *name == record && *key == member.key);
        let bound = bound.map(|(_, _, bound)| bound);
        let about = member.about.trim();
        let limit = bound.map(|bound| format!(" {}.", stated(bound)));
        schema.insert("description", [about, limit.as_deref().unwrap_or_default()].concat());
        for (key, value) in self.shape(&member.shape, true) {
            schema.insert(key, value);
        }
        if record == "Template" && member.key == "language" {
            schema.insert("anyOf", language_codes());
        }
        if let Some((.., pattern)) =
            PATTERNS.iter().find(|(name, key, _)| *name == record && *key == member.key)
        {
            schema.insert("pattern", *pattern);
        }
        for (key, value) in bound.map(limits).into_iter().flatten() {
            schema.insert(key, value);
        }
        schema.into()
    }

    /// What is said of a value: of a member, which `null` leaves out, or of an element.
    fn shape(&mut self, shape: &Shape, is_member: bool) -> Object {
        let kind = |kind: &str| -> Json {
            if is_member { vec![Json::from(kind), "null".into()].into() } else { kind.into() }
        };
        let mut schema = Object::new();
        match shape {
            Shape::Text => schema.insert("type", kind("string")),
            Shape::Number => schema.insert("type", kind("number")),
            Shape::Flag => schema.insert("type", kind("boolean")),
            Shape::Anything => {}
            Shape::Word(words) => {
                schema.insert("type", kind("string"));
                schema.insert("anyOf", names(words, is_member));
            }
            Shape::List(element) => {
                schema.insert("type", kind("array"));
                schema.insert("items", self.shape(element, false));
            }
            Shape::Object(record) => {
                let record = record();
                schema.insert("type", kind("object"));
                schema.insert("allOf", vec![self.define(record.name, |schema| schema.record(&record))]);
            }
            Shape::OneOf(union) => {
                schema.insert("type", kind("object"));
                let union = union();
                schema.insert("allOf", vec![self.define(union.name, |schema| schema.union(&union))]);
            }
        }
        schema
    }

    /// Objects that their `type` tells apart: for each there is what holds if it is of that type.
    fn union(&mut self, union: &Union) -> Object {
        let known: Vec<(&str, &str)> =
            union.kinds.iter().map(|(kind, record)| (*kind, record.about)).collect();
        let mut tag = Object::new();
        tag.insert("description", "Which one it is; in either case.");
        tag.insert("anyOf", vec![listed(&known), object([])]);
        let mut all = Vec::new();
        for (kind, record) in &union.kinds {
            let name = format!("{}{}", record.name, union.name);
            let defined = self.define(&name, |schema| schema.record(record));
            all.push(if_named("type", kind, defined));
        }
        let mut schema = Object::new();
        schema.insert("description", union.about.trim());
        schema.insert("properties", object([("type", tag.into())]));
        schema.insert("required", vec![Json::from("type")]);
        schema.insert("allOf", all);
        schema
    }

    /// Refers to a definition, and makes it the first time.
    fn define(&mut self, name: &str, content: impl FnOnce(&mut Self) -> Object) -> Json {
        if self.definitions.get(name).is_none() {
            // Entered before it is made: cards hold components, and a carousel is one.
            self.definitions.insert(name, Json::Null);
            let made = content(self);
            self.definitions.insert(name, made);
        }
        object([("$ref", format!("#/definitions/{name}").into())])
    }
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::from_iter(members)
}

fn needs(key: &str) -> Json {
    object([("required", vec![Json::from(key)].into())])
}

/// What holds for objects whose member `key` is a name of Meta's, in either case.
fn if_named(key: &str, name: &str, then: Json) -> Json {
    let is_named = object([("type", "string".into()), ("pattern", in_either_case(&[name]).into())]);
    let condition =
        object([("properties", object([(key, is_named)])), ("required", vec![Json::from(key)].into())]);
    object([("if", condition), ("then", then)])
}

/// A pattern for names in either case, since no dialect that editors know has a flag for it.
fn in_either_case(names: &[&str]) -> String {
    let letter = |letter: char| {
        if letter.is_ascii_alphabetic() {
            format!("[{}{}]", letter.to_ascii_uppercase(), letter.to_ascii_lowercase())
        } else {
            letter.to_string()
        }
    };
    let names: Vec<String> = names.iter().map(|name| name.chars().map(letter).collect()).collect();
    format!("^({})$", names.join("|"))
}

/// Names to choose from, with what each means.
fn listed(names: &[(&str, &str)]) -> Json {
    let (names, meanings): (Vec<Json>, Vec<Json>) =
        names.iter().map(|(name, about)| (Json::from(*name), Json::from(about.trim()))).unzip();
    object([("enum", names.into()), ("enumDescriptions", meanings.into())])
}

/// The names of a list; in either case, as Meta's own samples have them; and any other, where the list is not closed.
fn names(words: &Vocabulary, is_member: bool) -> Vec<Json> {
    let all: Vec<&str> = words.words.iter().map(|(name, _)| *name).collect();
    let other = if CLOSED.contains(&words.name) {
        object([("type", "string".into()), ("pattern", in_either_case(&all).into())])
    } else {
        object([("type", "string".into())])
    };
    let mut either = vec![listed(&words.words), other];
    if is_member {
        either.push(object([("type", "null".into())]));
    }
    either
}

/// The codes that Meta lists, and whatever is written as one: it may list more by now.
fn language_codes() -> Vec<Json> {
    let named: Vec<(&str, String)> =
        languages().iter().map(|language| (language.code, language.name(Locale::En))).collect();
    let named: Vec<(&str, &str)> = named.iter().map(|(code, name)| (*code, name.as_str())).collect();
    let other = object([("type", "string".into()), ("pattern", "^[a-z]{2,3}(_[A-Z]{2,3})?$".into())]);
    vec![listed(&named), other, object([("type", "null".into())])]
}

fn stated(bound: &Bound) -> String {
    let since = |source: &str, as_of: &str| format!(" ({source}, checked on {as_of})");
    let told = |text: String, fact: &Fact<usize>| text + &since(fact.source, fact.as_of);
    match bound {
        Bound::Longest(fact) => told(format!("At most {} characters", fact.value), fact),
        Bound::Exactly(fact) => told(format!("Exactly {} characters", fact.value), fact),
        Bound::Most(fact) => told(format!("At most {}", fact.value), fact),
        Bound::Elements(least, most) => told(format!("From {} to {}", least.value, most.value), most),
        Bound::Between(fact) => {
            format!("From {} to {}{}", fact.value.0, fact.value.1, since(fact.source, fact.as_of))
        }
    }
}

fn limits(bound: &Bound) -> Vec<(&'static str, Json)> {
    let number = |number: usize| Json::from(i64::try_from(number).unwrap_or(i64::MAX));
    match bound {
        Bound::Longest(fact) => vec![("maxLength", number(fact.value))],
        Bound::Exactly(fact) => vec![("minLength", number(fact.value)), ("maxLength", number(fact.value))],
        Bound::Most(fact) => vec![("maxItems", number(fact.value))],
        Bound::Elements(least, most) => {
            vec![("minItems", number(least.value)), ("maxItems", number(most.value))]
        }
        Bound::Between(fact) => vec![("minimum", number(fact.value.0)), ("maximum", number(fact.value.1))],
    }
}
