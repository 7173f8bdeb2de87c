use super::*;
use crate::template::any_json;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// An instant near noon, often one that cannot be read.
fn moment() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => (-10 * DAY..2 * DAY).prop_map(|later| noon().plus(later).millis().to_string()),
        1 => Just(r#""yesterday""#.to_owned()),
    ]
}

fn flag() -> impl Strategy<Value = String> {
    select(vec!["true", "false", "false", "1"]).prop_map(str::to_owned)
}

fn object(members: Vec<(&'static str, Option<String>)>) -> String {
    let members: Vec<_> = members
        .into_iter()
        .filter_map(|(key, value)| value.map(|value| format!(r#""{key}":{value}"#)))
        .collect();
    format!("{{{}}}", members.join(","))
}

fn conversation() -> impl Strategy<Value = String> {
    let entry = (option::of(moment()), option::of(moment()), option::of(moment())).prop_map(
        |(referral, reply, expires)| {
            object(vec![("referralAt", referral), ("firstReplyAt", reply), ("expiresAt", expires)])
        },
    );
    (
        option::of(moment()),
        option::of(moment()),
        option::of(entry),
        option::weighted(0.2, flag()),
        option::weighted(0.2, flag()),
        option::weighted(0.3, moment()),
        option::weighted(0.2, flag()),
    )
        .prop_map(|(inbound, uncertain, entry, opt_out, blocked, held, owned)| {
            object(vec![
                ("lastInboundAt", inbound),
                ("lastUncertainAt", uncertain),
                ("freeEntryPoint", entry),
                ("marketingOptOut", opt_out),
                ("blocked", blocked),
                ("marketingHeldAt", held),
                ("ownedElsewhere", owned),
            ])
        })
}

fn account() -> impl Strategy<Value = String> {
    let restriction = (select(vec![r#""all""#, r#""business-initiated""#, "3"]), option::of(moment()))
        .prop_map(|(kind, until)| object(vec![("kind", Some(kind.to_owned())), ("until", until)]));
    let rate = (
        select(vec!["Mexico", "North America", "Other"]),
        option::of(select(vec!["2026-10-01", "2026-11-25", "?"])),
    )
        .prop_map(|(market, from)| {
            let from = from.map(|day| format!("\"{day}\""));
            let market = Some(format!("\"{market}\""));
            object(vec![
                ("market", market),
                ("currency", Some("\"USD\"".to_owned())),
                ("effectiveFrom", from),
                ("utility", Some("0.0085".to_owned())),
                ("service", Some("0.0085".to_owned())),
            ])
        });
    let money = (
        option::of(select(vec!["0", "999", "1000", "\"many\""])),
        option::of(moment()),
        option::of(vec(rate, 0..3)),
        option::of(select(vec![r#""Asia/Kolkata""#, r#""Mars/Base""#, r#""UTC""#, "5"])),
        option::of(select(vec![r#""INR""#, r#""USD""#])),
    );
    (
        option::weighted(0.4, vec(restriction, 0..3)),
        option::of(flag()),
        option::weighted(0.2, 0..500_i32),
        money,
    )
        .prop_map(|(restrictions, direct, reached, (count, counted, rates, zone, currency))| {
            object(vec![
                ("serviceMessagesThisMonth", count.map(str::to_owned)),
                ("serviceMessagesCountedAt", counted),
                ("rates", rates.map(|rates| format!("[{}]", rates.join(",")))),
                ("timeZone", zone.map(str::to_owned)),
                ("currency", currency.map(str::to_owned)),
                ("country", Some("\"IN\"".to_owned())),
                ("restrictions", restrictions.map(|list| format!("[{}]", list.join(",")))),
                ("directSend", direct),
                ("reached", reached.map(|reached| reached.to_string())),
                ("limit", Some("250".to_owned())),
            ])
        })
}

fn template() -> impl Strategy<Value = String> {
    let status = select(vec!["APPROVED", "APPROVED", "APPROVED", "PAUSED", "LOCKED", "PENDING", "NEW"]);
    (status, select(vec!["UTILITY", "MARKETING", "?"]))
        .prop_map(|(status, category)| definition(status, category))
}

fn message() -> impl Strategy<Value = String> {
    let content = select(vec![
        r#""type":"text""#,
        r#""type":"text","category":"utility""#,
        r#""type":"template","template":{"name":"order_ready","language":{"code":"es_MX"}}"#,
        r#""type":"template","template":{"name":"order_ready","language":{"code":"es_MX"}}"#,
        r#""type":"template","template":{"name":"order_ready","language":{"code":"en"}}"#,
        r#""type":"poll""#,
    ]);
    let to = select(vec![r#""+5215512345678""#, r#""+12125550123""#, r#""+17875550123""#, "5"]);
    (content, to).prop_map(|(content, to)| format!(r#"{{"to":{to},{content}}}"#))
}

fn request() -> impl Strategy<Value = Json> {
    (message(), option::of(template()), conversation(), option::of(account()), option::of(0..2 * DAY))
        .prop_map(|(message, template, conversation, account, margin)| {
            let text = object(vec![
                ("message", Some(message)),
                ("template", template),
                ("conversation", Some(conversation)),
                ("account", account),
                ("margin", margin.map(|margin| margin.to_string())),
            ]);
            parse(&text).unwrap()
        })
}

/// What must not change before `holdsUntil`.
fn answer(request: &Json, at: Instant) -> (Verdict, Option<u32>, State, State, Charge) {
    let decision = can_send(request, at, &India, Locale::En);
    (
        decision.verdict,
        decision.error.map(|error| error.code),
        decision.window.customer_service.state,
        decision.window.free_entry_point.state,
        decision.charge,
    )
}

fn instant() -> impl Strategy<Value = Instant> {
    prop_oneof![-12 * DAY..4 * DAY, -70 * DAY..50 * DAY].prop_map(|later| noon().plus(later))
}

/// India's clocks stand five and a half hours ahead.
struct India;

impl Zones for India {
    fn offset(&self, zone: &str, at: Instant) -> Option<i64> {
        if zone == "Asia/Kolkata" { Some(11 * HOUR / 2) } else { UtcOnly.offset(zone, at) }
    }
}

proptest! {
    #[test]
    fn an_answer_holds_until_the_instant_it_names_and_not_a_millisecond_longer(
        request in request(), at in instant(), within in vec(0..1000_i64, 8),
    ) {
        let now = answer(&request, at);
        match can_send(&request, at, &India, Locale::En).holds_until {
            Some(until) => {
                prop_assert!(until > at);
                prop_assert_ne!(&answer(&request, until), &now);
                prop_assert_eq!(&answer(&request, until.plus(-1)), &now);
                let length = until.millis() - at.millis();
                for part in within {
                    let between = at.plus(length * part / 1000);
                    prop_assert_eq!(&answer(&request, between), &now);
                }
            }
            None => {
                for part in within {
                    prop_assert_eq!(&answer(&request, at.plus(30 * DAY * part / 1000)), &now);
                }
            }
        }
    }

    #[test]
    fn segments_tile_the_span_and_hold_at_every_instant(
        request in request(), from in instant(), length in 0..40 * DAY, within in vec(0..1000_i64, 6),
    ) {
        let to = from.plus(length);
        let segments = send_timeline(&SendRequest::read(&request), (from, to), &India, Locale::En);
        prop_assert_eq!(segments.is_empty(), from == to);
        let mut next = from;
        for segment in &segments {
            prop_assert_eq!(segment.from, next);
            prop_assert!(segment.from < segment.to);
            next = segment.to;
        }
        prop_assert!(segments.is_empty() || next == to);
        for pair in segments.windows(2) {
            prop_assert_ne!(&pair[0].decision, &pair[1].decision);
        }
        for segment in &segments {
            let length = segment.to.millis() - segment.from.millis();
            let between = within.iter().map(|part| segment.from.plus(length * part / 1000));
            for at in between.chain([segment.from, segment.to.plus(-1)]) {
                prop_assert_eq!(&can_send(&request, at, &India, Locale::En), &segment.decision);
            }
        }
    }

    #[test]
    fn every_answer_has_a_reason_that_fits_it(request in request(), at in instant()) {
        let decision = can_send(&request, at, &India, Locale::En);
        let first = decision.reasons.first().expect("a reason");
        let fits = match decision.verdict {
            Verdict::Yes => first.severity == crate::diagnostic::Severity::Info,
            Verdict::Uncertain => first.severity == crate::diagnostic::Severity::Warning,
            Verdict::No => first.severity == crate::diagnostic::Severity::Error,
        };
        prop_assert!(fits, "{decision:?}");
        prop_assert!(decision.error.is_none() || decision.verdict == Verdict::No);
        prop_assert_eq!(first.meta.and_then(|meta| meta.code), decision.error.map(|error| error.code));
        prop_assert_eq!(decision.charge.kind == ChargeKind::None, decision.verdict == Verdict::No);
    }

    #[test]
    fn who_waits_as_told_can_send(request in request(), at in instant()) {
        for step in can_send(&request, at, &India, Locale::En).next_steps {
            if let Some(until) = step.at {
                prop_assert_eq!(step.action, Action::WaitUntil);
                prop_assert!(until > at);
                prop_assert_eq!(answer(&request, until).0, Verdict::Yes);
            }
        }
    }

    #[test]
    fn the_language_changes_words_only(request in request(), at in instant()) {
        let codes = |locale| {
            let decision = can_send(&request, at, &India, locale);
            let reasons: Vec<_> = decision.reasons.into_iter().map(|reason| (reason.code, reason.path)).collect();
            let steps: Vec<_> = decision.next_steps.into_iter().map(|step| (step.action, step.at)).collect();
            (decision.verdict, reasons, steps, decision.holds_until)
        };
        prop_assert_eq!(codes(Locale::En), codes(Locale::Es));
        prop_assert_eq!(codes(Locale::En), codes(Locale::Pt));
    }

    #[test]
    fn any_json_gets_an_answer(request in any_json(), at in instant()) {
        prop_assert!(!can_send(&request, at, &India, Locale::Pt).reasons.is_empty());
    }

    #[test]
    fn any_json_in_any_member_gets_an_answer(
        parts in vec(any_json(), 5), at in instant(),
    ) {
        let names = ["message", "template", "conversation", "account", "templates"];
        let request: crate::json::Object = names.into_iter().zip(parts).collect();
        prop_assert!(!can_send(&request.into(), at, &India, Locale::Es).reasons.is_empty());
    }
}
