//! What a plan adds to single decisions: sums, problems of rows, values laid over a message.

use super::*;
use crate::instant::HOUR;

const TEXT: &str = r#""message":{"type":"text","text":{"body":"Hi"}}"#;

fn request(text: &str) -> Json {
    parse(&format!("{{{text}}}")).unwrap()
}

/// Codes and rows of the problems.
fn problems(mut planner: Planner) -> Vec<(u32, &'static str)> {
    let plan = planner.plan();
    plan.problems.iter().map(|problem| (problem.row, plan.said[usize::from(problem.said)].code)).collect()
}

#[test]
fn free_service_messages_go_to_the_first_of_the_list() {
    let rates = r#""rates":[{"market":"Mexico","currency":"USD","service":0.0085}]"#;
    let request = request(&format!(r#"{TEXT},"account":{{"serviceMessagesThisMonth":998,{rates}}}"#));
    let row = ("5215512345678", ago(HOUR), 0, vec![]);
    let silent = ("5215512345679", f64::NAN, 0, vec![]);
    let mut planner =
        planned(&request, &[], &[row.clone(), silent, row.clone(), row.clone(), row.clone(), row], 2);
    let charges = planner.plan().charges;
    let said: Vec<_> =
        charges.iter().map(|line| (format!("{:?}", line.kind), line.count, line.amount)).collect();
    assert_eq!(
        said,
        [("Free".into(), 2, None), ("None".into(), 1, None), ("Charged".into(), 3, Some(0.0255))],
    );
}

#[test]
fn every_person_is_told_which_charge_is_theirs() {
    let template = r#""message":{"type":"template","template":{"name":"hi","language":{"code":"es"}}},"template":{"name":"hi","language":"es","status":"APPROVED","category":"UTILITY"}"#;
    let people = ["34600000000", "5215512345678", "", "34600000001"].map(|to| (to, f64::NAN, 0, vec![]));
    let mut planner = planned(&request(template), &[], &people, 3);
    let plan = planner.plan();
    let markets: Vec<_> = plan.charge.iter().map(|place| plan.charges[usize::from(*place)].market).collect();
    assert_eq!(markets, [Some("Spain"), Some("Mexico"), None, Some("Spain")]);
    for (place, line) in (0..).zip(&plan.charges) {
        assert_eq!(plan.charge.iter().filter(|charge| **charge == place).count() as u64, line.count);
    }
}

#[test]
fn a_window_that_closes_on_the_hour_counts_before_it() {
    let rows: Vec<Row<'_>> = [ago(0), ago(1), ago(23 * HOUR), ago(23 * HOUR) + 1.0, ago(24 * HOUR), ago(-1)]
        .map(|wrote| ("34600000000", wrote, 0, vec![]))
        .into();
    let mut planner = planned(&request(TEXT), &[], &rows, 10);
    let closing = planner.plan().closing;
    assert_eq!((closing[23], closing[0], closing[1]), (2, 1, 1));
    assert_eq!(closing.iter().sum::<u32>(), 4);
}

#[test]
fn who_stands_twice_is_said_however_the_number_is_written() {
    let rows: Vec<Row<'_>> = ["34600000000", "+34 600-000-000", "MX.1a", "", "MX.1a", ""]
        .map(|to| (to, f64::NAN, 0, vec![]))
        .into();
    assert_eq!(
        problems(planned(&request(TEXT), &[], &rows, 1)),
        [(1, "recipient-twice"), (4, "recipient-twice")]
    );
}

#[test]
fn a_time_that_cannot_be_read_is_said() {
    let rows = [("34600000000", f64::INFINITY, 0, vec![]), ("34600000001", f64::NAN, 0, vec![])];
    assert_eq!(problems(planned(&request(TEXT), &[], &rows, 2)), [(0, "last-inbound-unreadable")]);
}

const CALL: &str = r#""message":{"type":"template","template":{"name":"a","language":{"code":"en"}}}"#;

fn definition(body: &str) -> String {
    format!(
        r#""template":{{"name":"a","language":"en","status":"APPROVED","category":"UTILITY","components":[{{"type":"BODY","text":"{body}"}}]}}"#
    )
}

#[test]
fn the_row_at_which_the_limit_is_reached_is_said() {
    let request = request(&format!(r#"{CALL},{},"account":{{"reached":8,"limit":10}}"#, definition("Hello")));
    let rows: Vec<Row<'_>> = [
        ("34600000000", f64::NAN),
        ("34600000001", ago(HOUR)),
        ("34600000002", f64::NAN),
        ("34600000003", f64::NAN),
    ]
    .map(|(to, wrote)| (to, wrote, 0, vec![]))
    .into();
    assert_eq!(problems(planned(&request, &[], &rows, 3)), [(2, "limit-reached-here")]);
}

#[test]
fn a_value_is_missed_at_its_row_and_a_place_that_is_none_once() {
    let request = request(&format!("{CALL},{}", definition("Hi {{1}}, hello")));
    let rows: Vec<Row<'_>> = [vec!["Ann", "x"], vec!["", "x"], vec!["Bob", ""]]
        .map(|values| ("34600000000", f64::NAN, 0, values))
        .into();
    let rows: Vec<Row<'_>> = rows
        .into_iter()
        .zip(["34600000000", "34600000001", "34600000002"])
        .map(|(row, to)| (to, row.1, row.2, row.3))
        .collect();
    let mut planner = planned(&request, &["body.1", "body.7"], &rows, 3);
    assert_eq!(planner.plan().verdict, [0, 1, 0]);
    assert_eq!(problems(planner), [(0, "value-without-place"), (1, "empty-parameter")]);
}

#[test]
fn a_place_without_a_value_keeps_what_the_message_has() {
    let own = r#""message":{"type":"template","biz_opaque_callback_data":"x","template":{"name":"a","language":{"code":"en"},
        "components":[{"type":"BODY","parameters":[{"type":"text","text":"friend"},{"type":"text","text":"soon"}]}]}}"#;
    let template = definition("Hi {{1}}, your order comes {{2}}, bye");
    let letter = letter::Letter::of(&request(&format!("{own},{template}")), &["body.1"]);
    let body = |given: &str| {
        let message = letter.to("34600000000", &[given]);
        assert_eq!(message.get("biz_opaque_callback_data").and_then(Json::as_str), Some("x"));
        let texts = message.at("/template/components/0").unwrap().elements("parameters").to_vec();
        texts
            .iter()
            .map(|parameter| parameter.get("text").unwrap().as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(body("Ann"), ["Ann", "soon"]);
    assert_eq!(body(""), ["friend", "soon"]);
}

#[test]
fn cards_are_filled_by_their_place() {
    let card = r#"{"components":[{"type":"BODY","text":"Only {{1}} left"}]}"#;
    let template = format!(
        r#""template":{{"name":"a","language":"en","status":"APPROVED","category":"MARKETING","components":[{{"type":"BODY","text":"Hi"}},{{"type":"CAROUSEL","cards":[{card},{card}]}}]}}"#
    );
    let letter =
        letter::Letter::of(&request(&format!("{CALL},{template}")), &["cards.0.body.1", "cards.1.body.1"]);
    assert_eq!(letter.strangers(), Vec::<String>::new());
    let message = letter.to("34600000000", &["three", "one"]);
    let text = |card: usize| {
        message.at(&format!("/template/components/0/cards/{card}/components/0/parameters/0/text")).cloned()
    };
    assert_eq!((text(0), text(1)), (Some("three".into()), Some("one".into())));
}

#[test]
fn prices_fall_step_by_step_with_the_volume() {
    let rates = r#""rates":[{"market":"Mexico","currency":"USD","utility":0.01}]"#;
    let steps = r#""volumeTiers":[
        {"market":"mexico","category":"utility","currency":"USD","from":0,"to":2,"rate":0.01},
        {"market":"mexico","category":"utility","currency":"USD","from":3,"to":4,"rate":0.009},
        {"market":"mexico","category":"utility","currency":"USD","from":5,"rate":0.007},
        {"market":"mexico","category":"utility","currency":"EUR","from":0,"rate":5},
        {"market":"mexico","category":"utility","currency":"USD","from":0,"rate":5,"effectiveFrom":"2026-12-01"},
        {"market":"mexico","category":"marketing","currency":"USD","from":0,"rate":5}]"#;
    let amount = |sent: &str, people: usize| {
        let request =
            request(&format!(r#"{CALL},{},"account":{{{rates},{steps}{sent}}}"#, definition("Hello")));
        let numbers: Vec<String> = (0..people).map(|index| format!("52155123456{index:02}")).collect();
        let rows: Vec<Row<'_>> = numbers.iter().map(|to| (to.as_str(), f64::NAN, 0, vec![])).collect();
        planned(&request, &[], &rows, 3).plan().charges[0].amount
    };
    assert_eq!(amount("", 2), Some(0.02));
    assert_eq!(amount("", 6), Some(0.052));
    assert_eq!(amount(r#","volumes":[{"market":"Mexico","category":"utility","count":3}]"#, 3), Some(0.023));
    assert_eq!(amount(r#","volumes":[{"market":"Mexico","category":"utility","count":90}]"#, 2), Some(0.014));
    assert_eq!(amount(r#","volumes":[{"market":"Spain","category":"utility","count":90}]"#, 2), Some(0.02));
}

#[test]
fn each_part_keeps_its_own_and_no_other() {
    let parameter = |text: &str| format!(r#"{{"type":"text","text":"{text}"}}"#);
    let own = format!(
        r#""message":{{"type":"template","template":{{"name":"a","language":{{"code":"en"}},"components":[
            {{"type":"HEADER","parameters":[{}]}},{{"type":"body","parameters":[{}]}},
            {{"type":"button","sub_type":"url","index":0,"parameters":[{}]}},{{"type":"button","sub_type":"quick_reply","index":"1","parameters":[{{"type":"payload","payload":"p"}}]}}]}}}}"#,
        parameter("own header"),
        parameter("own body"),
        parameter("own-url")
    );
    let template = r#""template":{"name":"a","language":"en","status":"APPROVED","category":"UTILITY","components":[
        {"type":"HEADER","format":"TEXT","text":"For {{1}}"},{"type":"BODY","text":"Dear {{1}}, hello"},
        {"type":"BUTTONS","buttons":[{"type":"URL","text":"See","url":"https://example.com/{{1}}"},{"type":"QUICK_REPLY","text":"Stop"}]}]}"#;
    let letter = letter::Letter::of(&request(&format!("{own},{template}")), &["body.1", "buttons.0"]);
    let texts = |values: &[&str]| {
        let message = letter.to("34600000000", values);
        let components = message.at("/template/components").and_then(Json::as_array).unwrap().to_vec();
        let first = |component: &Json| {
            let parameter = &component.elements("parameters")[0];
            parameter.get("text").or(parameter.get("payload")).and_then(Json::as_str).unwrap().to_owned()
        };
        components.iter().map(first).collect::<Vec<_>>()
    };
    assert_eq!(texts(&["", ""]), ["own header", "own body", "own-url", "p"]);
    assert_eq!(texts(&["Ann", ""]), ["own header", "Ann", "own-url", "p"]);
    assert_eq!(texts(&["", "7"]), ["own header", "own body", "7", "p"]);
}

#[test]
fn only_plain_values_are_taken_for_alike() {
    let places = ["body.1", "buttons.0"];
    let template = r#""template":{"name":"a","language":"en","status":"APPROVED","category":"UTILITY","components":[{"type":"BODY","text":"Dear {{1}}, hello"}]}"#;
    let letter = letter::Letter::of(&request(&format!("{CALL},{template}")), &places);
    let is_plain = |words: &str, token: &str| letter.shape(&[words, token]).is_some();
    for words in ["Ann", "José Ñandú", "محمد", "Ann-Marie O'Neil", "4 x 4", ""] {
        assert!(is_plain(words, "1"), "{words}");
    }
    for words in ["a\tb", "a\nb", "a  b", " ", "\u{a0}", "a\u{2028}b", "🎉", "-"] {
        assert!(!is_plain(words, "1"), "{words}");
    }
    for token in ["20%", "a b", "é", "https://x"] {
        assert!(!is_plain("Ann", token), "{token}");
    }
}

#[test]
fn a_code_that_differs_between_text_and_button_is_seen_in_every_row() {
    let template = r#""template":{"name":"a","language":"en","status":"APPROVED","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#;
    let request = request(&format!("{CALL},{template}"));
    let rows: Vec<Row<'_>> =
        [("34600000000", ["123", "123"]), ("34600000001", ["123", "124"]), ("34600000002", ["9", "9"])]
            .map(|(to, codes)| (to, f64::NAN, 0, codes.to_vec()))
            .into();
    let mut planner = planned(&request, &["body.1", "buttons.0"], &rows, 3);
    assert_eq!(planner.plan().verdict, [0, 1, 0]);
    assert_eq!(problems(planner), [(1, "one-time-code-differs")]);
}
