use super::*;
use crate::Datum;
use crate::instant::{DAY, HOUR};
use crate::json::{Json, parse};
use crate::template::Template;
use crate::window::State;

mod contents;
mod laws;
mod people;
mod prices;
mod sentences;
mod steps;
mod texts;

/// When every request here is sent.
fn noon() -> Instant {
    Instant::parse("2026-11-22T12:00:00Z").unwrap()
}

fn decide_at(request: &str, at: Instant) -> SendDecision {
    can_send(&parse(request).unwrap(), at, &UtcOnly, Locale::En)
}

fn decide(request: &str) -> SendDecision {
    decide_at(request, noon())
}

/// Verdict, error code, and code and path of the decisive reason.
fn gist(decision: &SendDecision) -> (Verdict, Option<u32>, &str, &str) {
    let first = decision.reasons.first().expect("a reason");
    (decision.verdict, decision.error.as_ref().map(|error| error.code), first.code, &first.path)
}

fn text_message(conversation: &str, more: &str) -> String {
    format!(
        r#"{{"message":{{"to":"+5215512345678","type":"text","text":{{"body":"Hola"}}}},"conversation":{conversation}{more}}}"#
    )
}

fn template_message(template: &str, conversation: &str, more: &str) -> String {
    format!(
        r#"{{"message":{{"to":"+5215512345678","type":"template","template":{{"name":"order_ready","language":{{"code":"es_MX"}}}}}},"template":{template},"conversation":{conversation}{more}}}"#
    )
}

fn definition(status: &str, category: &str) -> String {
    format!(r#"{{"name":"order_ready","language":"es_MX","status":"{status}","category":"{category}"}}"#)
}

fn utility() -> String {
    definition("APPROVED", "UTILITY")
}

fn marketing() -> String {
    definition("APPROVED", "MARKETING")
}

fn wrote_ago(millis: i64) -> String {
    format!(r#"{{"lastInboundAt":{}}}"#, noon().plus(-millis).millis())
}

#[test]
fn the_editor_asks_with_types_and_gets_the_same_answer() {
    let stored = parse(&utility()).unwrap();
    let template = Template::read(stored, &mut Vec::new()).unwrap();
    let request = SendRequest {
        message: crate::message::Message::template("order_ready", "es_MX").into(),
        template: Datum::Given((&template).into()),
        conversation: crate::window::Conversation::default().into(),
        recipient: Datum::Given("+5215512345678"),
        ..SendRequest::default()
    };
    let decision = request.decide(noon(), &UtcOnly, Locale::Es);
    assert_eq!(
        decision,
        can_send(&parse(&template_message(&utility(), "{}", "")).unwrap(), noon(), &UtcOnly, Locale::Es)
    );
    assert_eq!(decision.verdict, Verdict::Yes);
}

#[test]
fn a_decision_is_written_as_the_contract_says() {
    let mut decision = serde_json::to_value(decide(&text_message(&wrote_ago(DAY), ""))).unwrap();
    let window = decision["window"].take();
    assert_eq!(window["customerService"]["state"], "closed");
    assert_eq!(window["customerService"]["closesAt"], noon().millis());
    assert_eq!(
        decision,
        serde_json::json!({
            "verdict": "no",
            "error": { "code": 131_047, "title": "More than 24 hours since the customer last wrote" },
            "reasons": [{
                "code": "window-closed",
                "severity": "error",
                "path": "/conversation/lastInboundAt",
                "message": "The 24-hour window is closed, so Meta refuses session messages.",
                "fixes": [],
                "meta": { "code": 131_047 },
            }],
            "window": null,
            "charge": {
                "kind": "none",
                "reasonCode": "not-delivered",
                "reason": "Nothing is delivered, so nothing is charged.",
            },
            "nextSteps": [
                {
                    "action": "send-template",
                    "message": "Send a template that Meta has approved: it needs no open window.",
                },
                {
                    "action": "wait-for-customer",
                    "message": "Wait for the customer: the 24-hour window opens when they write or call.",
                },
            ],
        })
    );
}
