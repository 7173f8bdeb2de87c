use super::*;
use crate::Datum;
use crate::json::parse;
use crate::window::InboundKind;

mod laws;

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn now() -> Instant {
    at("2026-11-25T12:00:00Z")
}

/// A webhook of one change.
fn webhook(field: &str, value: &str) -> Json {
    let text = format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1","time":1795600000,"changes":[{{"field":"{field}","value":{value}}}]}}]}}"#
    );
    parse(&text).unwrap()
}

/// Of messages to the number 10.
fn messages(messages: &str) -> Json {
    webhook(
        "messages",
        &format!(
            r#"{{"metadata":{{"phone_number_id":"10","display_phone_number":"+34 600 000 001"}},{messages}}}"#
        ),
    )
}

fn message(kind: &str, seconds: i64, more: &str) -> Json {
    messages(&format!(
        r#""messages":[{{"id":"w","from":"521","timestamp":"{seconds}","type":"{kind}"{more}}}]"#
    ))
}

fn after(webhooks: &[Json]) -> Inbox {
    let mut inbox = Inbox::new();
    for webhook in webhooks {
        inbox.ingest(webhook, now(), Locale::En);
    }
    inbox
}

fn conversation(webhooks: &[Json]) -> Conversation {
    after(webhooks).conversation("10", "521")
}

fn seconds(seconds: i64) -> Datum<Instant> {
    Instant::from_millis(seconds * 1000).map_or(Datum::Absent, Datum::Given)
}

const T: i64 = 1_795_600_000;

#[test]
fn what_a_person_sends_opens_the_window() {
    for kind in ["text", "image", "button", "order", "interactive", "request_welcome", "sticker"] {
        let known = conversation(&[message(kind, T, "")]);
        assert_eq!((known.last_inbound_at, known.last_uncertain_at), (seconds(T), Datum::Absent), "{kind}");
        assert_eq!(known.last_inbound_kind, Datum::Given(InboundKind::Message));
    }
    let withheld = message("unsupported", T, r#","errors":[{"code":131060}]"#);
    assert_eq!(conversation(&[withheld]).last_inbound_at, seconds(T));
}

#[test]
fn what_may_or_may_not_renew_it_is_uncertain_only_while_it_is_the_latest() {
    for kind in ["reaction", "edit", "revoke", "unsupported", "hologram"] {
        let known = conversation(&[message("text", T, ""), message(kind, T + 60, "")]);
        assert_eq!((known.last_inbound_at, known.last_uncertain_at), (seconds(T), seconds(T + 60)), "{kind}");
    }
    let known = conversation(&[message("reaction", T, ""), message("text", T + 60, "")]);
    assert_eq!(known.last_uncertain_at, Datum::Absent);
}

#[test]
fn what_nobody_did_opens_nothing() {
    let automatic = r#","interactive":{"call_permission_reply":{"response_source":"automatic"}}"#;
    for webhook in [
        message("system", T, ""),
        message("interactive", T, automatic),
        webhook(
            "smb_message_echoes",
            r#"{"message_echoes":[{"from":"10","to":"521","timestamp":"1795600000"}]}"#,
        ),
        webhook(
            "history",
            r#"{"history":[{"threads":[{"id":"521","messages":[{"from":"521","timestamp":"1795600000"}]}]}]}"#,
        ),
    ] {
        assert_eq!(conversation(&[webhook]), Conversation::default());
    }
    let interactive = message(
        "interactive",
        T,
        r#","interactive":{"call_permission_reply":{"response_source":"user_action"}}"#,
    );
    assert_eq!(conversation(&[interactive]).last_inbound_at, seconds(T));
}

fn call(event: &str, direction: &str, seconds: i64, more: &str) -> Json {
    webhook(
        "calls",
        &format!(
            r#"{{"metadata":{{"phone_number_id":"10","display_phone_number":"+34 600 000 001"}},"calls":[
                {{"id":"c","from":"521","to":"34600000001","event":"{event}","direction":"{direction}","timestamp":"{seconds}"{more}}}]}}"#
        ),
    )
}

