//! The decision table under `tests/decisions`: each row a sentence, read with the few phrases below and decided.

#![expect(clippy::expect_used, clippy::panic, reason = "what reads the tables stands outside the tests")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use ventana_core::json::{Json, Object, parse};
use ventana_core::send::{Action, Charge, ChargeKind, NextStep, SendDecision, Verdict, Zones, can_send};
use ventana_core::{Instant, Locale};

const TABLES: &[(&str, &str)] = &[
    ("accounts", include_str!("../../tests/decisions/accounts.md")),
    ("people", include_str!("../../tests/decisions/people.md")),
    ("prices", include_str!("../../tests/decisions/prices.md")),
    ("templates", include_str!("../../tests/decisions/templates.md")),
    ("windows", include_str!("../../tests/decisions/windows.md")),
];

/// When and to whom it is sent where the sentence does not say.
const NOON: &str = "2026-11-22T12:00:00Z";
const MEXICO: &str = "+5215512345678";
const GROUP: &str = "Y2FwaV9ncm91cDoxNzA1";

/// A row: what is sent, what is known, the answer, the charge.
struct Row<'a>([&'a str; 4]);

fn rows(table: &str) -> impl Iterator<Item = Row<'_>> {
    table.lines().filter_map(row).filter(|Row(cells)| cells[0] != "Sent")
}

fn row(line: &str) -> Option<Row<'_>> {
    let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
    inner.split(" | ").collect::<Vec<_>>().try_into().ok().map(Row)
}

/// Milliseconds of a length of time such as `23:59:59.999`: hours, minutes, seconds.
fn length(text: &str) -> i64 {
    let mut parts = text.split(':');
    let mut whole = || parts.next().map_or(0, |part| part.parse::<i64>().expect("a number"));
    let (hours, minutes) = (whole(), whole());
    let seconds = parts.next().unwrap_or("0");
    let (seconds, millis) = seconds.split_once('.').unwrap_or((seconds, "0"));
    let number = |text: &str| text.parse::<i64>().expect("a number");
    ((hours * 60 + minutes) * 60 + number(seconds)) * 1000 + number(millis)
}

/// Between two words of a phrase, what varies.
fn between<'a>(phrase: &'a str, before: &str, after: &str) -> Option<&'a str> {
    phrase.strip_prefix(before)?.strip_suffix(after)
}

#[derive(Default)]
struct Known {
    conversation: Object,
    account: Object,
    to: Option<String>,
    is_to_group: bool,
    margin: Option<i64>,
}

fn known(phrases: &str, at: Instant) -> Known {
    let mut known = Known::default();
    let mut entry = Object::new();
    for phrase in phrases.split("; ") {
        let ago = |before| between(phrase, before, " ago").map(|text| at.plus(-length(text)).millis());
        let conversation = &mut known.conversation;
        if let Some(at) = ago("the customer wrote ") {
            conversation.insert("lastInboundAt", at);
            conversation.insert("lastInboundKind", "message");
        } else if let Some(at) = ago("the customer called ") {
            conversation.insert("lastInboundAt", at);
            conversation.insert("lastInboundKind", "call");
        } else if let Some(at) = ago("the customer perhaps wrote ") {
            conversation.insert("lastUncertainAt", at);
        } else if let Some(at) = ago("marketing was held back ") {
            conversation.insert("marketingHeldAt", at);
        } else if let Some(at) = ago("came from an ad ") {
            entry.insert("referralAt", at);
        } else if let Some(at) = ago("was first answered ") {
            entry.insert("firstReplyAt", at);
        } else if let Some(rest) = between(phrase, "its end was given as ", " from now") {
            entry.insert("expiresAt", at.plus(length(rest)).millis());
        } else if phrase == "the customer stopped marketing" {
            conversation.insert("marketingOptOut", true);
        } else if phrase == "another app answers" {
            conversation.insert("ownedElsewhere", true);
        } else if phrase == "we blocked the customer" {
            conversation.insert("blocked", true);
        } else if phrase == "to a group" {
            known.is_to_group = true;
        } else if let Some(margin) = phrase.strip_prefix("with a margin of ") {
            known.margin = Some(length(margin));
        } else if let Some(number) = phrase.strip_prefix("to ") {
            known.to = Some(number.replace(' ', ""));
        } else if !phrase.starts_with("at ") && phrase != "nothing is known" {
            of_account(phrase, at, &mut known.account);
        }
    }
    if entry.iter().len() > 0 {
        known.conversation.insert("freeEntryPoint", Json::Object(entry));
    }
    known
}

