//! The question put to the core, and the words for its answer. Plain Rust.

use crate::draft::Draft;
use crate::i18n;
use ventana_core::message::Message;
use ventana_core::policy::errors;
use ventana_core::send::{ChargeKind, Definition, SendDecision, SendRequest, UtcOnly, Verdict};
use ventana_core::template::{Status, Vocabulary};
use ventana_core::window::Conversation;
use ventana_core::{Datum, Instant, Locale, Text, text};

/// What is to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lane {
    FreeText,
    Template,
}

/// Where the template stands at Meta, as the panel lets people say it.
pub(crate) static STATUSES: [(Option<Status>, Text); 6] = [
    (
        None,
        text! {
            en: "Not submitted yet", es: "Aún sin enviar a revisión", pt: "Ainda não enviado à revisão"
        },
    ),
    (Some(Status::Approved), text! { en: "Approved", es: "Aprobada", pt: "Aprovado" }),
    (Some(Status::Pending), text! { en: "In review", es: "En revisión", pt: "Em revisão" }),
    (Some(Status::Rejected), text! { en: "Rejected", es: "Rechazada", pt: "Rejeitado" }),
    (Some(Status::Paused), text! { en: "Paused", es: "Pausada", pt: "Pausado" }),
    (Some(Status::Disabled), text! { en: "Disabled", es: "Desactivada", pt: "Desativado" }),
];

/// Asks the core. `last` is when the customer last wrote, `None` for never.
fn ask(
    draft: &Draft,
    lane: Lane,
    status: Option<&str>,
    last: Option<Instant>,
    at: Instant,
    locale: Locale,
) -> SendDecision {
    let message = match lane {
        Lane::FreeText => Message::text(),
        Lane::Template => Message::template(draft.name(), draft.language()),
    };
    let definition =
        Definition { status: status.map_or(Datum::Absent, Datum::Given), ..draft.template().into() };
    let conversation = last.map_or_else(Conversation::default, Conversation::active_at);
    let request = SendRequest {
        message: message.into(),
        template: Datum::Given(definition),
        conversation: conversation.into(),
        ..SendRequest::default()
    };
    request.decide(at, &UtcOnly, locale)
}

/// An answer as the panel shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Answer {
    pub(crate) verdict: Verdict,
    pub(crate) why: String,
    /// What to do, the best first.
    pub(crate) steps: Vec<String>,
    /// What it costs, where something goes out.
    pub(crate) cost: Option<String>,
    /// What Meta would answer.
    pub(crate) refusal: Option<String>,
    /// When free text stops going out.
    pub(crate) closes: Option<Instant>,
}

/// Answers a lane. A template that Meta has never seen cannot be sent, whatever else holds.
pub(crate) fn answer(
    draft: &Draft,
    lane: Lane,
    status: Option<Status>,
    last: Option<Instant>,
    at: Instant,
    locale: Locale,
) -> Answer {
    let refusal = |code: u32, title: &str| {
        i18n::META_WOULD_ANSWER
            .fill(locale, &[("code", code.to_string().as_str().into()), ("title", title.into())])
    };
    if lane == Lane::Template && status.is_none() && draft.status().is_none() {
        let missing = &errors::TEMPLATE_MISSING;
        return Answer {
            verdict: Verdict::No,
            why: i18n::NOT_SUBMITTED.get(locale).to_owned(),
            steps: vec![i18n::SUBMIT_IT.get(locale).to_owned()],
            cost: None,
            refusal: Some(refusal(missing.code, missing.title.get(locale))),
            closes: None,
        };
    }
    let status = status.map(Vocabulary::name).or(draft.status());
    let decision = ask(draft, lane, status, last, at, locale);
    let is_open = decision.verdict == Verdict::Yes;
    Answer {
        verdict: decision.verdict,
        why: decision.reasons.into_iter().next().map(|reason| reason.message).unwrap_or_default(),
        steps: decision.next_steps.into_iter().map(|step| step.message).collect(),
        cost: Some(decision.charge)
            .filter(|charge| charge.kind != ChargeKind::None)
            .map(|charge| charge.reason),
        refusal: decision.error.map(|error| refusal(error.code, error.title)),
        closes: decision.holds_until.filter(|_| lane == Lane::FreeText && is_open),
    }
}