#[test]
fn a_call_of_the_person_counts_from_its_beginning_whatever_of_it_was_seen() {
    let begins = call("connect", "USER_INITIATED", T, "");
    let ends = call("terminate", "USER_INITIATED", T + 300, "");
    for (webhooks, expected) in [
        (vec![begins.clone()], T),
        (vec![begins.clone(), ends.clone()], T),
        (vec![ends.clone(), begins], T),
        (vec![ends], T + 300),
        (vec![call("terminate", "USER_INITIATED", T + 300, r#","start_time":"1795600010""#)], T + 10),
    ] {
        let known = conversation(&webhooks);
        assert_eq!(
            (known.last_inbound_at, known.last_inbound_kind),
            (seconds(expected), Datum::Given(InboundKind::Call))
        );
    }
}

#[test]
fn calls_of_long_ago_are_forgotten_and_what_they_opened_is_not() {
    let later = |days: i64| call("connect", "USER_INITIATED", T + days * 86_400, "").to_string();
    let calls: Vec<_> = (-9..=0)
        .map(|days| parse(&later(days).replace("\"id\":\"c\"", &format!("\"id\":\"c{days}\""))).unwrap())
        .collect();
    let inbox = after(&calls);
    assert_eq!(inbox.conversation("10", "521").last_inbound_at, seconds(T));
    assert_eq!(inbox.to_json().to_string().matches("\"c-").count(), 2);
}

#[test]
fn the_end_of_an_entry_point_that_must_be_a_mistake_is_not_believed() {
    let status = messages(&format!(
        r#""statuses":[{{"recipient_id":"521","timestamp":"{T}","conversation":{{"expiration_timestamp":"1795859200000",
            "origin":{{"type":"referral_conversion"}}}}}}]"#
    ));
    let told = Inbox::new().ingest(&status, now(), Locale::En);
    assert!(told.ignored[0].path.ends_with("/conversation/expiration_timestamp"), "{told:?}");
    assert_eq!(conversation(&[status]).free_entry_point, crate::window::FreeEntryPoint::default());
}

