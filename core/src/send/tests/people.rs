//! Whom a message reaches, and who gets none.

use super::*;

#[test]
fn a_blocked_customer_gets_nothing() {
    let conversation = format!(r#"{{"lastInboundAt":{},"blocked":true}}"#, noon().millis());
    for request in [text_message(&conversation, ""), template_message(&utility(), &conversation, "")] {
        let expected = (Verdict::No, Some(130_403), "customer-blocked", "/conversation/blocked");
        assert_eq!(gist(&decide(&request)), expected);
    }
}

#[test]
fn a_conversation_of_another_app_takes_templates_only() {
    let conversation = format!(r#"{{"lastInboundAt":{},"ownedElsewhere":true}}"#, noon().millis());
    let expected = (Verdict::No, Some(131_070), "owned-elsewhere", "/conversation/ownedElsewhere");
    assert_eq!(gist(&decide(&text_message(&conversation, ""))), expected);
    assert_eq!(decide(&template_message(&utility(), &conversation, "")).verdict, Verdict::Yes);
}

#[test]
fn nobody_writes_to_the_number_they_send_from() {
    for sender in ["+52 1 55 1234 5678", "5215512345678"] {
        let account = format!(r#","account":{{"sender":"{sender}"}}"#);
        let decision = decide(&template_message(&utility(), "{}", &account));
        assert_eq!(gist(&decision), (Verdict::No, Some(131_021), "recipient-is-sender", "/message/to"));
    }
    let other = r#","account":{"sender":"+5215500000000"}"#;
    assert_eq!(decide(&template_message(&utility(), "{}", other)).verdict, Verdict::Yes);
}

#[test]
fn a_test_number_writes_to_its_list_only() {
    let account = |list: &str| {
        decide(&template_message(&utility(), "{}", &format!(r#","account":{{"testRecipients":{list}}}"#)))
    };
    assert_eq!(account(r#"["5215512345678"]"#).verdict, Verdict::Yes);
    for list in ["[]", r#"["+1 212 555 0123"]"#] {
        let expected = (Verdict::No, Some(131_030), "recipient-not-on-test-list", "/message/to");
        assert_eq!(gist(&account(list)), expected);
    }
    for list in ["[1]", "true"] {
        let expected = (Verdict::Uncertain, None, "value-unreadable", "/account/testRecipients");
        assert_eq!(gist(&account(list)), expected);
    }
}

#[test]
fn countries_that_meta_does_not_reach_get_nothing() {
    for (to, reached) in [
        ("+5351234567", false),
        ("+989121234567", false),
        ("+850212345678", false),
        ("+963912345678", false),
        ("+18505550123", true),
        ("+5215512345678", true),
    ] {
        let request =
            format!(r#"{{"message":{{"type":"text"}},"recipient":"{to}","conversation":{}}}"#, wrote_ago(0));
        let decision = decide(&request);
        if reached {
            assert_eq!(decision.verdict, Verdict::Yes, "{to}");
        } else {
            assert_eq!(gist(&decision), (Verdict::No, None, "country-unreachable", "/recipient"), "{to}");
        }
    }
}

#[test]
fn who_stopped_marketing_gets_no_marketing_and_everything_else() {
    let conversation = format!(r#"{{"lastInboundAt":{},"marketingOptOut":true}}"#, noon().millis());
    let expected = (Verdict::No, Some(131_050), "marketing-opt-out", "/conversation/marketingOptOut");
    assert_eq!(gist(&decide(&template_message(&marketing(), &conversation, ""))), expected);
    for category in ["UTILITY", "AUTHENTICATION"] {
        let template = definition("APPROVED", category);
        assert_eq!(decide(&template_message(&template, &conversation, "")).verdict, Verdict::Yes);
    }
    assert_eq!(decide(&text_message(&conversation, "")).verdict, Verdict::Yes);
    let unknown = r#"{"name":"order_ready","language":"es_MX","status":"APPROVED"}"#;
    let expected = (Verdict::Uncertain, None, "template-category-unknown", "/template/category");
    assert_eq!(gist(&decide(&template_message(unknown, &conversation, ""))), expected);
    assert_eq!(decide(&template_message(unknown, "{}", "")).verdict, Verdict::Yes);
}

#[test]
fn numbers_of_the_united_states_get_no_marketing_since_april_2025() {
    let to = |number: &str, template: &str, at| {
        let request = format!(
            r#"{{"message":{{"to":"{number}","type":"template","template":{{"name":"order_ready","language":{{"code":"es_MX"}}}}}},"template":{template},"conversation":{{}}}}"#
        );
        decide_at(&request, at)
    };
    let refused = (Verdict::No, Some(131_049), "marketing-to-united-states", "/message/to");
    assert_eq!(gist(&to("+1 (212) 555-0123", &marketing(), noon())), refused);
    assert_eq!(to("+12125550123", &utility(), noon()).verdict, Verdict::Yes);
    assert_eq!(to("+14165550123", &marketing(), noon()).verdict, Verdict::Yes);
    assert_eq!(to("+17875550123", &marketing(), noon()).verdict, Verdict::Uncertain);
    let before = to("+12125550123", &marketing(), Instant::date(2025, 4, 1).plus(-1));
    assert_eq!((before.verdict, before.holds_until), (Verdict::Yes, Some(Instant::date(2025, 4, 1))));
    assert_eq!(gist(&to("+12125550123", &marketing(), Instant::date(2025, 4, 1))), refused);
}

#[test]
fn marketing_that_meta_held_back_rests_for_24_hours() {
    let held = |ago: i64, template: &str| {
        let conversation = format!(r#"{{"marketingHeldAt":{}}}"#, noon().plus(-ago).millis());
        decide(&template_message(template, &conversation, ""))
    };
    let early = held(DAY - 1, &marketing());
    let expected = (Verdict::Uncertain, None, "marketing-held", "/conversation/marketingHeldAt");
    assert_eq!(gist(&early), expected);
    assert_eq!(early.holds_until, Some(noon().plus(1)));
    assert_eq!(held(DAY, &marketing()).verdict, Verdict::Yes);
    assert_eq!(held(0, &utility()).verdict, Verdict::Yes);
}

#[test]
fn a_message_goes_to_a_number_an_id_or_a_group() {
    for (to, expected) in [
        (r#""to":"""#, (Verdict::No, Some(131_008), "recipient-missing", "/message/to")),
        (r#""to":" ""#, (Verdict::No, Some(131_008), "recipient-missing", "/message/to")),
        (r#""to":"5.21551E+12""#, (Verdict::Uncertain, None, "recipient-unclear", "/message/to")),
        (r#""to":"MX.12ab""#, (Verdict::Yes, None, "window-open", "/conversation/lastInboundAt")),
        (
            r#""to":"Y2FwaV9n","recipient_type":"group""#,
            (Verdict::Yes, None, "window-open", "/conversation/lastInboundAt"),
        ),
    ] {
        let request = format!(
            r#"{{"message":{{{to},"type":"text","text":{{"body":"Hi"}}}},"conversation":{}}}"#,
            wrote_ago(1)
        );
        assert_eq!(gist(&decide(&request)), expected, "{to}");
    }
}
