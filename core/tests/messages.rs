//! Limits of every type of message: what just keeps one, and what just breaks it.

use ventana_core::Locale;
use ventana_core::diagnostic::{Report, Severity};
use ventana_core::json::{Json, parse};
use ventana_core::message::validate;

fn judged(content: &str, template: Option<&str>) -> Report {
    let message = [r#"{"messaging_product": "whatsapp", "to": "15550051310", "#, content, "}"].concat();
    let message = parse(&message).unwrap_or(Json::Null);
    let template = template.and_then(|template| parse(template).ok());
    validate(&message, template.as_ref(), Locale::En)
}

fn codes(report: &Report) -> Vec<(&str, &str)> {
    report.diagnostics.iter().map(|found| (found.code, found.path.as_str())).collect()
}

/// Asserts that `pattern` with `#` written so many times as `most` is fine, and with one more is not.
#[track_caller]
fn is_limit(pattern: &str, most: usize, code: &str, path: &str) {
    assert_eq!(codes(&judged(&pattern.replace('#', &"a".repeat(most)), None)), [], "{most}");
    assert_eq!(
        codes(&judged(&pattern.replace('#', &"a".repeat(most + 1)), None)),
        [(code, path)],
        "{most} + 1"
    );
}

#[test]
fn texts_end_where_meta_says() {
    const LONG: &str = "message-text-too-long";
    is_limit(r##""type": "text", "text": {"body": "#"}"##, 4096, LONG, "/text/body");
    for kind in ["image", "video", "document"] {
        let pattern = [r#""type": "K", "K": {"id": "1", "caption": "#, "\"#\"}"].concat().replace('K', kind);
        is_limit(&pattern, 1024, LONG, &["/", kind, "/caption"].concat());
    }
    let button = |body: &str, id: &str, title: &str| {
        r#""type": "interactive", "interactive": {"type": "button", "header": {"type": "text", "text": "H"}, "body": {"text": "BODY"},
            "footer": {"text": "F"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "ID", "title": "TITLE"}}]}}"#
            .replace("BODY", body)
            .replace("ID", id)
            .replace("TITLE", title)
    };
    is_limit(&button("#", "1", "Yes"), 1024, LONG, "/interactive/body/text");
    is_limit(&button("Shall we", "#", "Yes"), 256, LONG, "/interactive/action/buttons/0/reply/id");
    is_limit(&button("Shall we", "1", "#"), 20, LONG, "/interactive/action/buttons/0/reply/title");
    let plain = button("Shall we", "1", "Yes");
    is_limit(&plain.replace("\"H\"", "\"#\""), 60, LONG, "/interactive/header/text");
    is_limit(&plain.replace("\"F\"", "\"#\""), 60, LONG, "/interactive/footer/text");
    let list = r#""type": "interactive", "interactive": {"type": "list", "body": {"text": "Which"}, "action": {"button": "B",
        "sections": [{"title": "S", "rows": [{"id": "I", "title": "T", "description": "D"}]}]}}"#;
    let rows = "/interactive/action/sections/0";
    for (letter, most, path) in [
        ("B", 20, "/interactive/action/button".to_owned()),
        ("S", 24, [rows, "/title"].concat()),
        ("I", 200, [rows, "/rows/0/id"].concat()),
        ("T", 24, [rows, "/rows/0/title"].concat()),
        ("D", 72, [rows, "/rows/0/description"].concat()),
    ] {
        is_limit(&list.replace(&["\"", letter, "\""].concat(), "\"#\""), most, LONG, &path);
    }
    is_limit(
        r##""biz_opaque_callback_data": "#", "type": "sticker", "sticker": {"id": "1"}"##,
        512,
        LONG,
        "/biz_opaque_callback_data",
    );
}

#[test]
fn an_ordinary_message_of_every_type_hears_nothing() {
    for content in [
        r#""text": {"body": "Hello", "preview_url": true}"#,
        r#""type": "image", "image": {"link": "https://a.example/a.JPG", "caption": "Look"}"#,
        r#""type": "audio", "audio": {"id": "1", "voice": true}"#,
        r#""type": "document", "document": {"link": "https://a.example/a", "filename": "a.pdf", "caption": "Bill"}"#,
        r#""type": "sticker", "sticker": {"link": "https://a.example/a.webp"}"#,
        r#""type": "location", "location": {"latitude": "19.4", "longitude": -99.1, "name": "Shop"}"#,
        r#""type": "contacts", "contacts": [{"name": {"formatted_name": "Ann Lee", "first_name": "Ann"}, "phones": [{"phone": "+1"}]}]"#,
        r#""type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": ""}"#,
        r#""context": {"message_id": "wamid.1"}, "type": "text", "text": {"body": "Yes"}"#,
        r#""status": "read", "message_id": "wamid.1", "typing_indicator": {"type": "text"}"#,
        r#""type": "interactive", "interactive": {"type": "location_request_message", "body": {"text": "Where are you?"}, "action": {"name": "send_location"}}"#,
        r#""type": "interactive", "interactive": {"type": "product", "action": {"catalog_id": "1", "product_retailer_id": "a"}}"#,
        r#""type": "interactive", "interactive": {"type": "product_list", "header": {"type": "text", "text": "Herbs"}, "body": {"text": "Ours"}, "action": {"catalog_id": "1", "sections": [{"title": "Green", "product_items": [{"product_retailer_id": "a"}]}]}}"#,
        r#""type": "interactive", "interactive": {"type": "catalog_message", "body": {"text": "Ours"}, "action": {"name": "catalog_message", "parameters": {"thumbnail_product_retailer_id": "a"}}}"#,
        r#""type": "interactive", "interactive": {"type": "call_permission_request", "body": {"text": "May we call?"}, "action": {"name": "call_permission_request"}}"#,
        r#""type": "interactive", "interactive": {"type": "voice_call", "body": {"text": "Call us"}, "action": {"name": "voice_call", "parameters": {"display_text": "Call", "ttl_minutes": 43200}}}"#,
        r#""type": "interactive", "interactive": {"type": "order_status", "body": {"text": "On its way"}, "action": {"name": "review_order", "parameters": {"reference_id": "1", "order": {"status": "shipped"}}}}"#,
    ] {
        assert_eq!(codes(&judged(content, None)), [], "{content}");
    }
}

