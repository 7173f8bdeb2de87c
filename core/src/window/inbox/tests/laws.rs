//! What holds for webhooks of any kind, in any order and however often they come.

use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// One of many webhooks about few people at few instants, so that they meet.
fn any_webhook() -> impl Strategy<Value = Json> {
    let person = select(vec![
        r#""from":"521""#,
        r#""from":"522""#,
        r#""from_user_id":"MX.A1""#,
        r#""from":"521","from_user_id":"MX.A1""#,
        r#""from":"522","from_user_id":"MX.B2""#,
    ]);
    let kind = select(vec!["text", "reaction", "system", "image"]);
    // Within the two days that a call may last: the end of a longer one is another's.
    let seconds = (0..6_i64).prop_map(|step| T + step * 30_000);
    let more = select(vec!["", "", r#","referral":{}"#, r#","group_id":"G""#]);
    let field = select(vec!["messages", "messages", "standby"]);
    let messages = (person, kind, seconds.clone(), more, field).prop_map(|(person, kind, seconds, more, field)| {
        let value = format!(r#"{{"metadata":{{"phone_number_id":"10"}},"messages":[{{{person},"timestamp":"{seconds}","type":"{kind}"{more}}}]}}"#);
        webhook(field, &value)
    });
    let status = (
        select(vec![r#","errors":[{"code":131049}]"#, r#","errors":[{"code":131050}]"#,
            r#","conversation":{"expiration_timestamp":"1796300000","origin":{"type":"referral_conversion"}}"#,
            r#","conversation":{"expiration_timestamp":"1796400000","origin":{"type":"referral_conversion"}}"#]),
        seconds.clone(),
    )
        .prop_map(|(more, seconds)| {
            super::messages(&format!(r#""statuses":[{{"recipient_id":"521","timestamp":"{seconds}"{more}}}]"#))
        });
    let call = (
        select(vec!["connect", "terminate"]),
        select(vec!["USER_INITIATED", "BUSINESS_INITIATED"]),
        seconds.clone(),
        select(vec!["c", "d", "e"]),
    )
        .prop_map(|(event, direction, seconds, id)| {
            let text = call(event, direction, seconds, "")
                .to_string()
                .replace("\"id\":\"c\"", &format!("\"id\":\"{id}\""));
            parse(&text.replace("34600000001", "521")).unwrap()
        });
    let preference = (select(vec!["stop", "resume"]), seconds.clone()).prop_map(|(value, seconds)| {
        webhook("user_preferences", &format!(r#"{{"metadata":{{"phone_number_id":"10"}},"user_preferences":[{{"wa_id":"521","value":"{value}","timestamp":{seconds}}}]}}"#))
    });
    let handover = (select(vec!["control_passed", "control_taken"]), seconds.clone()).prop_map(|(what, seconds)| {
        webhook("messaging_handovers", &format!(r#"{{"recipient":{{"phone_number_id":"10"}},"sender":{{"phone_number":"521"}},"timestamp":{seconds},"{what}":{{}}}}"#))
    });
    let template = (select(vec!["APPROVED", "PAUSED", "REJECTED"]), seconds).prop_map(|(event, seconds)| {
        let text = webhook(
            "message_template_status_update",
            &format!(r#"{{"message_template_name":"a","message_template_language":"en","event":"{event}"}}"#),
        );
        parse(&text.to_string().replace("1795600000", &seconds.to_string())).unwrap()
    });
    prop_oneof![3 => messages, 1 => status, 2 => call, 1 => preference, 1 => handover, 1 => template]
}

proptest! {
    #[test]
    fn any_order_and_any_repetition_give_the_same(
        (told, shuffled) in vec(any_webhook(), 0..14).prop_flat_map(|told| (Just(told.clone()), Just(told).prop_shuffle())),
        again in vec(any::<prop::sample::Index>(), 0..6),
    ) {
        let expected = after(&told);
        let repeated: Vec<_> = again.iter().filter(|_| !told.is_empty()).map(|index| index.get(&told).clone()).collect();
        let actual = after(&[shuffled, repeated].concat());
        prop_assert_eq!(actual.to_json().to_string(), expected.to_json().to_string());
        prop_assert!(actual == expected);
        prop_assert_eq!(actual.conversations(), expected.conversations());
    }

    #[test]
    fn a_state_is_read_back_as_it_was(told in vec(any_webhook(), 0..14), more in vec(any_webhook(), 0..4)) {
        let inbox = after(&told);
        let mut read = Inbox::from_json(&parse(&inbox.to_json().to_string()).unwrap()).unwrap();
        prop_assert!(read == inbox);
        prop_assert_eq!(read.to_json(), inbox.to_json());
        for webhook in &more {
            read.ingest(webhook, now(), Locale::En);
        }
        prop_assert!(read == after(&[told, more].concat()));
    }

    #[test]
    fn any_json_is_answered(webhook in crate::rules::any_template(), field in select(vec!["messages", "calls", "user_preferences", "messaging_handovers", "template_category_update"])) {
        let mut inbox = Inbox::new();
        inbox.ingest(&webhook, now(), Locale::Es);
        let text = super::webhook(field, &webhook.to_string());
        inbox.ingest(&text, now(), Locale::Pt);
        let _ = Inbox::from_json(&webhook);
    }
}
