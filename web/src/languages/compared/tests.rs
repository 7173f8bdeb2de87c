use super::*;
use crate::draft::{Draft, Family};
use crate::languages::judged::aligned;
use proptest::prelude::*;
use ventana_core::json::parse;

const BODY: &str = r#"{"type":"BODY","text":"Hola, tu pedido ya ha salido de nuestro taller."}"#;

fn template(language: &str, components: &str) -> Json {
    parse(&format!(
        r#"{{"name":"pedido","language":"{language}","category":"UTILITY","components":[{components}]}}"#
    ))
    .unwrap()
}

fn family(main: &Json, here: &Json) -> Family {
    let mut family = Family::new("1", Draft::from_json(main.clone()).unwrap());
    family.add(Draft::from_json(here.clone()).unwrap());
    family
}

fn differences(main: &Json, here: &Json) -> Vec<Difference> {
    let side = |index, document, name| Language { side: Side { index, document }, name };
    compared(side(0, main, "Español"), side(1, here, "العربية"), Locale::En)
}

fn said(main: &Json, here: &Json) -> Vec<(String, String, Vec<String>)> {
    let said = |found: Difference| {
        let fixes = found.diagnostic.fixes.iter().map(|fix| fix.title.clone()).collect();
        (found.title(), found.diagnostic.path, fixes)
    };
    differences(main, here).into_iter().map(said).collect()
}

/// The document of a language after the fix of a difference.
fn fixed(main: &Json, here: &Json, difference: &Difference, fix: usize) -> [Json; 2] {
    let fixed = family(main, here).fixed(&difference.diagnostic.fixes[fix..=fix]).unwrap();
    [0, 1].map(|index| fixed.variants()[index].to_json())
}

fn errors(document: &Json) -> usize {
    let report = ventana_core::rules::lint(document.clone(), None, Locale::En);
    report
        .diagnostics
        .iter()
        .filter(|found| found.severity == ventana_core::diagnostic::Severity::Error)
        .count()
}