fn of_account(phrase: &str, at: Instant, account: &mut Object) {
    let restriction = |kind: &str, rest: &str| {
        let mut restriction = Object::new();
        restriction.insert("kind", kind);
        if let Some(left) = rest.strip_prefix(" for another ") {
            restriction.insert("until", at.plus(length(left)).millis());
        }
        Json::Array(vec![Json::Object(restriction)])
    };
    let number = |text: &str| Json::from(text.parse::<i64>().expect("a number"));
    if let Some(rest) = phrase.strip_prefix("the account may send nothing") {
        account.insert("restrictions", restriction("all", rest));
    } else if let Some(rest) = phrase.strip_prefix("the account may not start conversations") {
        account.insert("restrictions", restriction("business-initiated", rest));
    } else if let Some(sender) = phrase.strip_prefix("the account sends from ") {
        account.insert("sender", sender);
    } else if let Some(listed) = phrase.strip_prefix("a test number that writes to ") {
        account.insert("testRecipients", Json::Array(vec![listed.into()]));
    } else if let Some(counts) = between(phrase, "", " people were reached") {
        let (reached, limit) = counts.split_once(" of ").expect("two numbers");
        account.insert("reached", number(reached));
        account.insert("limit", number(limit));
    } else if phrase == "the account has Direct Send" {
        account.insert("directSend", true);
    } else if let Some((country, currency)) =
        phrase.strip_prefix("sold in ").and_then(|rest| rest.split_once(" and paid in "))
    {
        account.insert("country", country);
        account.insert("currency", currency);
    } else if let Some(zone) = phrase.strip_prefix("on the clock ") {
        account.insert("timeZone", zone);
    } else if let Some(count) = between(phrase, "", " service messages this month") {
        account.insert("serviceMessagesThisMonth", number(count));
    } else if let Some((count, ago)) =
        between(phrase, "", " ago").and_then(|rest| rest.split_once(" service messages counted "))
    {
        account.insert("serviceMessagesThisMonth", number(count));
        account.insert("serviceMessagesCountedAt", at.plus(-length(ago)).millis());
    } else if phrase == "with international authentication" {
        account.insert("authenticationInternational", true);
    } else {
        panic!("no such phrase: {phrase}");
    }
}

