//! The rules as one list a language, for the editor to search: what is said of each in a few lines, without the examples.

use super::{confidence, said, word};
use serde_json::{Map, Value, json};
use ventana_core::compare::{change, family};
use ventana_core::json::parse;
use ventana_core::rules::{Bites, Rule, example};
use ventana_core::template::{ComponentKind, Vocabulary};
use ventana_core::{Locale, message, rulebook};

/// The list of a language.
pub(crate) fn list(locale: Locale) -> String {
    Value::Array(rulebook().map(|rule| entry(rule, locale)).collect()).to_string()
}

fn entry(rule: &Rule, locale: Locale) -> Value {
    let found = rule.examples.bad.first().and_then(|bad| said(rule, bad, locale));
    let fixes: Vec<_> = found.iter().flat_map(|found| &found.fixes).map(|fix| fix.title.as_str()).collect();
    let mut entry = Map::new();
    let mut put = |name: &str, value: Value| {
        if !matches!(&value, Value::Null | Value::Bool(false)) && value != json!([]) && value != json!("") {
            entry.insert(name.to_owned(), value);
        }
    };
    put("code", json!(rule.code));
    put("title", json!(rule.title.get(locale)));
    put("severity", json!(word(rule.severity)));
    put("part", json!(part(rule)));
    put("message", json!(found.as_ref().map(|found| found.message.as_str())));
    put("help", json!(found.as_ref().and_then(|found| found.help.as_deref())));
    put("fixes", json!(fixes));
    // Numbers alone, which every language reads.
    let meta = rule
        .meta
        .map(|meta| [meta.code, meta.subcode].into_iter().flatten().map(|code| code.to_string()).collect());
    put("meta", json!(meta.map(|codes: Vec<_>| codes.join(" · "))));
    let alternatives = rule.meta.map(|meta| meta.alternatives).unwrap_or_default();
    put("also", json!(alternatives.iter().map(u32::to_string).collect::<Vec<_>>()));
    put("source", json!(rule.source));
    put("asOf", json!(rule.as_of));
    put("confidence", json!(confidence(rule)));
    put("onlyAtCreation", json!(rule.bites == Bites::AtCreation));
    Value::Object(entry)
}

/// The part of a template that it judges: the one that its first bad example is said of.
fn part(rule: &Rule) -> &'static str {
    let is_in = |list: &[&Rule]| list.iter().any(|other| other.code == rule.code);
    if is_in(family::RULES) {
        return "languages";
    }
    if is_in(change::RULES) {
        return "edits";
    }
    if is_in(message::RULES) {
        return "messages";
    }
    let Some(bad) = rule.examples.bad.first() else { return "whole" };
    let mut tokens = bad.at.split('/').skip(1);
    match tokens.next() {
        Some("name") => return "name",
        Some("category" | "sub_category") => return "category",
        Some("language") => return "language",
        Some("components") => {}
        _ => return "whole",
    }
    let (text, _) = example::unmarked(bad, example::document);
    let Ok(document) = parse(&text) else { return "whole" };
    let component = tokens.next().and_then(|place| document.at(&format!("/components/{place}")));
    let kind = component.and_then(|component| component.get("type")).and_then(|kind| kind.as_str());
    match kind.and_then(ComponentKind::from_name) {
        Some(ComponentKind::Header) => "header",
        Some(ComponentKind::Body) => "body",
        Some(ComponentKind::Footer) => "footer",
        Some(ComponentKind::Buttons) => "buttons",
        Some(ComponentKind::Carousel) => "carousel",
        Some(ComponentKind::LimitedTimeOffer) => "offer",
        _ => "whole",
    }
}