fn buttons_of(kinds: &[&str]) -> String {
    let button = |(index, kind): (usize, &&str)| match *kind {
        "URL" => format!(r#"{{"type":"URL","text":"Ver {index}","url":"https://casalino.example/{index}"}}"#),
        "PHONE_NUMBER" => format!(
            r#"{{"type":"PHONE_NUMBER","text":"Llamar {index}","phone_number":"+3460000000{index}"}}"#
        ),
        _ => format!(r#"{{"type":"QUICK_REPLY","text":"Respuesta {index}"}}"#),
    };
    let list: Vec<_> = kinds.iter().enumerate().map(button).collect();
    if list.is_empty() {
        BODY.to_owned()
    } else {
        format!(r#"{BODY},{{"type":"BUTTONS","buttons":[{}]}}"#, list.join(","))
    }
}

#[test]
fn a_missing_button_is_named_and_copied_or_taken_from_the_main_language() {
    let main = template("es", &buttons_of(&["QUICK_REPLY", "QUICK_REPLY", "PHONE_NUMBER"]));
    let here = template("ar", &buttons_of(&["QUICK_REPLY", "QUICK_REPLY"]));
    let found = differences(&main, &here);
    assert_eq!(
        said(&main, &here),
        [(
            "The button “Llamar 2” is missing".to_owned(),
            "/components/1/buttons".to_owned(),
            vec!["Copy the button here".to_owned(), "Remove it from Español".to_owned()]
        )]
    );
    assert!(found[0].diagnostic.message.starts_with("Español has 3 buttons, العربية has 2."));
    assert_eq!(
        fixed(&main, &here, &found[0], 0)[1].at("/components/1/buttons/2/text").and_then(Json::as_str),
        Some("Llamar 2")
    );
    let [shorter, same] = fixed(&main, &here, &found[0], 1);
    assert!(differences(&shorter, &same).is_empty() && same == here);
}

#[test]
fn the_last_button_goes_with_its_list_and_comes_with_one() {
    let (main, here) = (template("es", &buttons_of(&["URL"])), template("ar", BODY));
    let found = differences(&main, &here);
    assert_eq!(fixed(&main, &here, &found[0], 1)[0], template("es", BODY));
    assert_eq!(fixed(&main, &here, &found[0], 0)[1], template("ar", &buttons_of(&["URL"])));
}

#[test]
fn buttons_in_another_order_are_one_difference() {
    let main = template("es", &buttons_of(&["QUICK_REPLY", "URL"]));
    let here = template("ar", &buttons_of(&["URL", "QUICK_REPLY"]));
    let titles: Vec<_> = said(&main, &here).into_iter().map(|(title, ..)| title).collect();
    assert_eq!(titles, ["The buttons stand in another order"]);
    let found = differences(&main, &here);
    for fix in 0..2 {
        let [main, here] = fixed(&main, &here, &found[0], fix);
        assert!(differences(&main, &here).is_empty());
    }
}

#[test]
fn of_two_links_the_one_that_leads_elsewhere_is_missing() {
    let main = template("es", &buttons_of(&["URL", "URL"]));
    let Json::Array(list) = main.at("/components/1/buttons").unwrap() else { panic!() };
    let one = format!(r#"{BODY},{{"type":"BUTTONS","buttons":[{}]}}"#, list[1]);
    assert_eq!(said(&main, &template("ar", &one))[0].0, "The button “Ver 0” is missing");
}

#[test]
fn a_missing_variable_is_put_between_words_with_its_sample() {
    let body = |text: &str, more: &str| format!(r#"{{"type":"BODY","text":"{text}"{more}}}"#);
    let named = |json: Json| {
        let Json::Object(mut members) = json else { panic!() };
        members.insert("parameter_format", "NAMED");
        Json::from(members)
    };
    let sample = r#","example":{"body_text_named_params":[{"param_name":"fecha","example":"jueves"}]}"#;
    let main = named(template("es", &body("Hola, tu pedido llega el {{fecha}} a tu casa.", sample)));
    let here = template("ar", &body("مرحبا، يصل طلبك إلى منزلك.", ""));
    let found = differences(&main, &here);
    assert_eq!(
        said(&main, &here),
        [(
            "{{fecha}} is missing".to_owned(),
            "/components/0/text".to_owned(),
            vec!["Insert {{fecha}}".to_owned()]
        )]
    );
    let [_, filled] = fixed(&main, &here, &found[0], 0);
    assert_eq!(
        filled.at("/components/0/text").and_then(Json::as_str),
        Some("مرحبا، يصل طلبك إلى {{fecha}} منزلك.")
    );
    assert_eq!(filled.at("/components/0/example"), main.at("/components/0/example"));
    assert_eq!(filled.get("parameter_format").and_then(Json::as_str), Some("NAMED"));
    assert!(differences(&main, &filled).is_empty() && errors(&filled) == 0);
}

#[test]
fn a_variable_of_its_own_is_marked_and_taken_out() {
    let body =
        |text: &str| format!(r#"{{"type":"BODY","text":"{text}","example":{{"body_text":[["a","b"]]}}}}"#);
    let main = template("es", &body("Hola {{1}}, tu pedido ya ha salido de nuestro taller."));
    let here = template("fr", &body("Bonjour {{1}}, votre commande {{2}} est partie de chez nous."));
    let found = differences(&main, &here);
    assert_eq!(said(&main, &here)[0].0, "{{2}} is only here");
    assert_eq!(found[0].diagnostic.span, Some(Span { start: 30, end: 35 }));
    let [_, without] = fixed(&main, &here, &found[0], 0);
    assert_eq!(
        without.at("/components/0/text").and_then(Json::as_str),
        Some("Bonjour {{1}}, votre commande est partie de chez nous.")
    );
    assert!(differences(&main, &without).is_empty() && errors(&without) == 0);
}

#[test]
fn an_address_takes_the_variables_of_the_main_one() {
    let button = |url: &str, more: &str| {
        format!(
            r#"{BODY},{{"type":"BUTTONS","buttons":[{{"type":"URL","text":"Ver","url":"{url}"{more}}}]}}"#
        )
    };
    let main = template(
        "es",
        &button("https://casalino.example/{{1}}", r#","example":["https://casalino.example/1"]"#),
    );
    let here = template("ar", &button("https://casalino.example/", ""));
    let found = differences(&main, &here);
    assert_eq!(found[0].title(), "The address of “Ver” takes other variables");
    for fix in 0..2 {
        let [main, here] = fixed(&main, &here, &found[0], fix);
        assert!(differences(&main, &here).is_empty());
    }
}

#[test]
fn a_header_of_another_kind_is_copied_either_way_and_a_missing_one_can_go() {
    let image = r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}}"#;
    let text = r#"{"type":"HEADER","format":"TEXT","text":"Hola"}"#;
    let with = |language: &str, header: &str| template(language, &format!("{header},{BODY}"));
    for (main, here, title) in [
        (with("es", image), with("ar", text), "The header is of another kind"),
        (with("es", image), template("ar", BODY), "The header is missing"),
        (template("es", BODY), with("ar", text), "The header is only here"),
    ] {
        let found = differences(&main, &here);
        assert_eq!((found.len(), found[0].title().as_str()), (1, title));
        for fix in 0..2 {
            let [main, here] = fixed(&main, &here, &found[0], fix);
            assert!(differences(&main, &here).is_empty(), "{title} {fix}");
        }
    }
}

fn carousel(language: &str, cards: &[&[&str]]) -> Json {
    let card = |kinds: &&[&str]| {
        let Json::Array(list) = parse(&format!("[{}]", buttons_of(kinds))).unwrap() else { panic!() };
        let header = r#"{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}}"#;
        let rest: Vec<_> = list.iter().map(Json::to_string).collect();
        format!(r#"{{"components":[{header},{}]}}"#, rest.join(","))
    };
    let cards: Vec<_> = cards.iter().map(card).collect();
    let mut json =
        template(language, &format!(r#"{BODY},{{"type":"CAROUSEL","cards":[{}]}}"#, cards.join(",")));
    if let Json::Object(members) = &mut json {
        members.insert("category", "MARKETING");
    }
    json
}

#[test]
fn what_all_cards_lack_is_said_once_and_copied_to_all() {
    let main = carousel("es", &[&["URL", "QUICK_REPLY"][..]; 3]);
    let here = carousel("fr", &[&["URL"][..]; 3]);
    let found = differences(&main, &here);
    assert_eq!(
        found.iter().map(Difference::title).collect::<Vec<_>>(),
        ["The button “Respuesta 1” is missing"]
    );
    let [_, same] = fixed(&main, &here, &found[0], 0);
    assert!(differences(&main, &same).is_empty());
    assert_eq!(errors(&same), errors(&here));
}

#[test]
fn cards_are_copied_or_taken_away_but_never_below_two() {
    let of = |language, count| carousel(language, &vec![&["URL"][..]; count]);
    let (main, here) = (of("es", 4), of("fr", 2));
    let found = differences(&main, &here);
    assert_eq!((found[0].title().as_str(), found.len()), ("2 cards are missing", 1));
    let [_, same] = fixed(&main, &here, &found[0], 0);
    assert!(differences(&main, &same).is_empty());
    let found = differences(&here, &main);
    assert_eq!(said(&here, &main)[0].2, ["Remove them here", "Copy them to Español"]);
    assert!(differences(&here, &fixed(&here, &main, &found[0], 0)[1]).is_empty());
    assert_eq!(said(&of("fr", 1), &main)[0].2, ["Copy them to Español"]);
    assert_eq!(said(&main, &template("fr", BODY)).len(), 2, "the category differs too");
}

#[test]
fn name_and_category_are_taken_from_the_main_language() {
    let main = template("es", BODY);
    let here = parse(
        &template("ar", BODY)
            .to_string()
            .replace("pedido\",\"l", "otro\",\"l")
            .replace("UTILITY", "MARKETING"),
    )
    .unwrap();
    let titles: Vec<_> = said(&main, &here).into_iter().map(|(title, _, fixes)| (title, fixes)).collect();
    assert_eq!(
        titles,
        [
            ("The name is another one".to_owned(), vec!["Use pedido".to_owned()]),
            ("The category is another one".to_owned(), vec!["Use UTILITY".to_owned()]),
        ]
    );
}

#[test]
fn texts_of_the_main_language_are_still_to_be_translated() {
    let main = template("es", &buttons_of(&["URL"]));
    assert_eq!(untranslated(&main, &template("ar", &buttons_of(&["URL"]))), 2);
    assert_eq!(untranslated(&main, &template("es_MX", &buttons_of(&["URL"]))), 0);
    let variables = template("es", r#"{"type":"BODY","text":"{{1}} {{2}}"}"#);
    assert_eq!(untranslated(&variables, &variables), 0);
}

fn list_of_buttons() -> impl Strategy<Value = Vec<&'static str>> {
    let kinds = proptest::sample::select(vec!["QUICK_REPLY", "URL", "PHONE_NUMBER"]);
    proptest::collection::vec(kinds, 0..7).prop_map(|mut kinds| {
        // As Meta takes them: two links and one call at most, quick replies together.
        let (mut links, mut calls) = (0, 0);
        kinds.retain(|kind| match *kind {
            "URL" => {
                links += 1;
                links < 3
            }
            "PHONE_NUMBER" => {
                calls += 1;
                calls < 2
            }
            _ => true,
        });
        let replies_first = kinds.first() == Some(&"QUICK_REPLY");
        kinds.sort_by_key(|kind| (*kind == "QUICK_REPLY") != replies_first);
        kinds
    })
}

const TURNED: &str = "the buttons stand in another order";

proptest! {
    #[test]
    fn every_fix_ends_its_difference_and_adds_no_error(main in list_of_buttons(), here in list_of_buttons()) {
        let (main, here) = (template("es", &buttons_of(&main)), template("ar", &buttons_of(&here)));
        let found = differences(&main, &here);
        for difference in &found {
            for fix in 0..difference.diagnostic.fixes.len() {
                let [after_main, after_here] = fixed(&main, &here, difference, fix);
                let after = differences(&after_main, &after_here);
                // What is missing or too much goes first; only then is the order of the rest spoken of.
                let count = |found: &[Difference]| found.iter().filter(|other| other.phrase != TURNED).count();
                let is_better = if difference.phrase == TURNED { after.is_empty() } else { count(&after) < count(&found) };
                prop_assert!(is_better, "{difference:?} {fix}");
                prop_assert!(errors(&after_main) <= errors(&main) && errors(&after_here) <= errors(&here), "{difference:?} {fix}");
            }
        }
    }

    #[test]
    fn the_same_in_all_languages_leaves_no_difference_of_buttons(main in list_of_buttons(), here in list_of_buttons()) {
        let (main, here) = (template("es", &buttons_of(&main)), template("ar", &buttons_of(&here)));
        let family = aligned(&family(&main, &here), None, Locale::En);
        prop_assert_eq!(differences(&family.main().to_json(), &family.shown().to_json()), []);
        prop_assert_eq!(family.main().to_json(), main);
        prop_assert!(errors(&family.shown().to_json()) <= errors(&here));
    }

    #[test]
    fn a_copy_differs_in_nothing_but_its_texts(kinds in list_of_buttons()) {
        let main = template("es", &buttons_of(&kinds));
        let copy = crate::languages::copy::in_language(&Draft::from_json(main.clone()).unwrap(), "ar").unwrap();
        prop_assert_eq!(differences(&main, &copy.to_json()), []);
    }
}
