//! What holds for every message, however odd: judging ends, points into the message, and offers only fixes that keep their
//! promise; and a payload that is made for a template fits it.

use super::check::read_definition;
use super::slots::{Header, Part, Slots};
use super::{RULES, message_for, validate};
use crate::Locale;
use crate::diagnostic::{Diagnostic, Severity};
use crate::json::{Edit, Json, Object, apply, parse};
use crate::rules::example;
use crate::template::any_json;
use crate::text::byte_range;
use proptest::prelude::*;
use proptest::sample::select;

/// The templates that must hear nothing, as they stand in their own tests.
fn sound_templates() -> Vec<Json> {
    let source = include_str!("../../tests/sound_templates.rs");
    let texts = source.split("r#\"").skip(1).filter_map(|rest| rest.split_once("\"#"));
    let mut templates: Vec<Json> = texts.map(|(text, _)| parse(text).unwrap()).collect();
    templates.extend(KINDS.iter().map(|kind| parse(kind).unwrap()));
    assert!(templates.len() > 15);
    templates
}

/// Kinds of templates that take more than texts and files.
const KINDS: &[&str] = &[
    r#"{"name": "offer", "language": "en", "category": "MARKETING", "components": [
        {"type": "HEADER", "format": "VIDEO"},
        {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Two days", "has_expiration": true}},
        {"type": "BODY", "text": "Hi {{1}}, the lemons are here."},
        {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "MAY20"}, {"type": "URL", "text": "Open", "url": "https://a.example/{{1}}"}]}]}"#,
    r#"{"name": "products", "language": "en", "category": "MARKETING", "components": [
        {"type": "HEADER", "format": "TEXT", "text": "For {{1}}"}, {"type": "BODY", "text": "Our herbs."},
        {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View"}]}]}"#,
    r#"{"name": "catalog", "language": "en", "category": "MARKETING", "components": [
        {"type": "BODY", "text": "Our herbs."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View"}]}]}"#,
    r#"{"name": "order", "language": "en", "category": "UTILITY", "components": [
        {"type": "BODY", "text": "Your order."}, {"type": "BUTTONS", "buttons": [{"type": "ORDER_DETAILS", "text": "Pay"}]}]}"#,
    r#"{"name": "cards", "language": "en", "category": "MARKETING", "parameter_format": "NAMED", "components": [
        {"type": "BODY", "text": "Hi {{name}}, look."},
        {"type": "CAROUSEL", "cards": [
            {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]},
            {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
    r#"{"name": "call", "language": "en", "category": "UTILITY", "components": [
        {"type": "BODY", "text": "Call us about {{1}} today."},
        {"type": "BUTTONS", "buttons": [{"type": "VOICE_CALL", "text": "Call"}, {"type": "URL", "text": "Help", "url": "https://a.example"}]}]}"#,
];

fn object(members: &[(&str, &str)]) -> Json {
    members.iter().map(|(key, value)| (*key, Json::from(*value))).collect()
}

fn values_of(part: &Part<'_>, text: &str) -> Object {
    let keys = |words: &super::slots::Words<'_>| -> Json {
        words.keys.all().iter().map(|key| (super::slots::shown(key), Json::from(text))).collect()
    };
    let mut values = Object::new();
    let header = match &part.header {
        Header::None => Json::Null,
        Header::Text(words) => keys(words),
        Header::Of("location") => {
            parse(r#"{"latitude": 19.4, "longitude": -99.1, "name": "Shop", "address": "Street 1"}"#).unwrap()
        }
        Header::Of("product") => object(&[("product_retailer_id", "a"), ("catalog_id", "1")]),
        Header::Of(_) => object(&[("media", if text == "Ann" { "123" } else { "https://a.example/1" })]),
    };
    values.insert("header", header);
    values.insert("body", part.body.as_ref().map_or(Json::Null, keys));
    let buttons = part.buttons.iter().enumerate().filter_map(|(index, slot)| {
        let value = match slot.sub_type? {
            "order_details" => r#"{"reference_id": "1"}"#,
            "mpm" => "a, b",
            "copy_code" => "MAY20",
            _ => text,
        };
        Some((index.to_string(), Json::from(value)))
    });
    values.insert("buttons", buttons.collect::<Json>());
    values
}

/// A value for every slot of a template.
fn all_values(template: &Json, text: &str) -> Json {
    let read = read_definition(template).unwrap();
    let slots = Slots::of(&read);
    let mut values = values_of(&slots.whole, text);
    let cards: Vec<Json> = slots.cards.iter().flatten().map(|card| values_of(card, text).into()).collect();
    values.insert("cards", cards);
    values.insert("expiresAt", "2027-01-01T00:00:00Z");
    values.into()
}

