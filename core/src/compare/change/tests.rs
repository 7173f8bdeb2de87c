use super::*;
use crate::instant::DAY;
use crate::json::parse;
use crate::template::any_json;
use proptest::prelude::*;

const AT: Instant = Instant::date(2026, 11, 25);

fn said_of(before: &str, after: &str, edited: &[Instant]) -> Vec<(&'static str, String)> {
    let report = compare(&parse(before).unwrap(), &parse(after).unwrap(), edited, AT, Locale::En);
    report.diagnostics.into_iter().map(|found| (found.code, found.path)).collect()
}

fn said(before: &str, after: &str) -> Vec<(&'static str, String)> {
    said_of(before, after, &[])
}

fn at(code: &'static str, path: &str) -> (&'static str, String) {
    (code, path.to_owned())
}

fn stored(status: &str, components: &str) -> String {
    format!(
        r#"{{"id": "1", "name": "order", "language": "en", "status": "{status}", "category": "UTILITY", "components": [{components}]}}"#
    )
}

const BODY: &str = r#"{"type": "BODY", "text": "Your order {{1}} is on its way to you.", "example": {"body_text": [["1"]]}}"#;
const OTHER: &str = r#"{"type": "BODY", "text": "We sent your order {{1}} this morning.", "example": {"body_text": [["1"]]}}"#;

fn reviewed() -> (&'static str, String) {
    at("edit-reviewed-again", "")
}

#[test]
fn what_is_the_same_in_another_order_is_no_edit() {
    let turned = r#"{"example": {"body_text": [["1"]]}, "text": "Your order {{1}} is on its way to you.", "type": "BODY"}"#;
    assert_eq!(said_of(&stored("PENDING", BODY), &stored("PENDING", turned), &[AT]), []);
    assert_eq!(said(&stored("APPROVED", BODY), "{}"), []);
}

#[test]
fn other_words_break_no_send_and_are_reviewed_again() {
    assert_eq!(said(&stored("APPROVED", BODY), &stored("APPROVED", OTHER)), [reviewed()]);
}

#[test]
fn a_template_in_review_cannot_be_edited_at_all() {
    for status in ["PENDING", "IN_APPEAL", "DISABLED", "LOCKED"] {
        let found = said(&stored(status, BODY), &stored(status, OTHER));
        assert_eq!(found, [at("edit-in-this-status", "")], "{status}");
    }
    for status in ["APPROVED", "REJECTED", "PAUSED", "FLAGGED", "rejected"] {
        assert_eq!(said(&stored(status, BODY), &stored(status, OTHER)), [reviewed()], "{status}");
    }
}