#[test]
fn a_call_of_the_business_counts_once_the_person_takes_it() {
    let business = |event: &str, more: &str| {
        webhook(
            "calls",
            &format!(
                r#"{{"metadata":{{"phone_number_id":"10","display_phone_number":"+34 600 000 001"}},"calls":[
                    {{"id":"c","from":"34600000001","to":"521","event":"{event}","timestamp":"{T}"{more}}}]}}"#
            ),
        )
    };
    let known = conversation(&[business("connect", "")]);
    assert_eq!((known.last_inbound_at, known.last_uncertain_at), (Datum::Absent, seconds(T)));
    let known = conversation(&[business("terminate", r#","start_time":"1795599900""#)]);
    assert_eq!((known.last_inbound_at, known.last_uncertain_at), (seconds(1_795_599_900), Datum::Absent));
    let status = |word: &str| {
        let value = format!(
            r#"{{"metadata":{{"phone_number_id":"10"}},"statuses":[{{"id":"c","recipient_id":"521","status":"{word}","timestamp":"{T}"}}]}}"#
        );
        conversation(&[webhook("calls", &value)]).last_inbound_at
    };
    assert_eq!(
        (status("ACCEPTED"), status("RINGING"), status("REJECTED")),
        (seconds(T), Datum::Absent, Datum::Absent)
    );
}

#[test]
fn a_group_has_a_window_of_its_own() {
    let inbox = after(&[message("text", T, r#","group_id":"G1""#)]);
    assert_eq!(inbox.conversation("10", "521"), Conversation::default());
    assert_eq!(inbox.conversation("10", "G1").last_inbound_at, seconds(T));
}

#[test]
fn who_is_known_by_several_ids_has_one_conversation() {
    let named = messages(
        r#""contacts":[{"wa_id":"521","user_id":"MX.A1"}],"messages":[{"from":"521","from_user_id":"MX.A1","timestamp":"1795600000","type":"text"}]"#,
    );
    let by_id = messages(r#""messages":[{"from_user_id":"MX.A1","timestamp":"1795600060","type":"text"}]"#);
    for webhooks in [[named.clone(), by_id.clone()], [by_id, named]] {
        let inbox = after(&webhooks);
        for user in ["521", "+5 21", "MX.A1"] {
            assert_eq!(inbox.conversation("10", user).last_inbound_at, seconds(T + 60), "{user}");
        }
        assert_eq!(inbox.conversations().len(), 1);
        assert_eq!(inbox.conversations()[0].user, "521");
    }
    assert_eq!(after(&[message("text", T, "")]).conversation("11", "521"), Conversation::default());
}

#[test]
fn statuses_tell_of_entry_points_and_of_marketing() {
    let status = |more: &str| {
        messages(&format!(
            r#""statuses":[{{"id":"w","recipient_id":"521","status":"sent","timestamp":"{T}"{more}}}]"#
        ))
    };
    let entry = r#","conversation":{"id":"x","expiration_timestamp":"1795859200","origin":{"type":"referral_conversion"}}"#;
    let known =
        conversation(&[message("text", T - 60, r#","referral":{"source_type":"ad"}"#), status(entry)]);
    assert_eq!(known.free_entry_point.referral_at, seconds(T - 60));
    assert_eq!(known.free_entry_point.first_reply_at, seconds(T));
    assert_eq!(known.free_entry_point.expires_at, seconds(1_795_859_200));
    let held = conversation(&[status(r#","errors":[{"code":131049}]"#)]);
    assert_eq!(held.marketing_held_at, seconds(T));
    let stopped = conversation(&[status(r#","errors":[{"code":131050}]"#)]);
    assert_eq!(stopped.marketing_opt_out, Datum::Given(true));
}

#[test]
fn the_last_word_on_marketing_holds() {
    let says = |value: &str, seconds: i64| {
        let text = format!(
            r#"{{"metadata":{{"phone_number_id":"10"}},"user_preferences":[{{"wa_id":"521","category":"marketing_messages","value":"{value}","timestamp":{seconds}}}]}}"#
        );
        webhook("user_preferences", &text)
    };
    assert_eq!(conversation(&[says("stop", T)]).marketing_opt_out, Datum::Given(true));
    assert_eq!(
        conversation(&[says("resume", T + 1), says("stop", T)]).marketing_opt_out,
        Datum::Given(false)
    );
}

#[test]
fn a_copy_for_who_stands_by_says_that_another_owns_the_thread() {
    let value = r#"{"metadata":{"phone_number_id":"10"},"messages":[{"from":"521","timestamp":"1795600000","type":"text"}]}"#;
    let known = conversation(&[webhook("standby", value)]);
    assert_eq!((known.last_inbound_at, known.owned_elsewhere), (seconds(T), Datum::Given(true)));
    let known = conversation(&[webhook("standby", value), message("text", T + 1, "")]);
    assert_eq!(known.owned_elsewhere, Datum::Given(false));
}

#[test]
fn a_handover_says_who_owns_the_thread_from_then_on() {
    let handover = |what: &str, seconds: i64| {
        let text = format!(
            r#"{{"messaging_product":"whatsapp","recipient":{{"display_phone_number":"34600000001","phone_number_id":"10"}},"sender":{{"phone_number":"521"}},"timestamp":"{seconds}",{what}}}"#
        );
        webhook("messaging_handovers", &text)
    };
    let (taken, passed) = (r#""control_taken":{"metadata":"x"}"#, r#""control_passed":{"metadata":"x"}"#);
    assert_eq!(conversation(&[handover(taken, T)]).owned_elsewhere, Datum::Given(true));
    let back = conversation(&[handover(passed, T + 1), handover(taken, T)]);
    assert_eq!((back.owned_elsewhere, back.last_inbound_at), (Datum::Given(false), Datum::Absent));
    assert_eq!(
        conversation(&[handover(taken, T), message("text", T + 1, "")]).owned_elsewhere,
        Datum::Given(false)
    );
    let nobody = webhook(
        "messaging_handovers",
        r#"{"recipient":{"phone_number_id":"10"},"sender":{},"timestamp":"1795600000","control_taken":{}}"#,
    );
    for (webhook, path) in [
        (nobody, "/entry/0/changes/0/value"),
        (handover(r#""request_thread_control":{}"#, T), "/entry/0/changes/0/value"),
        (handover(taken, T * 1000), "/entry/0/changes/0/value/timestamp"),
    ] {
        let told = Inbox::new().ingest(&webhook, seconds(T + 10).given().unwrap(), Locale::En);
        assert_eq!((told.taken, told.ignored[0].path.as_str()), (0, path));
    }
}

#[test]
fn templates_keep_the_last_word_of_each_kind() {
    let told = |field: &str, more: &str| {
        webhook(
            field,
            &format!(r#"{{"message_template_name":"a","message_template_language":"en-US",{more}}}"#),
        )
    };
    let inbox = after(&[
        told("message_template_status_update", r#""event":"PAUSED""#),
        told("message_template_quality_update", r#""new_quality_score":"RED""#),
        told("template_category_update", r#""new_category":"UTILITY","correct_category":"MARKETING""#),
    ]);
    let news = TemplateNews {
        name: "a".into(),
        language: "en_US".into(),
        status: Some("PAUSED".into()),
        category: Some("UTILITY".into()),
        quality: Some("RED".into()),
    };
    assert_eq!(inbox.templates(), [news]);
}

#[test]
fn an_instant_that_must_be_a_mistake_is_said_and_not_believed() {
    for (seconds, reason) in [
        ("\"1795600000000\"", "milliseconds"),
        ("\"1895600000\"", "yet to come"),
        ("\"100\"", "no webhooks yet"),
        ("\"soon\"", "in seconds"),
        ("null", "in seconds"),
        ("{}", "in seconds"),
    ] {
        let webhook =
            messages(&format!(r#""messages":[{{"from":"521","timestamp":{seconds},"type":"text"}}]"#));
        let mut inbox = Inbox::new();
        let told = inbox.ingest(&webhook, now(), Locale::En);
        assert_eq!((told.taken, inbox == Inbox::new()), (0, true), "{seconds}");
        assert_eq!(told.ignored.len(), 1);
        assert_eq!(told.ignored[0].path, "/entry/0/changes/0/value/messages/0/timestamp");
        assert!(told.ignored[0].reason.contains(reason), "{seconds}: {}", told.ignored[0].reason);
    }
}

#[test]
fn what_is_no_webhook_changes_nothing_and_is_said() {
    for text in [
        "null",
        "3",
        "\"{}\"",
        "\"no\"",
        "[]",
        r#"{"object":"page"}"#,
        r#"{"object":"whatsapp_business_account","entry":[{"changes":[{}]}]}"#,
    ] {
        let mut inbox = Inbox::new();
        let told = inbox.ingest(&parse(text).unwrap(), now(), Locale::En);
        assert_eq!((told.taken, told.ignored.len(), inbox == Inbox::new()), (0, 1, true), "{text}");
    }
    let text = Json::from(message("text", T, "").to_string());
    assert_eq!(conversation(&[text]).last_inbound_at, seconds(T));
}

#[test]
fn old_threads_are_forgotten_but_not_a_wish_to_hear_no_marketing() {
    let mut inbox = after(&[
        message("text", T, ""),
        messages(r#""messages":[{"from":"522","timestamp":"1795600060","type":"text"}]"#),
    ]);
    inbox.prune(Instant::from_millis((T + 60) * 1000).unwrap());
    assert_eq!(inbox.conversations().iter().map(|held| held.user.as_str()).collect::<Vec<_>>(), ["522"]);
    let stop = messages(
        r#""statuses":[{"recipient_id":"522","timestamp":"1795600061","errors":[{"code":131050}]}]"#,
    );
    inbox.ingest(&stop, now(), Locale::En);
    inbox.prune(now().plus(365 * 86_400_000));
    assert_eq!(inbox.conversation("10", "522").marketing_opt_out, Datum::Given(true));
}

#[test]
fn every_reason_is_said_in_all_languages() {
    for text in ignored::ALL {
        assert!(Locale::ALL.iter().all(|locale| text.get(*locale).ends_with('.')), "{text:?}");
    }
}

#[test]
fn a_state_that_it_did_not_make_is_refused_with_the_place() {
    let good =
        after(&[message("text", T, ""), call("connect", "USER_INITIATED", T, "")]).to_json().to_string();
    for (from, to, place) in [
        ("\"version\":1", "\"version\":2", "/version"),
        ("\"users\":[\"521\"]", "\"users\":[]", "/threads/0/users"),
        ("\"phone\":\"10\"", "\"phone\":10", "/threads/0/phone"),
        ("\"message\":1795600000000", "\"message\":\"x\"", "/threads/0/message"),
        ("\"templates\":[]", "\"templates\":{}", "/templates"),
        ("[\"c\",", "[", "/threads/0/calls/0"),
    ] {
        assert!(good.contains(from), "{from} in {good}");
        let error = Inbox::from_json(&parse(&good.replace(from, to)).unwrap()).unwrap_err();
        assert!(error.contains(place), "{error}");
    }
    assert!(Inbox::from_json(&Json::Null).is_err());
}

#[test]
fn forgetting_threads_forgets_no_template() {
    let told = webhook(
        "message_template_status_update",
        r#"{"message_template_name":"a","message_template_language":"en","event":"PAUSED"}"#,
    );
    let mut inbox = after(&[told, message("text", T, "")]);
    inbox.prune(now().plus(365 * 86_400_000));
    assert_eq!((inbox.conversations().len(), inbox.templates().len()), (0, 1));
}

#[test]
fn an_entry_point_began_with_the_first_message_that_tells_of_it() {
    let status = |seconds: i64| {
        let text = format!(
            r#""statuses":[{{"recipient_id":"521","timestamp":"{seconds}","conversation":{{"expiration_timestamp":"1796000000","origin":{{"type":"referral_conversion"}}}}}}]"#
        );
        messages(&text)
    };
    for told in [[status(T), status(T + 5)], [status(T + 5), status(T)]] {
        let entry = conversation(&told).free_entry_point;
        assert_eq!((entry.first_reply_at, entry.expires_at), (seconds(T), seconds(1_796_000_000)));
    }
}

#[test]
fn what_is_taken_is_counted() {
    let two = messages(
        r#""messages":[{"from":"521","timestamp":"1795600000","type":"text"},{"from":"522","timestamp":"1795600000","type":"text"}]"#,
    );
    assert_eq!(Inbox::new().ingest(&two, now(), Locale::En).taken, 2);
}

#[test]
fn a_contact_lends_its_ids_to_the_person_it_is_about() {
    let of = |contacts: &str| {
        messages(&format!(
            r#""contacts":[{contacts}],"messages":[{{"from":"521","timestamp":"{T}","type":"text"}}]"#
        ))
    };
    let known = |webhook: Json, user: &str| after(&[webhook]).conversation("10", user).last_inbound_at;
    let (own, other) = (r#"{"wa_id":"521","user_id":"MX.A1"}"#, r#"{"wa_id":"522","user_id":"MX.B2"}"#);
    assert_eq!(known(of(own), "MX.A1"), seconds(T));
    assert_eq!(known(of(&format!("{other},{own}")), "MX.A1"), seconds(T));
    assert_eq!(known(of(&format!("{other},{own}")), "MX.B2"), Datum::Absent);
    assert_eq!(known(of(other), "MX.B2"), Datum::Absent);
}

#[test]
fn the_beginning_of_a_call_is_believed_within_reason() {
    let ends = |start: i64| call("terminate", "USER_INITIATED", T, &format!(r#","start_time":"{start}""#));
    for (start, expected) in [(T - 60, T - 60), (T + 60, T), (T - 30 * 86_400, T)] {
        assert_eq!(conversation(&[ends(start)]).last_inbound_at, seconds(expected), "{start}");
    }
}
