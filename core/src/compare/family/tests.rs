use super::*;
use crate::json::parse;
use crate::template::any_json;
use proptest::prelude::*;

fn said(family: &str) -> Vec<(&'static str, String)> {
    let report = validate(&parse(family).unwrap(), Locale::En);
    report.diagnostics.into_iter().map(|found| (found.code, found.path)).collect()
}

fn at(code: &'static str, path: &str) -> (&'static str, String) {
    (code, path.to_owned())
}

const BODY: &str =
    r#"{"type": "BODY", "text": "Your order {{1}} is on its way, and comes on {{2}} at the latest."}"#;

fn variant(language: &str, components: &str) -> String {
    format!(
        r#"{{"name": "order", "language": "{language}", "category": "UTILITY", "components": [{components}]}}"#
    )
}

#[test]
fn of_three_the_one_that_differs_is_at_fault_wherever_it_stands() {
    let image = format!(r#"{{"type": "HEADER", "format": "IMAGE"}}, {BODY}"#);
    let video = format!(r#"{{"type": "HEADER", "format": "VIDEO"}}, {BODY}"#);
    for odd in 0..3 {
        let variants: Vec<_> = ["en", "es", "fr"]
            .iter()
            .enumerate()
            .map(|(index, language)| variant(language, if index == odd { &video } else { &image }))
            .collect();
        let path = format!("/{odd}/components/0");
        assert_eq!(said(&format!("[{}]", variants.join(","))), [("variant-with-another-header", path)]);
    }
}

#[test]
fn of_two_the_later_is_at_fault() {
    let family = format!("[{},{}]", variant("en", BODY), variant("es", &BODY.replace("{{2}}", "Friday")));
    assert_eq!(said(&family), [at("variant-with-other-variables", "/1/components/0/text")]);
}

#[test]
fn the_order_of_variables_in_a_sentence_is_free() {
    let turned = BODY.replace("{{1}}", "{{x}}").replace("{{2}}", "{{1}}").replace("{{x}}", "{{2}}");
    assert_eq!(said(&format!("[{},{}]", variant("en", BODY), variant("ja", &turned))), []);
}

#[test]
fn names_and_words_are_free_to_differ_but_not_the_type_of_a_button() {
    let buttons = |list: &str| format!(r#"{BODY}, {{"type": "BUTTONS", "buttons": [{list}]}}"#);
    let en = buttons(r#"{"type": "QUICK_REPLY", "text": "Yes"}"#);
    let es = buttons(r#"{"type": "quick_reply", "text": "Sí"}"#);
    let fr = buttons(r#"{"type": "URL", "text": "Oui", "url": "https://casalino.example/"}"#);
    let family = format!("[{},{},{}]", variant("en", &en), variant("es", &es), variant("fr", &fr));
    assert_eq!(said(&family), [at("variant-with-other-buttons", "/2/components/1/buttons")]);
}

#[test]
fn the_variable_of_an_address_must_be_there_in_all() {
    let buttons = |url: &str| {
        format!(
            r#"{BODY}, {{"type": "BUTTONS", "buttons": [{{"type": "URL", "text": "Go", "url": "{url}"}}]}}"#
        )
    };
    let (with, without) = (buttons("https://casalino.example/{{1}}"), buttons("https://casalino.example/"));
    let family = format!("[{},{}]", variant("en", &with), variant("es", &without));
    assert_eq!(said(&family), [at("variant-with-other-variables", "/1/components/1/buttons/0/url")]);
}

#[test]
fn cards_are_compared_one_by_one() {
    let card = |header: &str, text: &str| {
        format!(
            r#"{{"components": [{{"type": "HEADER", "format": "{header}"}}, {{"type": "BODY", "text": "{text}"}}]}}"#
        )
    };
    let cards = |second: &str| {
        format!(r#"{BODY}, {{"type": "CAROUSEL", "cards": [{}, {second}]}}"#, card("IMAGE", "Lemons"))
    };
    let family = |second: &str| {
        format!(
            "[{},{}]",
            variant("en", &cards(&card("IMAGE", "Only {{1}} today"))),
            variant("es", &cards(second))
        )
    };
    assert_eq!(said(&family(&card("IMAGE", "Hoy a {{1}} cada uno"))), []);
    assert_eq!(
        said(&family(&card("VIDEO", "Hoy a buen precio"))),
        [
            at("variant-with-another-header", "/1/components/1/cards/1/components/0"),
            at("variant-with-other-variables", "/1/components/1/cards/1/components/1/text"),
        ]
    );
}

#[test]
fn a_variant_may_be_a_json_text_and_one_that_is_no_template_is_said_at_its_place() {
    let text = Json::from(variant("es", BODY)).to_string();
    assert_eq!(said(&format!("[{},{text}]", variant("en", BODY))), []);
    assert_eq!(said(r#"[{}, 7, "{"]"#), [at("not-a-template", "/1"), at("invalid-json", "/2")]);
    assert_eq!(said("7"), [at("not-a-template", "")]);
    assert_eq!(said("[]"), []);
}

#[test]
fn formats_that_differ_are_said_once_and_not_for_every_variable() {
    let named = variant("es", &BODY.replace("{{1}}", "{{order}}").replace("{{2}}", "{{day}}"));
    let named = named.replacen('{', r#"{"parameter_format": "NAMED", "#, 1);
    let family = format!("[{},{named}]", variant("en", BODY));
    assert_eq!(said(&family), [at("variant-of-another-parameter-format", "/1/parameter_format")]);
}

proptest! {
    #[test]
    fn a_template_agrees_with_itself_in_another_language(template in crate::rules::any_template()) {
        let Json::Object(mut other) = template.clone() else { return Ok(()) };
        other.insert("language", "zu");
        let report = validate(&vec![template, other.into()].into(), Locale::Es);
        let said: Vec<_> = report.diagnostics.iter().filter(|found| found.code != "repeated-variant-language").collect();
        prop_assert!(said.is_empty(), "{said:?}");
    }

    #[test]
    fn any_document_is_answered(document in any_json()) {
        let _ = validate(&document, Locale::Pt);
    }
}
