use super::reasons;
use super::*;
use crate::instant::{DAY, HOUR};
use crate::json::parse;
use crate::{Datum, Instant, Locale};
use proptest::prelude::*;

fn noon() -> Instant {
    Instant::parse("2026-11-22T12:00:00Z").unwrap()
}

fn read(text: &str) -> Conversation {
    Conversation::read(&parse(text).unwrap())
}

fn service(conversation: &Conversation, at: Instant) -> Window {
    window_state(conversation, at, 0, Locale::En).customer_service
}

fn entry(text: &str, at: &str) -> Window {
    let conversation = read(&format!(r#"{{"freeEntryPoint":{text}}}"#));
    window_state(&conversation, Instant::parse(at).unwrap(), 0, Locale::En).free_entry_point
}

#[test]
fn the_window_closes_at_exactly_24_hours() {
    let conversation = Conversation::active_at(noon());
    for (later, state) in [
        (-1, State::Uncertain),
        (0, State::Open),
        (DAY - 1, State::Open),
        (DAY, State::Closed),
        (DAY + 1, State::Closed),
    ] {
        let window = service(&conversation, noon().plus(later));
        assert_eq!(window.state, state, "{later}");
        assert_eq!(window.closes_at, Some(noon().plus(DAY)));
        assert_eq!(window.opens_at, Some(noon()));
    }
}

#[test]
fn the_margin_is_taken_off_the_end() {
    let at = |later, margin| {
        window_state(&Conversation::active_at(noon()), noon().plus(later), margin, Locale::En)
            .customer_service
    };
    assert_eq!(at(DAY - 60_001, 60_000).state, State::Open);
    assert_eq!(at(DAY - 60_000, 60_000).state, State::Closed);
    assert_eq!(at(DAY - 60_000, 60_000).closes_at, Some(noon().plus(DAY - 60_000)));
    assert_eq!(at(DAY - 1, -5).state, State::Open);
    assert_eq!(at(0, 2 * DAY).state, State::Closed);
    assert_eq!(at(0, i64::MAX).state, State::Closed);
}

#[test]
fn a_window_that_nothing_opened_says_so() {
    let window = service(&Conversation::default(), noon());
    assert_eq!((window.state, window.reason_code), (State::NeverOpened, "never-wrote"));
    assert_eq!((window.opens_at, window.closes_at), (None, None));
}

#[test]
fn a_call_opens_the_window_and_is_named() {
    let conversation = read(r#"{"lastInboundAt":0,"lastInboundKind":"call"}"#);
    assert_eq!(service(&conversation, Instant::date(1970, 1, 1)).reason_code, "customer-called");
}

#[test]
fn a_later_reaction_leaves_the_window_open_and_then_uncertain() {
    let conversation =
        Conversation { last_uncertain_at: noon().plus(3 * HOUR).into(), ..Conversation::active_at(noon()) };
    for (later, state, closes) in [
        (DAY - 1, State::Open, DAY),
        (DAY, State::Uncertain, DAY + 3 * HOUR),
        (DAY + 3 * HOUR - 1, State::Uncertain, DAY + 3 * HOUR),
        (DAY + 3 * HOUR, State::Closed, DAY + 3 * HOUR),
    ] {
        let window = service(&conversation, noon().plus(later));
        assert_eq!((window.state, window.closes_at), (state, Some(noon().plus(closes))), "{later}");
    }
    assert_eq!(service(&conversation, noon().plus(DAY)).reason_code, "activity-may-count");
}

#[test]
fn an_earlier_reaction_changes_nothing() {
    let conversation = Conversation { last_uncertain_at: noon().into(), ..Conversation::active_at(noon()) };
    assert_eq!(service(&conversation, noon().plus(DAY)).state, State::Closed);
}

#[test]
fn a_reaction_alone_never_opens_for_certain() {
    let conversation = Conversation { last_uncertain_at: noon().into(), ..Conversation::default() };
    for (later, state) in
        [(-1, State::Uncertain), (0, State::Uncertain), (DAY - 1, State::Uncertain), (DAY, State::Closed)]
    {
        assert_eq!(service(&conversation, noon().plus(later)).state, state, "{later}");
    }
}

#[test]
fn what_cannot_be_read_is_uncertain_where_it_matters() {
    let unreadable = |text: &str, later| {
        let window = service(&read(text), Instant::date(2026, 11, 22).plus(later));
        (window.state, window.reason_code)
    };
    let uncertain = (State::Uncertain, "unreadable-instant");
    assert_eq!(unreadable(r#"{"lastInboundAt":"2026-11-22T00:00:00"}"#, 0), uncertain);
    assert_eq!(unreadable(r#"{"lastInboundAt":true}"#, 0), uncertain);
    assert_eq!(unreadable(r#"{"lastUncertainAt":"soon"}"#, 0), uncertain);
    assert_eq!(unreadable("[]", 0), uncertain);
    let both = r#"{"lastInboundAt":"2026-11-22T00:00:00Z","lastUncertainAt":{}}"#;
    assert_eq!(unreadable(both, DAY - 1), (State::Open, "customer-was-active"));
    assert_eq!(unreadable(both, DAY), uncertain);
}

#[test]
fn a_free_entry_point_is_open_for_72_hours() {
    let reply = r#"{"referralAt":"2026-09-20T09:00:00Z","firstReplyAt":"2026-09-20T10:00:00Z"}"#;
    assert_eq!(entry(reply, "2026-09-20T09:59:59.999Z").state, State::Uncertain);
    assert_eq!(entry(reply, "2026-09-20T10:00:00Z").state, State::Open);
    assert_eq!(entry(reply, "2026-09-23T09:59:59.999Z").state, State::Open);
    assert_eq!(entry(reply, "2026-09-23T10:00:00Z").state, State::Closed);
}

#[test]
fn since_28_september_2026_its_end_is_uncertain_up_to_7_days() {
    let reply = r#"{"firstReplyAt":"2026-09-28T00:00:00Z"}"#;
    for (at, state) in [
        ("2026-09-30T23:59:59.999Z", State::Open),
        ("2026-10-01T00:00:00Z", State::Uncertain),
        ("2026-10-04T23:59:59.999Z", State::Uncertain),
        ("2026-10-05T00:00:00Z", State::Closed),
    ] {
        assert_eq!(entry(reply, at).state, state, "{at}");
    }
    assert_eq!(entry(reply, "2026-10-01T00:00:00Z").reason_code, "free-entry-length-disputed");
    let before = r#"{"firstReplyAt":"2026-09-27T23:59:59.999Z"}"#;
    assert_eq!(entry(before, "2026-10-01T00:00:00Z").state, State::Closed);
}

#[test]
fn metas_own_word_for_the_end_outweighs_every_length() {
    let told = r#"{"firstReplyAt":"2026-10-01T00:00:00Z","expiresAt":"2026-10-06T00:00:00Z"}"#;
    assert_eq!(entry(told, "2026-10-05T23:59:59.999Z").state, State::Open);
    assert_eq!(entry(told, "2026-10-06T00:00:00Z").state, State::Closed);
    let short = r#"{"firstReplyAt":"2026-10-01T00:00:00Z","expiresAt":"2026-10-02T00:00:00Z"}"#;
    assert_eq!(entry(short, "2026-10-02T00:00:00Z").state, State::Closed);
    let alone = r#"{"expiresAt":"2026-10-02T00:00:00Z"}"#;
    assert_eq!(entry(alone, "2026-10-01T00:00:00Z").state, State::Open);
}

#[test]
fn a_free_entry_point_needs_a_reply_within_24_hours() {
    let referral = r#"{"referralAt":"2026-10-01T00:00:00Z"}"#;
    let reason = |text: &str, at: &str| {
        let window = entry(text, at);
        (window.state, window.reason_code)
    };
    let awaits = (State::NeverOpened, "free-entry-awaits-reply");
    let late = (State::NeverOpened, "free-entry-reply-late");
    assert_eq!(reason(referral, "2026-10-01T23:59:59.999Z"), awaits);
    assert_eq!(reason(referral, "2026-10-02T00:00:00Z"), late);
    let replied = r#"{"referralAt":"2026-10-01T00:00:00Z","firstReplyAt":"2026-10-02T00:00:00Z"}"#;
    assert_eq!(reason(replied, "2026-10-02T00:00:00Z"), late);
    let earlier = r#"{"referralAt":"2026-10-01T00:00:00Z","firstReplyAt":"2026-09-30T00:00:00Z"}"#;
    assert_eq!(reason(earlier, "2026-10-01T00:00:00Z"), awaits);
}

#[test]
fn an_unreadable_free_entry_point_leaves_the_other_window_alone() {
    for text in
        [r#""x""#, r#"{"expiresAt":"x"}"#, r#"{"referralAt":[]}"#, r#"{"referralAt":0,"firstReplyAt":"x"}"#]
    {
        let conversation = read(&format!(r#"{{"lastInboundAt":0,"freeEntryPoint":{text}}}"#));
        let state = window_state(&conversation, Instant::date(1970, 1, 1), 0, Locale::En);
        assert_eq!(state.customer_service.state, State::Open);
        assert_eq!(
            (state.free_entry_point.state, state.free_entry_point.reason_code),
            (State::Uncertain, "unreadable-instant"),
            "{text}"
        );
    }
}

#[test]
fn every_reason_has_its_own_code_and_all_languages() {
    for (index, reason) in reasons::ALL.iter().enumerate() {
        assert!(
            reasons::ALL.iter().skip(index + 1).all(|other| other.code != reason.code),
            "{}",
            reason.code
        );
        for locale in Locale::ALL {
            assert!(reason.text.get(locale).ends_with('.'), "{}", reason.code);
            assert!(reason.text.arguments(locale).is_empty(), "{}", reason.code);
        }
    }
}

#[test]
fn a_conversation_is_written_as_it_is_read() {
    let text = concat!(
        r#"{"lastInboundAt":1,"lastInboundKind":"call","lastUncertainAt":2,"#,
        r#""freeEntryPoint":{"referralAt":3,"firstReplyAt":4,"expiresAt":5},"#,
        r#""marketingOptOut":true,"blocked":false,"marketingHeldAt":6,"ownedElsewhere":true}"#
    );
    assert_eq!(serde_json::to_string(&read(text)).unwrap(), text);
    assert_eq!(serde_json::to_string(&Conversation::default()).unwrap(), "{}");
}

#[test]
fn a_window_is_written_without_what_it_lacks() {
    let state = window_state(&Conversation::default(), noon(), 0, Locale::Es);
    assert_eq!(
        serde_json::to_value(&state).unwrap(),
        serde_json::json!({
            "customerService": {
                "state": "never-opened",
                "reasonCode": "never-wrote",
                "reason": "El cliente nunca ha escrito ni llamado a este número.",
            },
            "freeEntryPoint": {
                "state": "never-opened",
                "reasonCode": "no-free-entry",
                "reason": "El cliente no llegó por un anuncio.",
            },
        })
    );
}

fn instant() -> impl Strategy<Value = Instant> {
    (0..4 * DAY).prop_map(|later| noon().plus(later))
}

proptest! {
    #[test]
    fn open_is_less_than_24_hours_less_the_margin(wrote in instant(), at in instant(), margin in 0..DAY) {
        let state = window_state(&Conversation::active_at(wrote), at, margin, Locale::En).customer_service.state;
        let passed = at.millis() - wrote.millis();
        let expected = match passed {
            ..0 => State::Uncertain,
            _ if passed < DAY - margin => State::Open,
            _ => State::Closed,
        };
        prop_assert_eq!(state, expected);
    }

    #[test]
    fn a_later_message_never_closes_earlier(
        a in instant(), b in instant(), at in instant(), margin in 0..DAY,
        uncertain in proptest::option::of(instant()),
    ) {
        let (first, second) = (a.min(b), a.max(b));
        let window = |wrote| {
            let conversation = Conversation { last_uncertain_at: uncertain.into(), ..Conversation::active_at(wrote) };
            window_state(&conversation, at, margin, Locale::En).customer_service
        };
        prop_assert!(window(second).closes_at >= window(first).closes_at || window(first).state != State::Open);
        if window(first).state == State::Open && at >= second {
            prop_assert_eq!(window(second).state, State::Open);
        }
    }

    #[test]
    fn a_larger_margin_never_opens(wrote in instant(), at in instant(), margin in 0..2 * DAY, more in 0..DAY) {
        let state = |margin| {
            window_state(&Conversation::active_at(wrote), at, margin, Locale::En).customer_service.state
        };
        if state(margin) != State::Open {
            prop_assert_ne!(state(margin + more), State::Open);
        }
    }

    #[test]
    fn nothing_that_time_holds_makes_it_fail(
        inbound in any::<i64>(), uncertain in any::<i64>(), at in any::<i64>(), margin in any::<i64>(),
    ) {
        let edge = |millis: i64| Instant::from_millis(millis >> 10).unwrap_or(Instant::EARLIEST);
        let entry = FreeEntryPoint {
            referral_at: edge(inbound).into(),
            first_reply_at: edge(uncertain).into(),
            expires_at: Datum::Absent,
        };
        let conversation = Conversation {
            last_uncertain_at: edge(uncertain).into(),
            free_entry_point: entry,
            ..Conversation::active_at(edge(inbound))
        };
        let state = window_state(&conversation, edge(at), margin, Locale::Pt);
        prop_assert!(!state.customer_service.reason.is_empty());
    }
}