#[test]
fn what_is_not_known_is_kept_and_warned_of() {
    let report = judged(r#""type": "hologram", "hologram": {"deep": [1]}, "new_member": 2"#, None);
    assert!(report.valid);
    assert_eq!(report.diagnostics[0].severity, Severity::Warning);
    assert_eq!(codes(&report), [("unknown-message-type", "/type")]);
}

#[test]
fn all_problems_are_said_at_once_in_the_order_of_the_document() {
    let report = judged(
        r#""type": "interactive", "interactive": {"type": "button", "body": {"text": 5}, "action": {"buttons": [
            {"type": "reply", "reply": {"id": "", "title": "A title that is far too long"}}, 7]}}"#,
        None,
    );
    assert_eq!(
        codes(&report),
        [
            ("message-wrong-kind", "/interactive/body/text"),
            ("missing-message-field", "/interactive/action/buttons/0/reply/id"),
            ("message-text-too-long", "/interactive/action/buttons/0/reply/title"),
            ("message-wrong-kind", "/interactive/action/buttons/1"),
        ]
    );
}

const ORDER: &str = r#"{"name": "order", "language": "en", "category": "UTILITY", "components": [
    {"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"},
    {"type": "BODY", "text": "Hi {{1}}, it comes {{2}}. Bye {{1}}, thanks."},
    {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Fine"}, {"type": "URL", "text": "Track", "url": "https://a.example/{{1}}"}]}]}"#;

fn send(components: &str) -> Report {
    let content = r#""type": "template", "template": {"name": "order", "language": {"code": "en"}, "components": COMPONENTS}"#;
    judged(&content.replace("COMPONENTS", components), Some(ORDER))
}

#[test]
fn a_send_is_told_every_slot_that_it_leaves_open() {
    let report = send("[]");
    let place = "/template/components";
    assert_eq!(
        codes(&report),
        [
            ("missing-send-component", place),
            ("missing-send-component", place),
            ("missing-button-parameter", place)
        ]
    );
    let code = |index: usize| report.diagnostics.get(index).and_then(|found| found.meta?.code);
    assert_eq!([code(0), code(1), code(2)], [Some(132_000), Some(132_000), Some(131_008)]);
}

#[test]
fn a_body_is_measured_with_each_value_as_often_as_it_stands() {
    // The words around the values take 29 characters of the 1024, the other value one.
    let body = |first: usize| {
        let value = "a".repeat(first);
        send(
            &r#"[{"type": "header", "parameters": [{"type": "text", "text": "1"}]},
                {"type": "body", "parameters": [{"type": "text", "text": "VALUE"}, {"type": "text", "text": "b"}]},
                {"type": "button", "sub_type": "url", "index": "1", "parameters": [{"type": "text", "text": "1"}]}]"#
                .replace("VALUE", &value),
        )
    };
    assert_eq!(codes(&body(497)), []);
    assert_eq!(codes(&body(498)), [("rendered-text-too-long", "/template/components/1/parameters/0/text")]);
}

#[test]
fn a_number_is_not_taken_for_a_text_and_can_be_written_as_one() {
    let report = send(
        r#"[{"type": "header", "parameters": [{"type": "text", "text": 4821}]},
            {"type": "body", "parameters": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]},
            {"type": "button", "sub_type": "url", "index": "1", "parameters": [{"type": "text", "text": "1"}]}]"#,
    );
    assert_eq!(codes(&report), [("message-wrong-kind", "/template/components/0/parameters/0/text")]);
    let fix = report.diagnostics.first().and_then(|found| found.fixes.first());
    assert_eq!(fix.and_then(|fix| fix.edits.first()?.value.as_str()), Some("4821"));
}

