//! One claim a test, one row a case.

use super::*;

type Row<'a> = (&'a str, Verdict, Option<u32>, &'a str);

#[test]
fn free_text_goes_out_while_the_window_is_open_and_not_a_millisecond_longer() {
    for (ago, verdict, error, reason) in [
        (0, Verdict::Yes, None, "window-open"),
        (DAY - 1, Verdict::Yes, None, "window-open"),
        (DAY, Verdict::No, Some(131_047), "window-closed"),
        (DAY + 1, Verdict::No, Some(131_047), "window-closed"),
        (-1, Verdict::Uncertain, None, "window-uncertain"),
    ] {
        let decision = decide(&text_message(&wrote_ago(ago), ""));
        assert_eq!(gist(&decision), (verdict, error, reason, "/conversation/lastInboundAt"), "{ago}");
    }
}

#[test]
fn free_text_to_someone_who_never_wrote_is_refused() {
    let decision = decide(&text_message("{}", ""));
    assert_eq!(
        gist(&decision),
        (Verdict::No, Some(131_047), "window-never-opened", "/conversation/lastInboundAt")
    );
    assert_eq!(decision.holds_until, None);
}

#[test]
fn an_open_free_entry_point_permits_nothing() {
    let conversation = format!(
        r#"{{"lastInboundAt":{},"freeEntryPoint":{{"expiresAt":{}}}}}"#,
        noon().plus(-DAY).millis(),
        noon().plus(DAY).millis()
    );
    let decision = decide(&text_message(&conversation, ""));
    assert_eq!((decision.verdict, decision.window.free_entry_point.state), (Verdict::No, State::Open));
    assert_eq!(decision.holds_until, Some(noon().plus(DAY)));
}

