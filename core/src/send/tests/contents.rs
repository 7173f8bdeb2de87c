use super::*;
use crate::policy::errors;

const DEFINITION: &str = r#"{"name":"a","language":"en","status":"APPROVED","category":"UTILITY",
    "components":[{"type":"BODY","text":"Order {{1}} of {{2}} is here."}]}"#;

fn template(parameters: &str) -> Json {
    parse(&format!(
        r#"{{"message":{{"to":"5215512345678","type":"template","template":{{"name":"a","language":{{"code":"en"}},
            "components":[{{"type":"body","parameters":[{parameters}]}}]}}}},"template":{DEFINITION},"conversation":{{}}}}"#
    ))
    .unwrap()
}

fn decided(request: &Json) -> SendDecision {
    can_send(request, noon(), &UtcOnly, Locale::En)
}

#[test]
fn a_template_with_all_its_values_goes_out() {
    let request = template(r#"{"type":"text","text":"A-1"},{"type":"text","text":"Friday"}"#);
    assert_eq!(decided(&request).verdict, Verdict::Yes);
}

#[test]
fn a_missing_value_is_refused_at_its_place_with_metas_code_and_can_be_given() {
    let decision = decided(&template(r#"{"type":"text","text":"A-1"}"#));
    let at = "/message/template/components/0/parameters";
    assert_eq!(gist(&decision), (Verdict::No, Some(132_000), "too-few-parameters", at));
    let step = decision.next_steps.iter().find(|step| step.action == Action::FixMessage).unwrap();
    assert!(step.message.starts_with("Correct the message:"), "{}", step.message);
    let fix = decision.reasons[0].fixes.first().map(|fix| fix.edits[0].path.clone());
    assert!(fix.is_none_or(|path| path.starts_with("/message/")));
}

#[test]
fn every_fault_is_said_and_the_first_decides_the_code() {
    let decision = decided(&template(r#"{"type":"text","text":"A\n1"},{"type":"text","text":""}"#));
    let codes: Vec<_> = decision.reasons.iter().map(|reason| reason.code).collect();
    assert_eq!(codes, ["parameter-characters", "empty-parameter"]);
    assert_eq!(decision.error.map(|error| error.code), Some(132_018));
}

#[test]
fn the_fault_that_comes_first_in_metas_order_decides() {
    let closed =
        template("").to_string().replace(r#""conversation":{}"#, r#""conversation":{"blocked":true}"#);
    let decision = decided(&parse(&closed).unwrap());
    assert_eq!(decision.error.map(|error| error.code), Some(130_403));
}

#[test]
fn a_text_that_is_too_long_is_refused_and_one_that_is_not_addressed_yet_is_not() {
    let text = |length: usize| {
        let body = "a".repeat(length);
        let request = format!(
            r#"{{"message":{{"type":"text","text":{{"body":"{body}"}}}},"conversation":{{"lastInboundAt":"2026-11-22T11:00:00Z"}}}}"#
        );
        decided(&parse(&request).unwrap())
    };
    assert_eq!(text(4096).verdict, Verdict::Yes);
    assert_eq!(gist(&text(4097)).2, "message-text-too-long");
}

#[test]
fn a_closed_window_is_met_before_the_content() {
    let body = "a".repeat(4097);
    let request =
        format!(r#"{{"message":{{"type":"text","text":{{"body":"{body}"}}}},"conversation":{{}}}}"#);
    let decision = decided(&parse(&request).unwrap());
    assert_eq!(decision.error.map(|error| error.code), Some(131_047));
    assert!(decision.reasons.iter().any(|reason| reason.code == "message-text-too-long"));
}

#[test]
fn every_code_that_a_fault_predicts_has_a_title() {
    for rule in crate::message::RULES {
        if let Some(code) = rule.meta.and_then(|meta| meta.code) {
            assert!(errors::of_code(code).is_some(), "{code} of {}", rule.code);
        }
    }
}
