use super::{Advice, ErrorExplanation, explain_error};
use crate::json::{Json, parse};
use crate::policy::errors::{self, Fault, KnownError, Retry};
use crate::{Locale, Text, rulebook};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn of_json(error: &str) -> ErrorExplanation {
    explain_error(&parse(error).unwrap(), Locale::En)
}

fn of_text(text: &str) -> ErrorExplanation {
    explain_error(&text.into(), Locale::En)
}

fn numbers(explained: &ErrorExplanation) -> (Option<i64>, Option<i64>) {
    (explained.code, explained.subcode)
}

const REFUSED: &str = r#"{"error":{"message":"(#100) Invalid parameter","type":"OAuthException","code":100,
    "error_data":{"messaging_product":"whatsapp","details":"Body is missing"},"error_subcode":2388043,"fbtrace_id":"A131026"}}"#;

const FAILED: &str = r#"{"id":"wamid.1","status":"failed","timestamp":"1795521600","recipient_id":"5215512345678",
    "errors":[{"code":131047,"title":"Re-engagement message","message":"Re-engagement message",
    "error_data":{"details":"More than 24 hours have passed"}}]}"#;

#[test]
fn an_error_is_found_whatever_holds_it() {
    let webhook = format!(
        r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1","changes":[{{"field":"messages","value":{{
            "metadata":{{"phone_number_id":"100"}},"statuses":[{FAILED}]}}}}]}}]}}"#
    );
    let response = format!(
        r#"{{"message":"Request failed with status code 400","code":"ERR_BAD_REQUEST","status":400,
            "response":{{"status":400,"data":{REFUSED}}}}}"#
    );
    let body = format!(r#"{{"statusCode":400,"body":{}}}"#, Json::from(REFUSED));
    for (holder, expected) in [
        ("131047", (Some(131_047), None)),
        (r#""131047""#, (Some(131_047), None)),
        (r#"" 131047 ""#, (Some(131_047), None)),
        (REFUSED, (Some(100), Some(2_388_043))),
        (FAILED, (Some(131_047), None)),
        (webhook.as_str(), (Some(131_047), None)),
        (response.as_str(), (Some(100), Some(2_388_043))),
        (body.as_str(), (Some(100), Some(2_388_043))),
        (r#"{"code":"131047"}"#, (Some(131_047), None)),
        (r#"{"error_code":190}"#, (Some(190), None)),
        (r#"[{"code":131026}]"#, (Some(131_026), None)),
        (r#"{"code":400,"error":{"code":131049}}"#, (Some(131_049), None)),
        (r#"{"error":"(#131030) Recipient phone number not in allowed list"}"#, (Some(131_030), None)),
        ("2388072", (None, Some(2_388_072))),
        (r#"{"code":2388072}"#, (None, Some(2_388_072))),
    ] {
        assert_eq!(numbers(&of_json(holder)), expected, "{holder}");
        assert_eq!(numbers(&of_text(holder)), expected, "as a text: {holder}");
    }
}

#[test]
fn a_code_is_found_in_a_line_of_a_log() {
    for (line, expected) in [
        ("(#131047) Re-engagement message", (Some(131_047), None)),
        ("OAuthException: (#4) Application request limit reached", (Some(4), None)),
        ("2026-11-25T10:00:00Z send failed code=131026 to=5215512345678", (Some(131_026), None)),
        ("error code: 190, fbtrace_id: AbC131047d", (Some(190), None)),
        (r#"[whatsapp] error_code="131049" wamid.HBgN131047"#, (Some(131_049), None)),
        ("errorCode: 131056", (Some(131_056), None)),
        ("code 100, error_subcode 2388299", (Some(100), Some(2_388_299))),
        ("failed with 131048", (Some(131_048), None)),
        ("Error 190: token expired", (Some(190), None)),
        (
            r#"12:00 ERROR {"error":{"code":132001,"message":"Template name does not exist"}} retrying"#,
            (Some(132_001), None),
        ),
        ("creation refused: 2388040", (None, Some(2_388_040))),
        ("Request failed with status code 400", (None, None)),
        ("Error 404 at /v23.0/131047.5", (None, None)),
        ("exit code 1", (None, None)),
        ("to +131047, in 4 ms, 190 items", (None, None)),
        ("order 131047-2 shipped", (None, None)),
        ("ECONNRESET", (None, None)),
        ("", (None, None)),
        ("error_code: 999999", (Some(999_999), None)),
    ] {
        assert_eq!(numbers(&of_text(line)), expected, "{line}");
    }
}

#[test]
fn a_subcode_that_is_known_says_more_than_its_code() {
    let refused = of_json(REFUSED);
    assert_eq!(refused.title, "A component lacks a field");
    assert_eq!(refused.details.as_deref(), Some("Body is missing"));
    let unknown = of_json(r#"{"code":100,"error_subcode":77}"#);
    assert!(unknown.known);
    assert!(unknown.meaning.ends_with("does not know the subcode 77."), "{}", unknown.meaning);
}

#[test]
fn the_words_of_meta_are_kept_from_a_line_that_begins_with_a_time() {
    let line = format!("[2026-11-25 10:00:00] ERROR {} [retry 1]", REFUSED.replace('\n', ""));
    assert_eq!(of_text(&line).details.as_deref(), Some("Body is missing"));
    assert_eq!(numbers(&of_text(r#"12:00 [{"code":131026}]"#)), (Some(131_026), None));
}

#[test]
fn an_everyday_number_is_no_subcode() {
    assert!(!of_json("99").known);
    assert!(of_json(r#"{"code":1,"error_subcode":99}"#).title.contains("may exist"));
}

#[test]
fn what_is_unknown_is_said_to_be_unknown() {
    let unknown = of_json(r#"{"error":{"code":987654,"message":"Something new"}}"#);
    assert!(!unknown.known && unknown.meaning.contains("987654"));
    assert_eq!((unknown.retry, unknown.fault), (Advice::No, Fault::Unknown));
    assert_eq!(unknown.details.as_deref(), Some("Something new"));
    let passing = of_json(r#"{"error":{"code":987654,"is_transient":true}}"#);
    assert_eq!(passing.retry, Advice::Yes);
    for nothing in ["null", "{}", "[]", "true", r#""""#, "-1.5", r#"{"code":null}"#] {
        let explained = of_json(nothing);
        assert_eq!((explained.known, numbers(&explained)), (false, (None, None)), "{nothing}");
        assert!(!explained.title.is_empty() && !explained.what_to_do.is_empty());
    }
}

#[test]
fn a_retry_says_how_long_to_wait_where_that_is_known() {
    for (code, expected) in [
        ("131047", (Advice::No, None)),
        ("131048", (Advice::No, None)),
        ("131049", (Advice::AfterWait, Some(86_400_000))),
        ("131056", (Advice::AfterWait, Some(1000))),
        ("131057", (Advice::Yes, Some(60_000))),
        ("2", (Advice::Yes, Some(300_000))),
        ("133015", (Advice::AfterWait, Some(300_000))),
        ("133016", (Advice::AfterWait, Some(259_200_000))),
        ("132069", (Advice::AfterWait, Some(3_600_000))),
        ("134101", (Advice::Yes, Some(600_000))),
        ("132015", (Advice::AfterWait, None)),
        ("132000", (Advice::AfterFix, None)),
        ("250", (Advice::AfterFix, None)),
        ("131000", (Advice::Yes, None)),
    ] {
        let explained = of_json(code);
        assert_eq!((explained.retry, explained.wait_ms), expected, "{code}");
    }
}

#[test]
fn the_rules_and_reasons_that_foresee_it_are_named() {
    let body = of_json(r#"{"code":100,"error_subcode":2388299}"#);
    assert!(body.rules.contains(&"variable-at-edge"), "{:?}", body.rules);
    let count = of_json("132000");
    assert!(!count.rules.is_empty() && count.rules == of_json(r#"{"code":132000}"#).rules);
    assert_eq!(of_json("131050").reasons, ["marketing-opt-out"]);
    assert!(of_json("131000").rules.is_empty());
    for rule in rulebook() {
        let Some(meta) = rule.meta else { continue };
        let answer = format!(
            r#"{{"code":{},"error_subcode":{}}}"#,
            meta.code.map_or("null".into(), |code| code.to_string()),
            meta.subcode.map_or("null".into(), |subcode| subcode.to_string())
        );
        let explained = of_json(&answer);
        assert!(explained.known && explained.rules.contains(&rule.code), "{} of {answer}", rule.code);
    }
}

fn has_all_languages(text: &Text, about: u32) {
    let all = Locale::ALL.map(|locale| text.get(locale));
    assert!(all.iter().all(|text| !text.is_empty() && text.trim() == *text), "{about}: {all:?}");
    assert_eq!(BTreeSet::from(all).len(), 3, "{about}: {all:?}");
}

fn all() -> impl Iterator<Item = &'static KnownError> {
    errors::codes().chain(errors::subcodes())
}

#[test]
fn every_error_is_told_in_every_language() {
    for error in all() {
        for text in [&error.title, &error.meaning, &error.to_do] {
            has_all_languages(text, error.code);
        }
        for locale in Locale::ALL {
            assert!(!error.title.get(locale).ends_with('.'), "a title is no sentence: {}", error.code);
            assert!(error.meaning.get(locale).ends_with('.'), "{}", error.code);
            assert!(error.to_do.get(locale).ends_with('.'), "{}", error.code);
        }
    }
    for text in super::texts::ALL {
        has_all_languages(text, 0);
    }
}

#[test]
fn a_code_means_one_thing() {
    let mut seen = BTreeSet::new();
    for error in all() {
        for code in error.code..=error.last {
            assert!(seen.insert(code), "{code} is there twice");
        }
        let waits = matches!(error.retry, Retry::AfterWait(Some(wait)) | Retry::Yes(Some(wait)) if wait <= 0);
        assert!(!waits, "{}", error.code);
    }
}

#[test]
fn every_error_that_is_foreseen_is_explained_under_its_own_title() {
    for foreseen in errors::ALL {
        assert_eq!(
            errors::known(i64::from(foreseen.code)).map(|error| (error.title, error.basis)),
            Some((foreseen.title, foreseen.basis))
        );
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in ".{0,80}|[ (#)a-z_:=0-9.\"{}]{0,60}") {
        for locale in Locale::ALL {
            let explained = explain_error(&text.as_str().into(), locale);
            prop_assert!(!explained.meaning.is_empty());
            prop_assert_eq!(explained.known, explained.source.is_some());
        }
    }

    #[test]
    fn a_known_code_is_found_between_words(index in 0..150_usize, before in "[a-z ]{0,12}", after in "[a-z ]{0,12}") {
        let Some(error) = errors::codes().filter(|error| error.code >= 1000).nth(index) else { return Ok(()) };
        let line = format!("{before} {} {after}", error.code);
        prop_assert_eq!(of_text(&line).code, Some(i64::from(error.code)));
    }
}

#[test]
fn the_tables_are_there_to_be_held_to_their_claims() {
    assert!(errors::codes().count() > 100, "{}", errors::codes().count());
    assert!(errors::subcodes().count() > 20, "{}", errors::subcodes().count());
}