/// The body of the send, and the definition of its template.
fn sent(phrase: &str, to: &str) -> (String, Option<String>) {
    let message = |content: &str| format!(r#"{{"messaging_product":"whatsapp","to":"{to}",{content}}}"#);
    let text =
        |body: &str, more: &str| message(&format!(r#""type":"text","text":{{"body":"{body}"}}{more}"#));
    let free = match phrase {
        "a text" => Some(text("Hello", "")),
        "an image" => Some(message(r#""type":"image","image":{"id":"1"}"#)),
        "a location" => Some(message(r#""type":"location","location":{"latitude":40.4,"longitude":-3.7}"#)),
        "a list" => Some(message(
            r#""type":"interactive","interactive":{"type":"list","body":{"text":"Choose"},"action":{"button":"Open","sections":[{"title":"Tea","rows":[{"id":"1","title":"Green"}]}]}}"#,
        )),
        "a reaction" => {
            Some(message(r#""type":"reaction","reaction":{"message_id":"wamid.1","emoji":"👍"}"#))
        }
        _ => None,
    };
    let category = phrase
        .strip_prefix("a text as ")
        .map(|category| text("Hello", &format!(r#","category":"{category}""#)));
    let long = between(phrase, "a text of ", " letters").map(|count| {
        let count = count.parse().expect("a number");
        text(&"a".repeat(count), "")
    });
    match free.or(category).or(long) {
        Some(message) => (message, None),
        None => of_template(phrase, message),
    }
}

fn of_template(phrase: &str, message: impl Fn(&str) -> String) -> (String, Option<String>) {
    let (words, oddity) = match phrase.split_once(" template") {
        Some((words, oddity)) => (words, oddity.trim()),
        None => panic!("no such phrase: {phrase}"),
    };
    let mut words: Vec<&str> = words.split(' ').skip(1).collect();
    let category = words.pop().map(str::to_uppercase);
    let status = words.pop().unwrap_or("approved").to_uppercase().replace('-', "_");
    let is_code = category.as_deref() == Some("AUTHENTICATION");
    let components = match oddity {
        "without its value" => r#"{"type":"BODY","text":"Order {{1}} is here."}"#,
        _ if is_code => {
            r#"{"type":"BODY"},{"type":"BUTTONS","buttons":[{"type":"OTP","otp_type":"COPY_CODE"}]}"#
        }
        _ => r#"{"type":"BODY","text":"Your order is here."}"#,
    };
    let definition = format!(
        r#"{{"name":"order_ready","language":"es_MX","status":"{status}","category":"{}","components":[{components}]}}"#,
        category.unwrap_or_default()
    );
    let call = |name: &str, language: &str| {
        let code = r#"[{"type":"text","text":"4821"}]"#;
        let values = format!(
            r#","components":[{{"type":"body","parameters":{code}}},{{"type":"button","sub_type":"url","index":"0","parameters":{code}}}]"#
        );
        let values = if is_code { values.as_str() } else { "" };
        message(&format!(
            r#""type":"template","template":{{"name":"{name}","language":{{"code":"{language}"}}{values}}}"#
        ))
    };
    match oddity {
        "" | "without its value" => (call("order_ready", "es_MX"), Some(definition)),
        "in another language" => (call("order_ready", "es_AR"), Some(definition)),
        "of another name" => (call("order_sent", "es_MX"), Some(definition)),
        "that nobody knows" => (call("order_ready", "es_MX"), None),
        _ => panic!("no such phrase: {phrase}"),
    }
}

/// Knows zones that stand a whole number of hours from UTC, which have their sign the other way round.
struct Etc;

impl Zones for Etc {
    fn offset(&self, zone: &str, _: Instant) -> Option<i64> {
        let hours: i64 = zone.strip_prefix("Etc/GMT")?.parse().ok()?;
        Some(-hours * 3_600_000)
    }
}

/// What a sentence asks, and when.
fn question(sentence: &str, phrases: &str) -> (Json, Instant) {
    let at = phrases.split("; ").find_map(|phrase| phrase.strip_prefix("at ")).unwrap_or(NOON);
    let at = Instant::parse(at).expect("an instant");
    let known = known(phrases, at);
    let to = if known.is_to_group { GROUP } else { known.to.as_deref().unwrap_or(MEXICO) };
    let (message, definition) = sent(sentence, to);
    let Json::Object(mut message) = parse(&message).expect("a message") else {
        panic!("no object: {message}")
    };
    if known.is_to_group {
        message.insert("recipient_type", "group");
    }
    let mut request = Object::new();
    request.insert("message", Json::Object(message));
    if let Some(definition) = definition {
        request.insert("template", parse(&definition).expect("a template"));
    }
    request.insert("conversation", Json::Object(known.conversation));
    request.insert("account", Json::Object(known.account));
    if let Some(margin) = known.margin {
        request.insert("margin", margin);
    }
    (Json::Object(request), at)
}

fn decide(sentence: &str, phrases: &str) -> SendDecision {
    let (request, at) = question(sentence, phrases);
    can_send(&request, at, &Etc, Locale::En)
}

/// The decision once a step is taken; `None` of the steps that ask for nothing.
fn taken(step: &NextStep, before: &SendDecision, sentence: &str, phrases: &str) -> Option<SendDecision> {
    let also = |more: &str| decide(sentence, &format!("{phrases}; {more}"));
    let category = ["marketing", "authentication"].into_iter().find(|category| sentence.contains(category));
    let approved = format!("an approved {} template", category.unwrap_or("utility"));
    Some(match step.action {
        Action::Stop => return None,
        Action::SendNow => before.clone(),
        Action::WaitUntil => match step.at {
            Some(at) => can_send(&question(sentence, phrases).0, at, &Etc, Locale::En),
            None => decide(&approved, phrases),
        },
        Action::WaitForCustomer => also("the customer wrote 0:00 ago"),
        Action::SendTemplate => decide("a utility template", phrases),
        Action::SubmitTemplate | Action::FixTemplate => decide(&approved, phrases),
        Action::FixMessage => match before.reasons.first().map(|reason| reason.code) {
            Some("template-not-for-groups") => decide("a utility template", phrases),
            Some("recipient-is-sender") => also("to +34600000001"),
            Some("recipient-not-on-test-list") => {
                let listed = phrases
                    .split("; ")
                    .find_map(|phrase| phrase.strip_prefix("a test number that writes to "));
                also(&format!("to {}", listed.expect("a number that is listed")))
            }
            _ if step.message.contains("write a session message") || !sentence.contains("template") => {
                decide("a text", phrases)
            }
            _ => decide(&approved, phrases),
        },
    })
}

fn answer(decision: &SendDecision) -> String {
    let verdict = match decision.verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::Uncertain => "uncertain",
    };
    let first = decision.reasons.first().map_or("", |reason| reason.code);
    let error = decision.error.as_ref().map(|error| format!(", {}", error.code));
    format!("{verdict}: {first}{}", error.unwrap_or_default())
}

fn charge(charge: &Charge) -> String {
    match charge.kind {
        ChargeKind::Free => format!("free: {}", charge.reason_code),
        ChargeKind::None => "none".into(),
        ChargeKind::Unknown => format!("unknown: {}", charge.reason_code),
        ChargeKind::Charged => {
            let category = charge.category.map(|category| format!("{category:?}").to_lowercase());
            let category = category.unwrap_or_default().replace("onint", "on-int");
            let market = charge.market.map(|market| format!(" in {market}"));
            format!("charged: {category}{}", market.unwrap_or_default())
        }
    }
}

#[test]
fn every_sentence_of_the_decision_table_is_true() {
    let mut wrong = String::new();
    for (name, table) in TABLES {
        for Row([sent, phrases, expected, cost]) in rows(table) {
            let decision = decide(sent, phrases);
            let actual = (answer(&decision), charge(&decision.charge));
            if (actual.0.as_str(), actual.1.as_str()) != (expected, cost) {
                let _ = writeln!(
                    wrong,
                    "{name}: {sent} | {phrases}\n  expected {expected} | {cost}\n  decided  {} | {}",
                    actual.0, actual.1
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_step_that_is_recommended_leads_where_it_says() {
    let mut wrong = String::new();
    let mut seen = BTreeSet::new();
    for Row([sent, phrases, ..]) in TABLES.iter().flat_map(|(_, table)| rows(table)) {
        let before = decide(sent, phrases);
        if before.verdict == Verdict::No && before.next_steps.is_empty() {
            let _ = writeln!(wrong, "nothing to do: {sent} | {phrases}");
        }
        for step in &before.next_steps {
            seen.insert(format!("{:?}", step.action));
            let after = taken(step, &before, sent, phrases);
            let is_true = match &after {
                // A fix mends what it names; with two obstacles the other one stays.
                Some(after) if step.action == Action::FixMessage && before.reasons.len() > 1 => {
                    after.reasons.len() < before.reasons.len()
                }
                Some(after) => after.verdict == Verdict::Yes,
                None => before.verdict == Verdict::No,
            };
            if !is_true {
                let _ = writeln!(
                    wrong,
                    "{sent} | {phrases}\n  {}\n  {:?}",
                    step.message,
                    after.map(|after| answer(&after))
                );
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(seen.len(), 8, "the table meets every kind of step: {seen:?}");
}

#[test]
fn the_table_has_at_least_two_hundred_sentences_each_once() {
    let mut sentences: Vec<_> = TABLES
        .iter()
        .flat_map(|(_, table)| rows(table))
        .map(|Row([sent, phrases, ..])| (sent, phrases))
        .collect();
    let count = sentences.len();
    sentences.sort_unstable();
    sentences.dedup();
    assert!(count >= 200, "{count}");
    assert_eq!(sentences.len(), count, "a sentence stands there twice");
}
