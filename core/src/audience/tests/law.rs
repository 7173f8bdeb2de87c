//! For any people and any request a plan says of each what a single decision says, and its sums are those of its rows.

use super::*;
use crate::instant::{DAY, HOUR};
use crate::message::message_for;
use crate::send::{SendDecision, Verdict};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;

const PLACES: [&str; 4] = ["header.1", "body.1", "body.2", "buttons.0"];

fn template(button: &str, category: &str) -> String {
    format!(
        r#"{{"name":"a","language":"en","status":"APPROVED","category":"{category}","components":[
            {{"type":"HEADER","format":"TEXT","text":"Hello {{{{1}}}}"}},
            {{"type":"BODY","text":"Dear {{{{1}}}}, the order {{{{2}}}} of {{{{1}}}} is on its way."}},
            {{"type":"BUTTONS","buttons":[{button}]}}]}}"#
    )
}

fn message() -> impl Strategy<Value = (String, bool)> {
    let url = r#"{"type":"URL","text":"See","url":"https://example.com/{{1}}"}"#;
    let code = r#"{"type":"COPY_CODE","example":"ABC"}"#;
    let reply = r#"{"type":"QUICK_REPLY","text":"Stop"}"#;
    let call = r#""message":{"type":"template","template":{"name":"a","language":{"code":"en"}}}"#;
    let of_template = (select(vec![url, code, reply]), select(vec!["MARKETING", "UTILITY", "?"])).prop_map(
        move |(button, category)| (format!(r#"{call},"template":{}"#, template(button, category)), true),
    );
    let otp = r#""template":{"name":"a","language":"en","status":"APPROVED","category":"AUTHENTICATION","components":[{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}]}"#;
    prop_oneof![
        4 => of_template,
        1 => Just((format!("{call},{otp}"), true)),
        1 => Just((format!(r#"{call},"template":3"#), false)),
        1 => Just((call.to_owned(), false)),
        3 => select(vec![
            r#""message":{"type":"text","text":{"body":"Hi"}}"#,
            r#""message":{"type":"text","text":{"body":""}}"#,
            r#""message":{"type":"reaction","reaction":{"message_id":"wamid.1","emoji":"x"}}"#,
            r#""message":{"type":"text","category":"utility","text":{"body":"Hi"}}"#,
            r#""message":7"#,
            r#""other":null"#,
        ]).prop_map(|message| (message.to_owned(), false)),
    ]
}

fn account() -> impl Strategy<Value = String> {
    let rate = r#"{"market":"Mexico","currency":"USD","marketing":0.0397,"utility":0.0085,"authentication":0.0085,"service":0.0085}"#;
    let other = r#"{"market":"Spain","currency":"USD","effectiveFrom":"2026-10-01","marketing":0.0707,"utility":0.02,"service":0.02}"#;
    let restriction = r#""restrictions":[{"kind":"business-initiated","until":"2026-11-26T00:00:00Z"}]"#;
    (
        select(vec![
            "",
            r#""serviceMessagesThisMonth":997"#,
            r#""serviceMessagesThisMonth":1000"#,
            r#""serviceMessagesThisMonth":"?""#,
        ]),
        select(vec!["", r#""serviceMessagesCountedAt":"2026-10-31T00:00:00Z""#]),
        select(vec![
            "",
            r#""sender":"+52 1 55 1234 5678""#,
            r#""testRecipients":["34600000000","+12125550123"]"#,
        ]),
        select(vec!["", restriction, r#""directSend":true"#, r#""timeZone":"Mars/Base""#]),
        select(vec!["", r#""reached":9,"limit":10"#, r#""reached":10,"limit":10"#]),
        option::of(Just(format!(r#""rates":[{rate},{other}]"#))),
    )
        .prop_map(|(count, counted, sender, more, reached, rates)| {
            let rates = rates.unwrap_or_default();
            let parts = [count, counted, sender, more, reached, &rates];
            let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            format!(r#""account":{{{}}}"#, parts.join(","))
        })
}

fn recipient() -> impl Strategy<Value = &'static str> {
    select(vec![
        "5215512345678",
        "+52 1 55 1234-5678",
        "34600000000",
        "+34 600 000 001",
        "12125550123",
        "14165550123",
        "17875550123",
        "18005550123",
        "1212555",
        "5355512345",
        "98912345678",
        "77011234567",
        "79161234567",
        "880171234567",
        "971501234567",
        "MX.12ab",
        "ES.1",
        "GU.1",
        "5.2E+12",
        "nobody",
        "",
        " ",
        "52",
    ])
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        5 => select(vec!["Ann", "José Ñandú", "X1", "1234567", "ab12CD", "محمد"]).prop_map(str::to_owned),
        2 => select(vec!["", " ", "a  b", "a\nb", "a\tb", "a    b", "🎉", "20% off", "https://example.com/x", "?a=b c", "{{1}}", "\u{a0}", "a b"])
            .prop_map(str::to_owned),
        1 => (1_usize..1100).prop_map(|count| "x".repeat(count)),
        1 => (8_usize..40).prop_map(|count| "7".repeat(count)),
    ]
}

fn wrote() -> impl Strategy<Value = f64> {
    prop_oneof![
        3 => (-HOUR..3 * DAY).prop_map(ago),
        1 => select(vec![f64::NAN, f64::INFINITY, -1e300, 0.5, ago(DAY), ago(DAY) + 0.5, ago(DAY - 1), ago(0)]),
    ]
}

type Person = (&'static str, f64, u8, Vec<String>);

fn people() -> impl Strategy<Value = Vec<Person>> {
    vec((recipient(), wrote(), 0..2_u8, vec(value(), PLACES.len())), 1..16)
}

/// The decision of one person, by itself.
fn alone(request: &Json, person: &Person, has_values: bool, no_more_free: bool) -> SendDecision {
    let Json::Object(mut members) = request.clone() else { panic!() };
    let (recipient, wrote, stopped, values) = person;
    if let Some(Json::Object(message)) = request.get("message") {
        let mut message = message.clone();
        message.insert("to", *recipient);
        if has_values {
            let mut by_place: BTreeMap<&str, crate::json::Object> = BTreeMap::new();
            for (place, value) in PLACES.iter().zip(values) {
                let (part, key) = place.split_once('.').unwrap();
                by_place.entry(part).or_default().insert(key, value.as_str());
            }
            let values: Json = by_place.into_iter().collect();
            let made = message_for(request.get("template").unwrap(), None, &values);
            message.insert("template", made.get("template").unwrap().clone());
        }
        members.insert("message", message);
    }
    members.insert("recipient", *recipient);
    let wrote = if wrote.is_nan() {
        Json::Null
    } else if wrote.is_finite() && wrote.abs() < 1e17 {
        parse(&wrote.to_string()).unwrap()
    } else {
        "unreadable".into()
    };
    members.insert(
        "conversation",
        [("lastInboundAt", wrote), ("marketingOptOut", (*stopped != 0).into())].into_iter().collect::<Json>(),
    );
    if no_more_free && let Some(Json::Object(account)) = request.get("account") {
        let mut account = account.clone();
        account.insert("serviceMessagesThisMonth", 1000);
        account.remove("serviceMessagesCountedAt");
        members.insert("account", account);
    }
    can_send(&members.into(), noon(), &UtcOnly, Locale::En)
}

/// An amount in ten-thousandths.
fn units(amount: f64) -> i64 {
    (amount * 10_000.0).round() as i64
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_says_of_each_what_a_decision_says((message, takes_values) in message(), account in account(), people in people(), chunk in 1..9_usize) {
        let request = parse(&format!("{{{message},{account}}}")).unwrap();
        let rows: Vec<Row<'_>> = people.iter().map(|(to, wrote, stopped, values)| (*to, *wrote, *stopped, values.iter().map(String::as_str).collect())).collect();
        let mut planner = planned(&request, &PLACES, &rows, chunk);
        let plan = planner.plan();
        prop_assert_eq!(plan.verdict.len(), people.len());
        let count = request.at("/account/serviceMessagesThisMonth").and_then(Json::as_i64);
        let is_counted_before = request.at("/account/serviceMessagesCountedAt").is_some();
        let mut free_left = count.map(|count| if is_counted_before { 1000 } else { 1000 - count });
        let mut sums: BTreeMap<String, (u64, Option<i64>)> = BTreeMap::new();
        let mut closing = [0; HOURS];
        for (index, person) in people.iter().enumerate() {
            let decision = alone(&request, person, takes_values, free_left == Some(0));
            let verdict = match decision.verdict { Verdict::Yes => 0, Verdict::No => 1, Verdict::Uncertain => 2 };
            prop_assert_eq!(plan.verdict[index], verdict, "{:?}: {:?}", person, decision);
            let mut reason = decision.reasons[0].clone();
            reason.fixes.clear();
            prop_assert_eq!(plan.reasons.get(usize::from(plan.reason[index])), Some(&reason), "{:?}", person);
            let closes = decision.window.customer_service.closes_at;
            let planned = Some(plan.closes_at[index]).filter(|closes| !closes.is_nan());
            prop_assert_eq!(planned.and_then(|closes| Instant::from_millis(closes as i64)), closes, "{:?}", person);
            if decision.window.customer_service.state == crate::window::State::Open {
                let left = closes.unwrap().millis() - noon().millis();
                closing[usize::try_from((left - 1) / HOUR).unwrap()] += 1;
            }
            if decision.charge.reason_code == "service-free-tier" {
                free_left = free_left.map(|left| left - 1);
            }
            let charge = decision.charge;
            let sum = sums.entry(format!("{:?} {:?} {:?} {:?}", charge.kind, charge.category, charge.market, charge.currency)).or_default();
            sum.0 += 1;
            if let Some(amount) = charge.amount {
                sum.1 = Some(sum.1.unwrap_or_default() + units(amount));
            }
        }
        prop_assert_eq!(plan.closing, &closing);
        let lines: BTreeMap<_, _> = plan.charges.iter()
            .map(|line| (format!("{:?} {:?} {:?} {:?}", line.kind, line.category, line.market, line.currency), (line.count, line.amount.map(units))))
            .collect();
        prop_assert_eq!(lines, sums);
    }
}