#[test]
fn the_margin_closes_early_and_one_that_cannot_be_read_is_not_ignored() {
    let margin =
        |margin: &str| decide(&text_message(&wrote_ago(DAY - 60_000), &format!(r#","margin":{margin}"#)));
    assert_eq!(margin("59999").verdict, Verdict::Yes);
    assert_eq!(margin("60000").verdict, Verdict::No);
    for odd in ["-1", "\"60000\"", "0.5"] {
        assert_eq!(gist(&margin(odd)), (Verdict::Uncertain, None, "value-unreadable", "/margin"), "{odd}");
    }
}

#[test]
fn a_later_reaction_makes_free_text_uncertain() {
    let conversation = format!(
        r#"{{"lastInboundAt":{},"lastUncertainAt":{}}}"#,
        noon().plus(-DAY).millis(),
        noon().plus(-HOUR).millis()
    );
    let decision = decide(&text_message(&conversation, ""));
    assert_eq!(
        gist(&decision),
        (Verdict::Uncertain, None, "window-uncertain", "/conversation/lastUncertainAt")
    );
    assert!(decision.reasons[0].message.contains("such as a reaction"), "{}", decision.reasons[0].message);
    assert_eq!(decision.holds_until, Some(noon().plus(23 * HOUR)));
}

#[test]
fn a_template_of_each_status_is_sent_or_refused_as_meta_does() {
    let rows: &[Row<'_>] = &[
        ("APPROVED", Verdict::Yes, None, "template-approved"),
        ("approved", Verdict::Yes, None, "template-approved"),
        ("FLAGGED", Verdict::Yes, None, "template-approved"),
        ("REINSTATED", Verdict::Yes, None, "template-approved"),
        ("UNARCHIVED", Verdict::Yes, None, "template-approved"),
        ("PENDING", Verdict::No, Some(132_001), "template-pending"),
        ("REJECTED", Verdict::No, Some(132_001), "template-rejected"),
        ("PAUSED", Verdict::No, Some(132_015), "template-paused"),
        ("DISABLED", Verdict::No, Some(132_016), "template-disabled"),
        ("IN_APPEAL", Verdict::No, Some(132_001), "template-in-appeal"),
        ("PENDING_DELETION", Verdict::No, Some(132_001), "template-pending-deletion"),
        ("DELETED", Verdict::No, Some(132_001), "template-deleted"),
        ("ARCHIVED", Verdict::No, Some(132_001), "template-archived"),
        ("LIMIT_EXCEEDED", Verdict::No, Some(132_001), "template-limit-exceeded"),
        ("LOCKED", Verdict::Uncertain, None, "template-locked"),
        ("BRAND_NEW", Verdict::Uncertain, None, "template-status-unknown"),
        ("", Verdict::Uncertain, None, "template-status-unknown"),
    ];
    for (status, verdict, error, reason) in rows {
        for conversation in ["{}".to_owned(), wrote_ago(0), wrote_ago(DAY)] {
            let decision = decide(&template_message(&definition(status, "UTILITY"), &conversation, ""));
            assert_eq!(gist(&decision), (*verdict, *error, *reason, "/template/status"), "{status}");
        }
    }
}

#[test]
fn a_flagged_template_goes_out_with_a_warning() {
    let decision = decide(&template_message(&definition("FLAGGED", "UTILITY"), "{}", ""));
    let codes: Vec<_> = decision.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!(codes, ["template-approved", "template-flagged"]);
}

#[test]
fn a_template_that_is_not_known_well_enough_is_uncertain() {
    for (template, reason, path) in [
        ("null", "template-missing", "/template"),
        ("[]", "value-unreadable", "/template"),
        (r#"{"name":"order_ready","language":"es_MX"}"#, "template-incomplete", "/template/status"),
        (r#"{"name":"order_ready","language":"es_MX","status":1}"#, "value-unreadable", "/template/status"),
        (r#"{"name":"order_ready","status":"APPROVED"}"#, "template-incomplete", "/template/language"),
        (r#"{"language":"es_MX","status":"APPROVED"}"#, "template-incomplete", "/template/name"),
        (
            r#"{"name":"other","language":"es_MX","status":"REJECTED"}"#,
            "template-other-name",
            "/template/name",
        ),
    ] {
        let decision = decide(&template_message(template, "{}", ""));
        assert_eq!(gist(&decision), (Verdict::Uncertain, None, reason, path), "{template}");
    }
}

#[test]
fn a_template_of_another_language_is_refused_even_a_near_one() {
    for language in ["es", "es_mx", "es-MX", "en"] {
        let template = format!(r#"{{"name":"order_ready","language":"{language}","status":"APPROVED"}}"#);
        let decision = decide(&template_message(&template, "{}", ""));
        let path = "/message/template/language/code";
        assert_eq!(gist(&decision), (Verdict::No, Some(132_001), "template-other-language", path));
    }
}

#[test]
fn a_message_that_names_no_template_is_refused() {
    for (template, path) in [
        (r#"{"language":{"code":"es"}}"#, "/message/template/name"),
        (r#"{"name":"order_ready"}"#, "/message/template/language/code"),
        (r#"{"name":"order_ready","language":{}}"#, "/message/template/language/code"),
    ] {
        let message = format!(
            r#"{{"message":{{"type":"template","template":{template}}},"template":{},"conversation":{{}}}}"#,
            utility()
        );
        let decision = decide(&message);
        assert_eq!(gist(&decision), (Verdict::No, None, "message-template-not-named", path), "{template}");
    }
}

#[test]
fn a_message_that_cannot_be_read_is_uncertain_and_says_where() {
    for (message, reason, path) in [
        ("null", "message-unreadable", "/message"),
        ("7", "message-unreadable", "/message"),
        (r#""hello""#, "message-unreadable", "/message"),
        ("[]", "message-unreadable", "/message"),
        (r#"{"type":{}}"#, "value-unreadable", "/message/type"),
        (r#"{"template":{"name":"a"}}"#, "message-type-missing", "/message/type"),
        (r#"{"type":"poll"}"#, "message-type-unknown", "/message/type"),
        (r#"{"to":5215512345678,"type":"text"}"#, "value-unreadable", "/message/to"),
        (r#"{"type":"text","category":1}"#, "value-unreadable", "/message/category"),
        (r#"{"type":"template","template":"hello"}"#, "value-unreadable", "/message/template/name"),
    ] {
        let request =
            format!(r#"{{"message":{message},"template":{},"conversation":{}}}"#, utility(), wrote_ago(0));
        assert_eq!(gist(&decide(&request)), (Verdict::Uncertain, None, reason, path), "{message}");
    }
}

#[test]
fn a_request_that_is_nothing_at_all_is_uncertain() {
    for request in ["null", "[]", "{}", "0", r#""send it""#] {
        let decision = decide(request);
        assert_eq!(decision.verdict, Verdict::Uncertain, "{request}");
        assert_eq!(decision.window.customer_service.state, State::Uncertain, "{request}");
    }
}

#[test]
fn a_conversation_that_cannot_be_read_is_uncertain_in_every_way() {
    for conversation in ["null", "[]", "true"] {
        for request in [text_message(conversation, ""), template_message(&marketing(), conversation, "")] {
            let decision = decide(&request);
            let expected = (Verdict::Uncertain, None, "conversation-unreadable", "/conversation");
            assert_eq!(gist(&decision), expected, "{conversation}");
        }
    }
}

#[test]
fn a_window_that_cannot_be_read_does_not_keep_a_template_back() {
    let conversation = r#"{"lastInboundAt":"2026-11-22T12:00:00"}"#;
    let decision = decide(&template_message(&utility(), conversation, ""));
    assert_eq!((decision.verdict, decision.window.customer_service.state), (Verdict::Yes, State::Uncertain));
    assert_eq!(
        gist(&decide(&text_message(conversation, ""))),
        (Verdict::Uncertain, None, "window-uncertain", "/conversation/lastInboundAt")
    );
}

#[test]
fn flags_that_are_no_booleans_are_uncertain_where_they_matter() {
    for (flag, request) in [
        ("blocked", template_message(&utility(), r#"{"blocked":"no"}"#, "")),
        ("marketingOptOut", template_message(&marketing(), r#"{"marketingOptOut":1}"#, "")),
        ("ownedElsewhere", text_message(r#"{"lastInboundAt":1795348800000,"ownedElsewhere":"app"}"#, "")),
    ] {
        let path = format!("/conversation/{flag}");
        assert_eq!(gist(&decide(&request)), (Verdict::Uncertain, None, "value-unreadable", path.as_str()));
    }
    let opted = template_message(&utility(), r#"{"marketingOptOut":1,"ownedElsewhere":"app"}"#, "");
    assert_eq!(decide(&opted).verdict, Verdict::Yes);
}

#[test]
fn an_account_under_restriction_sends_nothing_until_it_ends() {
    let account = |until: i64, kind: &str| {
        format!(
            r#","account":{{"restrictions":[{{"kind":"{kind}","until":{}}}]}}"#,
            noon().plus(until).millis()
        )
    };
    for request in [
        text_message(&wrote_ago(0), &account(1, "all")),
        template_message(&utility(), &wrote_ago(0), &account(1, "all")),
        template_message(&utility(), "{}", &account(1, "all")),
    ] {
        let decision = decide(&request);
        assert_eq!(gist(&decision), (Verdict::No, None, "account-restricted", "/account/restrictions/0"));
        assert_eq!(decision.holds_until, Some(noon().plus(1)));
    }
    assert_eq!(decide(&text_message(&wrote_ago(0), &account(0, "all"))).verdict, Verdict::Yes);
}

#[test]
fn an_account_that_may_not_start_conversations_may_still_answer() {
    let restricted = r#","account":{"restrictions":[{"kind":"business-initiated"}]}"#;
    assert_eq!(decide(&text_message(&wrote_ago(0), restricted)).verdict, Verdict::Yes);
    let path = "/account/restrictions/0";
    assert_eq!(
        gist(&decide(&template_message(&utility(), &wrote_ago(DAY), restricted))),
        (Verdict::No, None, "account-cannot-start", path)
    );
    assert_eq!(
        gist(&decide(&template_message(&utility(), &wrote_ago(0), restricted))),
        (Verdict::Uncertain, None, "account-may-only-answer", path)
    );
    assert_eq!(
        gist(&decide(&text_message("{}", restricted))),
        (Verdict::No, Some(131_047), "window-never-opened", "/conversation/lastInboundAt")
    );
}

#[test]
fn an_account_that_cannot_be_read_is_uncertain() {
    for (account, reason, path) in [
        ("[]", "value-unreadable", "/account"),
        (r#"{"restrictions":{}}"#, "value-unreadable", "/account/restrictions"),
        (r#"{"restrictions":[7]}"#, "value-unreadable", "/account/restrictions/0/kind"),
        (r#"{"restrictions":[{"kind":"some"}]}"#, "value-unreadable", "/account/restrictions/0/kind"),
        (
            r#"{"restrictions":[{"kind":"all","until":"soon"}]}"#,
            "instant-unreadable",
            "/account/restrictions/0/until",
        ),
        (r#"{"sender":5}"#, "value-unreadable", "/account/sender"),
        (r#"{"reached":"5","limit":5}"#, "value-unreadable", "/account/reached"),
        (r#"{"reached":5,"limit":"5"}"#, "value-unreadable", "/account/limit"),
    ] {
        let decision = decide(&template_message(&utility(), "{}", &format!(r#","account":{account}"#)));
        assert_eq!(gist(&decision), (Verdict::Uncertain, None, reason, path), "{account}");
    }
}

#[test]
fn at_its_limit_an_account_reaches_new_people_only_in_open_windows() {
    let account = |reached| format!(r#","account":{{"reached":{reached},"limit":250}}"#);
    let expected = (Verdict::Uncertain, None, "limit-reached", "/account/reached");
    assert_eq!(gist(&decide(&template_message(&utility(), "{}", &account(250)))), expected);
    assert_eq!(decide(&template_message(&utility(), "{}", &account(249))).verdict, Verdict::Yes);
    assert_eq!(decide(&template_message(&utility(), &wrote_ago(0), &account(250))).verdict, Verdict::Yes);
}

#[test]
fn direct_send_needs_no_window_where_account_category_and_type_permit() {
    let direct = |kind: &str, category: &str, enabled: &str, conversation: &str| {
        let request = format!(
            r#"{{"message":{{"type":"{kind}","category":"{category}"}},"conversation":{conversation},"account":{{"directSend":{enabled}}}}}"#
        );
        let decision = decide(&request);
        let (verdict, error, reason, _) = gist(&decision);
        (verdict, error, reason.to_owned())
    };
    let sent = (Verdict::Yes, None, "direct-send".to_owned());
    let refused = (Verdict::No, Some(131_047), "window-never-opened".to_owned());
    assert_eq!(direct("text", "utility", "true", "{}"), sent);
    assert_eq!(direct("text", "AUTHENTICATION", "true", "{}"), sent);
    assert_eq!(direct("text", "utility", "true", r#"{"ownedElsewhere":true}"#), sent);
    assert_eq!(direct("text", "service", "true", "{}"), refused);
    assert_eq!(direct("text", "marketing", "true", "{}"), refused);
    assert_eq!(direct("text", "utility", "false", "{}"), refused);
    for kind in ["audio", "contacts", "location", "sticker", "reaction"] {
        assert_eq!(direct(kind, "utility", "true", "{}"), refused, "{kind}");
    }
    let unclear = (Verdict::Uncertain, None, "value-unreadable".to_owned());
    assert_eq!(direct("text", "utility", "1", "{}"), unclear);
    let open = (Verdict::Yes, None, "window-open".to_owned());
    assert_eq!(direct("text", "utility", "false", &wrote_ago(0)), open);
}

#[test]
fn a_category_that_direct_send_does_not_take_is_a_risk_in_an_open_window() {
    let request = format!(
        r#"{{"message":{{"type":"audio","category":"utility"}},"conversation":{},"account":{{"directSend":true}}}}"#,
        wrote_ago(0)
    );
    let decision = decide(&request);
    let codes: Vec<_> = decision.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!((decision.verdict, codes), (Verdict::Yes, vec!["window-open", "direct-send-not-available"]));
}

#[test]
fn one_no_outweighs_any_uncertain_and_the_first_check_decides() {
    let conversation = r#"{"blocked":true,"marketingOptOut":true}"#;
    let account = r#","account":{"sender":5}"#;
    let decision = decide(&template_message(&definition("PAUSED", "MARKETING"), conversation, account));
    let codes: Vec<_> = decision.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!(codes, ["customer-blocked", "template-paused", "marketing-opt-out", "value-unreadable"]);
    assert_eq!(decision.error.map(|error| error.code), Some(130_403));
}

#[test]
fn an_ordinary_text_in_the_window_is_told_nothing_else() {
    let decision = decide(&text_message(&wrote_ago(0), ""));
    let codes: Vec<_> = decision.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!(codes, ["window-open"]);
}