#[test]
fn name_and_language_are_for_good_and_the_category_once_approved() {
    let after = r#"{"name": "order_2", "language": "en_GB", "category": "MARKETING"}"#;
    let kept = [at("edit-of-name", "/name"), at("edit-of-language", "/language")];
    assert_eq!(said(&stored("REJECTED", BODY), after), [&[reviewed()], &kept[..]].concat());
    let all = [&[reviewed()], &kept[..], &[at("edit-of-approved-category", "/category")]].concat();
    assert_eq!(said(&stored("APPROVED", BODY), after), all);
    assert_eq!(said(&stored("APPROVED", BODY), r#"{"category": "utility"}"#), [reviewed()]);
}

#[test]
fn one_edit_a_day_and_ten_in_thirty_days() {
    let said = |status: &str, edited: &[Instant]| {
        said_of(&stored(status, BODY), &stored(status, OTHER), edited).len()
    };
    let ago = |millis: i64| AT.plus(-millis);
    assert_eq!(said("APPROVED", &[ago(DAY)]), 1);
    assert_eq!(said("APPROVED", &[ago(DAY - 1)]), 2);
    assert_eq!(said("APPROVED", &[ago(0)]), 2);
    assert_eq!(said("APPROVED", &[ago(-1)]), 1, "what lies ahead does not count");
    let nine: Vec<_> = (1..=9).map(|days| ago(days * DAY)).collect();
    assert_eq!(said("APPROVED", &nine), 1);
    assert_eq!(said("APPROVED", &[&nine[..], &[ago(30 * DAY)]].concat()), 1);
    assert_eq!(said("APPROVED", &[&nine[..], &[ago(30 * DAY - 1)]].concat()), 2);
    assert_eq!(said("PAUSED", &[ago(0), ago(0)]), 1);
    assert_eq!(said("REJECTED", &[ago(0), ago(0)]), 1);
}

#[test]
fn two_quotas_that_are_used_up_are_said_once() {
    let edited: Vec<_> = (0..10).map(|days| AT.plus(-days * DAY)).collect();
    let report = compare(
        &parse(&stored("APPROVED", BODY)).unwrap(),
        &parse(&stored("APPROVED", OTHER)).unwrap(),
        &edited,
        AT,
        Locale::En,
    );
    let quotas: Vec<_> = report.diagnostics.iter().filter(|found| found.code == "too-many-edits").collect();
    assert_eq!(quotas.len(), 1);
    assert!(quotas[0].message.contains("30 days"), "{}", quotas[0].message);
    assert_eq!(quotas[0].meta.and_then(|meta| meta.subcode), Some(2_388_124));
}

#[test]
fn a_variable_added_taken_away_or_renamed_breaks_sends() {
    let body = |text: &str| format!(r#"{{"type": "BODY", "text": "{text}"}}"#);
    let one = body("Your order {{1}} is on its way.");
    for other in ["Your order is on its way.", "Your order {{1}} comes on {{2}}, we hope."] {
        let found = said(&stored("APPROVED", &one), &stored("APPROVED", &body(other)));
        assert_eq!(found, [reviewed(), at("edit-of-variables", "/components/0/text")], "{other}");
    }
    let named =
        |text: &str| stored("APPROVED", &body(text)).replacen('{', r#"{"parameter_format": "NAMED", "#, 1);
    let found =
        said(&named("Your order {{order}} is on its way."), &named("Your order {{number}} is on its way."));
    assert_eq!(found, [reviewed(), at("edit-of-variables", "/components/0/text")]);
    let found = said(&stored("APPROVED", &one), &named("Your order {{order}} is on its way."));
    assert_eq!(found, [reviewed(), at("edit-of-parameter-format", "/parameter_format")]);
}

#[test]
fn a_text_header_without_a_variable_takes_nothing() {
    let text = |text: &str| format!(r#"{{"type": "HEADER", "format": "TEXT", "text": "{text}"}}, {BODY}"#);
    let image = format!(r#"{{"type": "HEADER", "format": "IMAGE"}}, {BODY}"#);
    let said = |before: &str, after: &str| said(&stored("APPROVED", before), &stored("APPROVED", after));
    assert_eq!(said(BODY, &text("On its way")), [reviewed()]);
    assert_eq!(said(&text("On its way"), BODY), [reviewed()]);
    assert_eq!(said(&text("Order {{1}}"), BODY), [reviewed(), at("edit-of-variables", "/components")]);
    assert_eq!(said(&text("On its way"), &image), [reviewed(), at("edit-of-header", "/components/0")]);
    assert_eq!(said(&image, &text("On its way")), [reviewed(), at("edit-of-header", "/components/0")]);
}

#[test]
fn buttons_break_sends_only_where_a_value_would_go_elsewhere() {
    let buttons =
        |list: &str| stored("APPROVED", &format!(r#"{BODY}, {{"type": "BUTTONS", "buttons": [{list}]}}"#));
    let reply = r#"{"type": "QUICK_REPLY", "text": "Yes"}"#;
    let fixed = r#"{"type": "URL", "text": "Go", "url": "https://casalino.example/"}"#;
    let filled = r#"{"type": "URL", "text": "Go", "url": "https://casalino.example/{{1}}"}"#;
    let call = r#"{"type": "PHONE_NUMBER", "text": "Call", "phone_number": "+34600000001"}"#;
    let broken = |index: usize| at("edit-of-buttons", &format!("/components/1/buttons/{index}"));
    let (none, said) = (stored("APPROVED", BODY), |before: &str, after: &str| said(before, after));
    assert_eq!(said(&none, &buttons(reply)), [reviewed()]);
    assert_eq!(said(&none, &buttons(fixed)), [reviewed()]);
    assert_eq!(said(&none, &buttons(filled)), [reviewed(), broken(0)]);
    assert_eq!(said(&buttons(fixed), &buttons(call)), [reviewed()]);
    assert_eq!(said(&buttons(fixed), &buttons(filled)), [reviewed(), broken(0)]);
    assert_eq!(
        said(&buttons(filled), &buttons(&format!("{call},{filled}"))),
        [reviewed(), broken(0), broken(1)]
    );
    assert_eq!(said(&buttons(reply), &none), [reviewed(), at("edit-of-buttons", "/components")]);
}

#[test]
fn what_is_no_template_is_said_once() {
    assert_eq!(said("7", "{}"), [at("not-a-template", "")]);
    assert_eq!(said("{}", "[]"), [at("not-a-template", "")]);
    assert_eq!(said("7", r#""{""#), [at("invalid-json", "")]);
}

proptest! {
    #[test]
    fn a_template_that_stays_as_it_is_is_no_edit(template in crate::rules::any_template()) {
        let report = compare(&template, &template, &[AT], AT, Locale::Es);
        prop_assert!(report.diagnostics.is_empty(), "{report:?}");
    }

    #[test]
    fn any_two_documents_are_answered(before in any_json(), after in any_json()) {
        let _ = compare(&before, &after, &[], AT, Locale::Pt);
    }
}