fn said(message: &Json, template: &Json) -> Vec<Diagnostic> {
    validate(message, Some(template), Locale::En).diagnostics
}

#[test]
fn with_every_value_given_nothing_at_all_is_said() {
    for template in sound_templates() {
        for text in ["Ann", "4821"] {
            let message = message_for(&template, Some("15550051310"), &all_values(&template, text));
            assert_eq!(said(&message, &template), [], "{message}");
        }
    }
}

#[test]
fn a_missing_value_leaves_its_slot_empty_and_is_named() {
    for template in sound_templates() {
        let full = message_for(&template, None, &all_values(&template, "Ann"));
        let empty = message_for(&template, None, &Json::Null);
        let read = read_definition(&template).unwrap();
        let slots = Slots::of(&read);
        let takes = full.at("/template/components").is_some();
        let required = |part: &Part<'_>| {
            part.body.as_ref().is_some_and(|words| words.keys.count() > 0)
                || matches!(&part.header, Header::Of(_))
                || part.buttons.iter().any(|slot| slot.is_required)
        };
        let must = required(&slots.whole) || slots.cards.iter().flatten().any(required);
        let errors: Vec<_> =
            said(&empty, &template).into_iter().filter(|found| found.severity == Severity::Error).collect();
        assert_eq!(!errors.is_empty(), takes && must, "{empty}: {errors:?}");
        for error in errors {
            assert!(
                matches!(
                    error.code,
                    "empty-parameter" | "missing-media" | "missing-message-field" | "message-list-too-short"
                ),
                "{error:?}"
            );
        }
    }
}

/// Messages of the rules' examples, with something of theirs replaced by anything.
fn message_like() -> impl Strategy<Value = Json> {
    let examples: Vec<String> = RULES
        .iter()
        .flat_map(|rule| {
            let bad = rule.examples.bad.iter().map(|bad| example::unmarked(bad, example::message).0);
            let good = rule.examples.good.iter().map(|good| example::message(&example::expand(good)));
            bad.chain(good).collect::<Vec<_>>()
        })
        .collect();
    let odd = prop_oneof![
        any_json(),
        select(vec!["", " ", "a\n\tb", "body", "url", "order", "9", "https://a.example/a.gif", "🎉"])
            .prop_map(Json::from),
        (-3_i64..12).prop_map(Json::from),
    ];
    (select(examples), proptest::collection::vec((any::<prop::sample::Index>(), odd), 0..3)).prop_map(
        |(example, edits)| {
            let mut document = parse(&example).unwrap();
            for (index, value) in edits {
                let mut paths = Vec::new();
                pointers(&document, "", &mut paths);
                let path = index.get(&paths).clone();
                document = apply(&document, &[Edit { path, span: None, value }]).unwrap_or(document);
            }
            document
        },
    )
}

fn pointers(json: &Json, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match json {
        Json::Object(members) => {
            for (key, value) in members.iter().filter(|(key, _)| !key.contains(['/', '~'])) {
                pointers(value, &format!("{at}/{key}"), all);
            }
        }
        Json::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                pointers(element, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

fn count(diagnostics: &[Diagnostic], code: &str) -> usize {
    diagnostics.iter().filter(|found| found.code == code).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_json_gives_a_report(message in any_json(), template in any_json()) {
        let report = validate(&message, Some(&template), Locale::Pt);
        prop_assert!(message.as_object().is_some() || !report.valid);
        prop_assert!(message_for(&template, None, &message).as_object().is_some());
    }

    #[test]
    fn places_are_in_the_message_and_fixes_keep_their_promise(document in message_like()) {
        let message = document.get("message").cloned().unwrap_or(Json::Null);
        let template = document.get("template");
        let before = validate(&message, template, Locale::En);
        for found in &before.diagnostics {
            if let Some(span) = found.span {
                let text = message.at(&found.path).and_then(Json::as_str);
                prop_assert!(byte_range(text.unwrap(), span).is_some(), "{:?}", found);
            }
            for fix in &found.fixes {
                let mended = fix.apply(&message);
                prop_assert!(mended.is_ok(), "{:?} of {}", fix, message);
                let after = validate(&mended.unwrap(), template, Locale::En).diagnostics;
                prop_assert!(
                    count(&after, found.code) < count(&before.diagnostics, found.code),
                    "{} stays after {:?} in {}", found.code, fix, document
                );
                for error in after.iter().filter(|error| error.severity == Severity::Error) {
                    prop_assert!(
                        count(&after, error.code) <= count(&before.diagnostics, error.code),
                        "{:?} adds {:?} in {}", fix, error, document
                    );
                }
            }
        }
    }
}