/// The codes and paths of a send of a template with these components, against its definition.
fn sent(template: &str, components: &str) -> Vec<(String, String)> {
    let content = format!(
        r#""type": "template", "template": {{"name": "a", "language": {{"code": "en"}}, "components": [{components}]}}"#
    );
    let report = judged(&content, Some(template));
    report.diagnostics.into_iter().map(|found| (found.code.to_owned(), found.path)).collect()
}

fn body(text: &str) -> String {
    format!(
        r#"{{"name": "a", "language": "en", "category": "UTILITY", "components": [{{"type": "BODY", "text": "{text}"}}, {{"type": "FOOTER", "text": "f"}}]}}"#
    )
}

#[test]
fn a_currency_is_three_capitals() {
    let with = |code: &str| {
        let currency = format!(r#"{{"fallback_value": "$10", "code": "{code}", "amount_1000": 10000}}"#);
        sent(
            &body("You paid {{1}} for it"),
            &format!(r#"{{"type": "body", "parameters": [{{"type": "currency", "currency": {currency}}}]}}"#),
        )
    };
    assert_eq!(with("USD"), []);
    let path = "/template/components/0/parameters/0/currency/code";
    for code in ["usd", "US", "U$D", "u1", "Usd"] {
        assert_eq!(with(code), [("unexpected-message-value".to_owned(), path.to_owned())], "{code}");
    }
}

#[test]
fn a_carousel_and_an_offer_belong_to_the_whole_and_to_no_card() {
    let card = r#"{"components": [{"type": "BODY", "text": "One of {{1}}"}]}"#;
    let template = format!(
        r#"{{"name": "a", "language": "en", "category": "MARKETING", "components": [{{"type": "BODY", "text": "Hi"}}, {{"type": "CAROUSEL", "cards": [{card}, {card}]}}]}}"#
    );
    let part = r#"{"type": "body", "parameters": [{"type": "text", "text": "x"}]}"#;
    let offer = r#", {"type": "limited_time_offer", "parameters": []}"#;
    let cards = |more: &str| {
        let cards = format!(
            r#"{{"card_index": 0, "components": [{part}{more}]}}, {{"card_index": 1, "components": [{part}]}}"#
        );
        sent(&template, &format!(r#"{{"type": "carousel", "cards": [{cards}]}}"#))
    };
    assert_eq!(cards(""), []);
    let path = "/template/components/0/cards/0/components/1/type";
    assert_eq!(cards(offer), [("unknown-send-component".to_owned(), path.to_owned())]);
}

#[test]
fn as_many_values_as_variables_are_right_and_one_more_is_said_once() {
    let values = |count: usize| {
        let all = vec![r#"{"type": "text", "text": "x"}"#; count].join(", ");
        sent(
            &body("Dear {{1}}, your order {{2}} is on its way"),
            &format!(r#"{{"type": "body", "parameters": [{all}]}}"#),
        )
    };
    assert_eq!(values(2), []);
    let path = "/template/components/0/parameters";
    assert_eq!(values(3), [("too-many-parameters".to_owned(), path.to_owned())]);
    assert_eq!(values(1), [("too-few-parameters".to_owned(), path.to_owned())]);
}

#[test]
fn names_that_are_all_missing_follow_the_order_of_the_text() {
    let template = r#"{"name": "a", "language": "en", "category": "UTILITY", "parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Dear {{who}}, your {{what}} comes {{when}}, so be there, {{who}}"}]}"#;
    let content = r#""type": "template", "template": {"name": "a", "language": {"code": "en"}, "components": [{"type": "body",
        "parameters": [{"type": "text", "text": "x"}, {"type": "text", "text": "y"}, {"type": "text", "text": "z"}]}]}"#;
    let report = judged(content, Some(template));
    let names: Vec<_> = report
        .diagnostics
        .iter()
        .filter_map(|found| found.fixes.first()?.edits.first()?.value.as_str())
        .collect();
    assert_eq!(names, ["who", "what", "when"]);
}

#[test]
fn rows_of_several_sections_count_together() {
    let section = |count: usize, from: usize| {
        let rows: Vec<_> =
            (from..from + count).map(|id| format!(r#"{{"id": "{id}", "title": "T"}}"#)).collect();
        format!(r#"{{"title": "S", "rows": [{}]}}"#, rows.join(", "))
    };
    let list = |sections: &[String]| {
        let content = format!(
            r#""type": "interactive", "interactive": {{"type": "list", "body": {{"text": "Which"}}, "action": {{"button": "B", "sections": [{}]}}}}"#,
            sections.join(", ")
        );
        judged(&content, None)
            .diagnostics
            .iter()
            .map(|found| (found.code, found.path.clone()))
            .collect::<Vec<_>>()
    };
    let sections = "/interactive/action/sections";
    assert_eq!(list(&[section(5, 0), section(5, 5)]), []);
    assert_eq!(list(&[section(5, 0), section(6, 5)]), [("message-list-too-long", sections.to_owned())]);
    assert_eq!(list(&[section(10, 0), section(1, 10)]), [("message-list-too-long", sections.to_owned())]);
    assert_eq!(
        list(&[section(11, 0), section(1, 11)]),
        [("message-list-too-long", format!("{sections}/0/rows"))]
    );
}
