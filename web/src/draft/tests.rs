use super::*;
use proptest::prelude::*;
use ventana_core::json::parse;

fn draft(text: &str) -> Draft {
    Draft::from_json(parse(text).unwrap()).unwrap()
}

#[test]
fn new_parts_take_their_usual_place() {
    let mut draft = draft(r#"{"components":[{"type":"BODY","text":"Hi"}]}"#);
    draft.add_button(AddedButton::QuickReply);
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
    let key = draft.add_button(AddedButton::Url);
    draft.set_footer("x");
    draft.set_footer("");
    draft.remove_button(key);
    assert_eq!(draft.to_json(), before);
}

#[test]
fn a_media_header_is_shown_by_its_format_and_kept() {
    let text = r#"{"components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["4::a"]}}]}"#;
    let draft = draft(text);
    assert_eq!(draft.header(), HeaderChoice::Other("IMAGE".into()));
    assert_eq!(draft.to_json().to_string(), text);
}

#[test]
fn buttons_keep_their_keys_while_they_move() {
    let mut draft = draft(r#"{"components":[]}"#);
    let (a, b) = (draft.add_button(AddedButton::QuickReply), draft.add_button(AddedButton::Url));
    draft.set_button_label(a, "Yes");
    assert_eq!(draft.move_button(a, 1), Some(1));
    assert_eq!(draft.move_button(a, 1), None);
    let rows: Vec<_> = draft.buttons().into_iter().map(|row| (row.key, row.label)).collect();
    assert_eq!(rows, [(b, String::new()), (a, "Yes".to_owned())]);
}

#[test]
fn other_components_are_listed_by_their_name_and_kept_whole() {
    let text =
        r#"{"components":[{"type":"CAROUSEL","cards":[]},{"type":"BODY","text":"x"},{"type":"hologram"}]}"#;
    let mut draft = draft(text);
    assert_eq!(draft.kept_components(), [(0, "CAROUSEL".to_owned()), (2, "hologram".to_owned())]);
    draft.set_body("x");
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
        draft.set_body(&typed);
        prop_assert_eq!(draft.body(), &typed);
        prop_assert_eq!(draft.kept_components().len(), kept);
        prop_assert_eq!(Draft::from_json(draft.to_json()).unwrap().to_json(), draft.to_json());
    }
}
