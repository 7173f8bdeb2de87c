use super::*;
use proptest::prelude::*;
use ventana_core::json::parse;
use ventana_core::template::{Button, ButtonKind, HeaderFormat};

fn draft(text: &str) -> Draft {
    Draft::from_json(parse(text).unwrap()).unwrap()
}

#[test]
fn new_parts_take_their_usual_place() {
    let mut draft = draft(r#"{"components":[{"type":"BODY","text":"Hi"}]}"#);
    draft.add_button(ButtonSet::Message, ButtonKind::QuickReply);
    draft.set_footer("Casa Lino");
    draft.set_header_text("Hello");
    let kinds: Vec<_> = draft.template().components().filter_map(|(_, component)| component.kind()).collect();
    assert_eq!(
        kinds,
        [ComponentKind::Header, ComponentKind::Body, ComponentKind::Footer, ComponentKind::Buttons]
    );
}

#[test]
fn an_emptied_footer_and_the_last_button_leave_nothing_behind() {
    let mut draft = draft(r#"{"components":[{"type":"BODY","text":"Hi"}]}"#);
    let before = draft.to_json();
    let key = draft.add_button(ButtonSet::Message, ButtonKind::Url);
    draft.set_footer("x");
    draft.set_footer("");
    draft.remove_button(ButtonSet::Message, key);
    assert_eq!(draft.to_json(), before);
}

#[test]
fn a_media_header_is_shown_by_its_format_and_kept() {
    let text = r#"{"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}}]}"#;
    let draft = draft(text);
    assert_eq!(draft.header(), HeaderChoice::Media(HeaderFormat::Image, "4::a".into()));
    assert_eq!(draft.to_json().to_string(), text);
}

#[test]
fn buttons_keep_their_keys_while_they_move() {
    let mut draft = draft(r#"{"components":[]}"#);
    let (a, b) = (
        draft.add_button(ButtonSet::Message, ButtonKind::QuickReply),
        draft.add_button(ButtonSet::Message, ButtonKind::Url),
    );
    draft.set_button(ButtonSet::Message, a, "text", &"Yes".into());
    assert_eq!(draft.move_button(ButtonSet::Message, a, 1), Some(1));
    assert_eq!(draft.move_button(ButtonSet::Message, a, 1), None);
    let rows: Vec<_> =
        draft.buttons(ButtonSet::Message).into_iter().map(|row| (row.key, row.label)).collect();
    assert_eq!(rows, [(b, String::new()), (a, "Yes".to_owned())]);
}

#[test]
fn other_components_are_listed_by_their_name_and_kept_whole() {
    let text =
        r#"{"components":[{"type":"CAROUSEL","cards":[]},{"type":"BODY","text":"x"},{"type":"hologram"}]}"#;
    let mut draft = draft(text);
    assert_eq!(draft.kept_components(), [(2, "hologram".to_owned())]);
    draft.set_body_in(Scope::Message, "x");
    assert_eq!(draft.to_json().to_string(), text);
}

#[test]
fn a_stored_template_is_judged_as_an_edit_once_it_changes() {
    let mut draft = draft(
        r#"{"id":"1","name":"Bad Name","language":"en","category":"UTILITY","components":[{"type":"BODY","text":"Your order has left our warehouse."}]}"#,
    );
    assert!(draft.report(Locale::En).valid);
    draft.set_footer("Casa Lino");
    assert!(!draft.report(Locale::En).valid);
}

#[test]
fn buttons_of_cards_change_once_for_all() {
    let mut draft = draft(r#"{"category":"UTILITY","components":[{"type":"BODY","text":"Hi"}]}"#);
    draft.make_carousel(false);
    assert_eq!((draft.card_count(), draft.category()), (2, Some(Category::Marketing)));
    let key = draft.add_button(ButtonSet::Cards, ButtonKind::Url);
    draft.set_button(ButtonSet::Cards, key, "url", &"https://a.example".into());
    draft.set_button_in(Scope::Card(1), key, "url", &"https://b.example".into());
    let third = draft.add_card();
    assert_eq!(
        (0..3).map(|card| draft.card_address(card, key)).collect::<Vec<_>>(),
        ["https://a.example", "https://b.example", "https://b.example"]
    );
    assert_eq!(draft.move_button(ButtonSet::Cards, key, -1), Some(0));
    for card in 0..=third {
        let kinds: Vec<_> = draft
            .elements(Scope::Card(card))
            .iter()
            .map(|button| button.given().and_then(Button::kind))
            .collect();
        assert_eq!(kinds, [Some(ButtonKind::Url), Some(ButtonKind::QuickReply)]);
    }
}

#[test]
fn a_new_card_has_the_build_of_the_last_and_none_of_its_words() {
    let mut draft = draft(r#"{"components":[]}"#);
    draft.make_carousel(false);
    draft.set_body_in(Scope::Card(1), "Linen {{1}}");
    draft.set_sample(SamplePlace::CardBody(1), "1", "blue");
    draft.set_handle(Scope::Card(1), "4::a");
    draft.set_card_format(HeaderFormat::Video);
    draft.set_handle(Scope::Card(1), "4::b");
    let new = Scope::Card(draft.add_card());
    assert_eq!(draft.header_in(new), HeaderChoice::Media(HeaderFormat::Video, String::new()));
    assert_eq!((draft.body_in(new), draft.samples_in(new)), ("", Vec::new()));
    assert_eq!(draft.samples_in(Scope::Card(1)).len(), 1);
}

#[test]
fn cards_keep_their_keys_while_they_move_and_a_copy_gets_its_own() {
    let mut draft = draft(r#"{"components":[]}"#);
    draft.make_carousel(true);
    let keys = |draft: &Draft| draft.card_thumbs().into_iter().map(|thumb| thumb.key).collect::<Vec<_>>();
    let first = keys(&draft)[0];
    assert_eq!(draft.duplicate_card(0), 1);
    assert_eq!(draft.move_card(0, 2), Some(2));
    assert_eq!(draft.move_card(2, 1), None);
    assert_eq!(keys(&draft)[2], first);
    draft.remove_card(2);
    assert!(!keys(&draft).contains(&first) && draft.card_count() == 2);
}

#[test]
fn a_message_that_becomes_a_code_takes_metas_build() {
    let mut draft = draft(
        r#"{"name":"a","language":"en","category":"UTILITY","parameter_format":"NAMED","components":[{"type":"HEADER","format":"TEXT","text":"x"},{"type":"BODY","text":"{{a}}"}]}"#,
    );
    draft.set_category(Category::Authentication);
    assert!(draft.is_worded_by_meta() && draft.is_warned());
    assert_eq!(draft.expiration().as_deref(), Some("10"));
    assert_eq!(draft.report(Locale::En).diagnostics, []);
    draft.set_expiration("soon");
    assert_eq!(draft.expiration().as_deref(), Some("soon"));
    assert!(!draft.report(Locale::En).valid);
    draft.set_expires(false);
    assert_eq!(draft.expiration(), None);
}

#[test]
fn every_kind_that_is_begun_by_form_lacks_nothing_but_words() {
    let begun = |begin: &dyn Fn(&mut Draft)| {
        let mut draft = draft(
            r#"{"name":"a","language":"en","category":"MARKETING","components":[{"type":"BODY","text":"Our new linen has come from the workshop."}]}"#,
        );
        begin(&mut draft);
        draft.report(Locale::En).diagnostics.into_iter().map(|found| found.code).collect::<Vec<_>>()
    };
    let words = [
        "missing-media-sample",
        "missing-label",
        "missing-body-text",
        "missing-offer-text",
        "missing-button-field",
        "coupon-characters",
        "empty-example",
        "url-without-scheme",
        "flow-source",
        "card-without-buttons",
        "missing-header-text",
    ];
    let kinds: [&dyn Fn(&mut Draft); 9] = [
        &|draft| draft.make_carousel(false),
        &|draft| draft.make_carousel(true),
        &Draft::add_offer,
        &Draft::add_call_request,
        &Draft::show_product,
        &|draft| {
            draft.add_button(ButtonSet::Message, ButtonKind::Catalog);
        },
        &|draft| {
            draft.add_button(ButtonSet::Message, ButtonKind::Flow);
        },
        &|draft| {
            draft.add_button(ButtonSet::Message, ButtonKind::OrderDetails);
        },
        &|draft| {
            draft.add_button(ButtonSet::Message, ButtonKind::RequestContactInfo);
        },
    ];
    for begin in kinds {
        let found = begun(begin);
        assert!(found.iter().all(|code| words.contains(code)), "{found:?}");
    }
}

/// Documents as they come in: sound parts, odd parts, unknown parts.
fn documents() -> impl Strategy<Value = String> {
    let part = proptest::sample::select(vec![
        r#"{"type":"HEADER","format":"TEXT","text":"Hi {{1}}","example":{"header_text":["x"]}}"#,
        r#"{"type":"header","format":"IMAGE","example":{"header_handle":["4::a"]}}"#,
        r#"{"type":"BODY","text":"Hello {{1}}.","example":{"body_text":["x"]},"more":1.50}"#,
        r#"{"type":"BODY","text":7}"#,
        r#"{"type":"FOOTER","text":""}"#,
        r#"{"type":"BUTTONS","buttons":[{"type":"URL","text":"a","url":"https://a.example/{{1}}"},null,{"type":"OTP"}]}"#,
        r#"{"type":"BUTTONS","buttons":{}}"#,
        r#"{"type":"CAROUSEL","cards":[{"components":[]}]}"#,
        "null",
        "[1]",
    ]);
    proptest::collection::vec(part, 0..6).prop_map(|parts| {
        format!(r#"{{"x":null,"components":[{}],"name":"a","status":"APPROVED"}}"#, parts.join(","))
    })
}

proptest! {
    #[test]
    fn a_document_that_comes_in_goes_out_as_it_was(text in documents()) {
        prop_assert_eq!(draft(&text).to_json().to_string(), text);
    }

    #[test]
    fn what_is_typed_is_what_is_shown_and_other_parts_stay(text in documents(), typed in "[a {}1]{0,12}") {
        let mut draft = draft(&text);
        let kept = draft.kept_components().len();
        draft.set_body_in(Scope::Message, &typed);
        prop_assert_eq!(draft.body(), &typed);
        prop_assert_eq!(draft.kept_components().len(), kept);
        prop_assert_eq!(Draft::from_json(draft.to_json()).unwrap().to_json(), draft.to_json());
    }
}
