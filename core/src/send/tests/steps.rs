//! Every recommended step is true: taken, it leads where it says.

use super::*;

fn actions(decision: &SendDecision) -> Vec<Action> {
    decision.next_steps.iter().map(|step| step.action).collect()
}

fn with(request: &str, key: &str, value: &str) -> String {
    let Json::Object(mut members) = parse(request).unwrap() else { panic!() };
    members.insert(key, parse(value).unwrap());
    Json::Object(members).to_string()
}

const PROMO: &str = r#"{"name":"promo","language":"es_MX","status":"APPROVED","category":"MARKETING"}"#;
const READY: &str = r#"{"name":"ready","language":"es_MX","status":"APPROVED","category":"UTILITY"}"#;
const DRAFT: &str = r#"{"name":"draft","language":"es_MX","status":"PENDING","category":"UTILITY"}"#;

#[test]
fn what_can_be_sent_is_to_be_sent_now() {
    assert_eq!(actions(&decide(&text_message(&wrote_ago(0), ""))), [Action::SendNow]);
}

#[test]
fn a_closed_window_leads_to_an_approved_template_or_to_the_customer() {
    let request = text_message(&wrote_ago(DAY), &format!(r#","templates":[{DRAFT},{PROMO},{READY}]"#));
    let decision = decide(&request);
    assert_eq!(actions(&decision), [Action::SendTemplate, Action::WaitForCustomer]);
    assert_eq!(decision.next_steps[0].message, "Send the approved template ready (es_MX).");

    let message = r#"{"type":"template","template":{"name":"ready","language":{"code":"es_MX"}}}"#;
    let taken = with(&with(&request, "message", message), "template", READY);
    assert_eq!(decide(&taken).verdict, Verdict::Yes);
    assert_eq!(decide(&with(&request, "conversation", &wrote_ago(0))).verdict, Verdict::Yes);
}

#[test]
fn every_template_that_fits_is_listed_the_recommended_one_first() {
    let paused = r#"{"name":"late","language":"es_MX","status":"PAUSED","category":"UTILITY"}"#;
    let fitting = |conversation: &str| {
        let templates = format!(r#","templates":[{DRAFT},{PROMO},{paused},{READY}]"#);
        let json = parse(&text_message(conversation, &templates)).unwrap();
        let request = SendRequest::read(&json);
        let names = request.fitting_templates(noon(), &UtcOnly).into_iter();
        names.filter_map(|definition| definition.name.given().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(fitting(&wrote_ago(DAY)), ["ready", "promo"]);
    assert_eq!(fitting(r#"{"marketingOptOut":true}"#), ["ready"]);
    assert_eq!(fitting(r#"{"blocked":true}"#), Vec::<String>::new());
}

#[test]
fn without_an_approved_template_one_is_to_be_submitted() {
    let decision = decide(&text_message("{}", &format!(r#","templates":[{DRAFT},null,7]"#)));
    assert_eq!(actions(&decision), [Action::SubmitTemplate, Action::WaitForCustomer]);
}

#[test]
fn marketing_is_not_recommended_to_who_stopped_it() {
    let decision =
        decide(&text_message(r#"{"marketingOptOut":true}"#, &format!(r#","templates":[{PROMO}]"#)));
    assert_eq!(actions(&decision), [Action::SubmitTemplate, Action::WaitForCustomer]);
}

#[test]
fn who_stopped_marketing_is_left_alone_or_written_to_otherwise() {
    let conversation = format!(r#"{{"lastInboundAt":{},"marketingOptOut":true}}"#, noon().millis());
    let request =
        template_message(&marketing(), &conversation, &format!(r#","templates":[{PROMO},{READY}]"#));
    let decision = decide(&request);
    assert_eq!(actions(&decision), [Action::Stop, Action::FixMessage, Action::SendTemplate]);
    assert_eq!(decision.next_steps[2].message, "Send the approved template ready (es_MX).");
    assert_eq!(decide(&with(&request, "message", r#"{"type":"text"}"#)).verdict, Verdict::Yes);
}

#[test]
fn what_ends_by_itself_is_to_be_waited_for() {
    let until = noon().plus(HOUR);
    let restricted =
        format!(r#","account":{{"restrictions":[{{"kind":"all","until":{}}}]}}"#, until.millis());
    let held = format!(r#"{{"marketingHeldAt":{}}}"#, until.plus(-DAY).millis());
    for request in
        [template_message(&utility(), "{}", &restricted), template_message(&marketing(), &held, "")]
    {
        let decision = decide(&request);
        assert_eq!(actions(&decision), [Action::WaitUntil]);
        assert_eq!(decision.next_steps[0].at, Some(until));
        assert_ne!(decide_at(&request, until.plus(-1)).verdict, Verdict::Yes);
        assert_eq!(decide_at(&request, until).verdict, Verdict::Yes);
    }
}

#[test]
fn what_does_not_end_is_to_be_left() {
    let restricted = r#","account":{"restrictions":[{"kind":"all"}]}"#;
    assert_eq!(actions(&decide(&text_message(&wrote_ago(0), restricted))), [Action::Stop]);
    let blocked = format!(r#"{{"lastInboundAt":{},"blocked":true}}"#, noon().millis());
    assert_eq!(actions(&decide(&text_message(&blocked, ""))), [Action::Stop]);
}

#[test]
fn a_language_that_is_missing_leads_to_the_one_that_is_there() {
    let template = r#"{"name":"order_ready","language":"es","status":"APPROVED","category":"UTILITY"}"#;
    let request = template_message(template, "{}", "");
    let decision = decide(&request);
    assert_eq!(actions(&decision), [Action::FixMessage]);
    assert_eq!(decision.next_steps[0].message, "Set the language of the message to es.");
    let message = r#"{"type":"template","template":{"name":"order_ready","language":{"code":"es"}}}"#;
    assert_eq!(decide(&with(&request, "message", message)).verdict, Verdict::Yes);
}

#[test]
fn a_template_that_is_not_approved_is_to_be_mended_or_replaced() {
    for (status, action) in [
        ("REJECTED", Action::FixTemplate),
        ("PAUSED", Action::FixTemplate),
        ("ARCHIVED", Action::FixTemplate),
        ("DISABLED", Action::SubmitTemplate),
        ("DELETED", Action::SubmitTemplate),
        ("PENDING_DELETION", Action::SubmitTemplate),
        ("LIMIT_EXCEEDED", Action::SubmitTemplate),
        ("PENDING", Action::WaitUntil),
        ("IN_APPEAL", Action::WaitUntil),
    ] {
        let request = template_message(&definition(status, "UTILITY"), "{}", "");
        assert_eq!(actions(&decide(&request)), [action], "{status}");
        assert_eq!(decide(&with(&request, "template", &utility())).verdict, Verdict::Yes);
    }
}

#[test]
fn the_language_that_was_asked_for_comes_before_the_cheaper_category() {
    let english = READY.replace("es_MX", "en");
    let more = format!(r#","templates":[{english},{PROMO}]"#);
    let decision = decide(&template_message(&definition("PAUSED", "UTILITY"), "{}", &more));
    assert_eq!(decision.next_steps[1].message, "Send the approved template promo (es_MX).");
}

#[test]
fn a_template_is_recommended_for_the_same_recipient_only() {
    let text = |to: &str| {
        format!(
            r#"{{"message":{{{to},"type":"text","text":{{"body":"Hola"}}}},"conversation":{{}},"templates":[{PROMO}]}}"#
        )
    };
    let has_template = |to: &str| actions(&decide(&text(to))).contains(&Action::SendTemplate);
    assert!(has_template(r#""to":"+5215512345678""#));
    assert!(!has_template(r#""to":"+12125550123""#), "no marketing goes to the United States");
    assert!(has_template(r#""to":"Y2FwaV9n","recipient_type":"group""#));
}

#[test]
fn what_is_wrong_with_a_message_says_nothing_against_another() {
    let empty = format!(
        r#"{{"message":{{"to":"+5215512345678","type":"text","text":{{"body":""}}}},"conversation":{},"templates":[{READY}]}}"#,
        wrote_ago(DAY)
    );
    assert!(actions(&decide(&empty)).contains(&Action::SendTemplate));
    let template = r#"{"name":"order_ready","language":"es_MX","status":"APPROVED","category":"UTILITY","components":[{"type":"BODY","text":"Hola {{1}}, ya está"}]}"#;
    let faulty = decide(&template_message(template, &wrote_ago(0), ""));
    let told: Vec<_> = faulty.next_steps.iter().map(|step| step.message.as_str()).collect();
    assert!(told.iter().any(|step| step.starts_with("The 24-hour window is open")), "{told:?}");
}