/// The answer in a few words; `until` is the instant at which it ends, written out.
pub(crate) fn says(verdict: Verdict, until: Option<&str>, locale: Locale) -> String {
    match (verdict, until) {
        (Verdict::Yes, Some(until)) => i18n::YES_UNTIL.fill(locale, &[("time", until.into())]),
        (Verdict::Yes, None) => i18n::YES.get(locale).to_owned(),
        (Verdict::No, _) => i18n::NO.get(locale).to_owned(),
        (Verdict::Uncertain, _) => i18n::UNCERTAIN.get(locale).to_owned(),
    }
}

/// The time that is left, as hours, minutes and seconds.
pub(crate) fn countdown(left: i64) -> String {
    let seconds = left.max(0) / 1_000;
    format!("{}:{:02}:{:02}", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

/// Whether a countdown is said aloud now: at 60, 15, 5 and 1 minutes, and at the end.
pub(crate) fn is_said(before: i64, left: i64) -> bool {
    [60, 15, 5, 1, 0].into_iter().any(|minutes| {
        let mark = minutes * 60_000;
        before > mark && left <= mark
    })
}

/// The status a draft came with, when the panel offers it.
pub(crate) fn status_of(draft: &Draft) -> Option<Status> {
    draft.status().and_then(Status::from_name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::starter;

    const HOUR: i64 = 3_600_000;
    const NOW: Instant = Instant::date(2026, 11, 25);

    fn verdict(lane: Lane, status: Option<Status>, hours_ago: Option<i64>) -> Verdict {
        let last = hours_ago.map(|hours| NOW.plus(-hours * HOUR));
        answer(&starter(Locale::En), lane, status, last, NOW, Locale::En).verdict
    }

    #[test]
    fn what_goes_out_says_what_it_costs() {
        let cost = |lane, hours: i64| {
            let last = Some(NOW.plus(-hours * HOUR));
            answer(&starter(Locale::En), lane, Some(Status::Approved), last, NOW, Locale::En).cost
        };
        let says = |cost: Option<String>, word: &str| cost.is_some_and(|cost| cost.contains(word));
        assert!(says(cost(Lane::FreeText, 1), "service messages of a number"));
        assert!(says(cost(Lane::Template, 30), "It is charged as utility."));
        assert_eq!(cost(Lane::FreeText, 30), None);
    }

    #[test]
    fn free_text_goes_out_within_a_day_of_their_last_message() {
        assert_eq!(verdict(Lane::FreeText, None, Some(23)), Verdict::Yes);
        assert_eq!(verdict(Lane::FreeText, None, Some(24)), Verdict::No);
        assert_eq!(verdict(Lane::FreeText, None, None), Verdict::No);
    }

    #[test]
    fn an_approved_template_goes_out_at_any_time_and_no_other() {
        assert_eq!(verdict(Lane::Template, Some(Status::Approved), None), Verdict::Yes);
        assert_eq!(verdict(Lane::Template, Some(Status::Pending), Some(1)), Verdict::No);
        assert_eq!(verdict(Lane::Template, None, Some(1)), Verdict::No);
    }

    #[test]
    fn the_countdown_counts_hours_and_is_said_at_its_marks() {
        assert_eq!(countdown(6_408_900), "1:46:48");
        assert_eq!(countdown(-5), "0:00:00");
        assert!(is_said(15 * 60_000 + 500, 15 * 60_000 - 500));
        assert!(!is_said(14 * 60_000, 13 * 60_000));
        assert!(is_said(400, 0));
    }

    #[test]
    fn no_word_of_a_status_is_missing() {
        for (_, text) in &STATUSES {
            assert!(Locale::ALL.iter().all(|locale| !text.get(*locale).is_empty()));
        }
    }
}
