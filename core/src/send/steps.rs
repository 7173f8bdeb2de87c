use super::case::{Case, Outcome};
use super::decision::{Action, NextStep, Verdict};
use super::finding::Finding;
use super::reasons;
use super::request::Definition;
use crate::message::{Content, Message};
use crate::template::{Category, Status, Vocabulary};
use crate::{Arg, Datum, Instant, Locale, Text};

/// What to do now. Every step that promises a "yes" has been tried: the case was decided again with the step taken.
pub(super) fn next_steps(
    case: &Case<'_>,
    at: Instant,
    outcome: Outcome,
    findings: &[Finding<'_>],
    changes: &[Instant],
    locale: Locale,
) -> Vec<NextStep> {
    let step = |action, text: &Text, args: &[(&str, Arg<'_>)]| NextStep {
        action,
        at: None,
        message: text.fill(locale, args),
    };
    if outcome.verdict == Verdict::Yes {
        return vec![step(Action::SendNow, &reasons::SEND_NOW, &[])];
    }
    let succeeds = |case: &Case<'_>, at| case.outcome(at).verdict == Verdict::Yes;
    let mut steps = Vec::new();
    let in_time = changes.iter().copied().find(|change| succeeds(case, *change));
    if let Some(later) = in_time {
        steps.push(NextStep { at: Some(later), ..step(Action::WaitUntil, &reasons::WAIT_UNTIL, &[]) });
    }
    for finding in findings {
        if let (Some(action), Some(help)) = (finding.reason.action, &finding.reason.help) {
            if action == Action::Stop && in_time.is_some() {
                continue;
            }
            let [first, second] = &finding.names;
            let args =
                [(first.0, Arg::Text(first.1.get(locale))), (second.0, Arg::Text(second.1.get(locale)))];
            let step = step(action, help, &args);
            if !steps.contains(&step) {
                steps.push(step);
            }
        }
    }
    let is_template =
        matches!(case.message.given().map(|message| message.content), Some(Content::Template(_)));
    let to = case.message.given().map_or(Datum::Absent, |message| message.to);
    if is_template {
        let text = Case { message: Datum::Given(Message { to, ..Message::text() }), ..*case };
        if succeeds(&text, at) {
            steps.push(step(Action::FixMessage, &reasons::WRITE_FREELY, &[]));
        }
    }
    if let Some((name, language)) = best_template(case, to, at) {
        let args = [("name", Arg::Text(name)), ("language", Arg::Text(language))];
        steps.push(step(Action::SendTemplate, &reasons::SEND_TEMPLATE, &args));
    } else if !is_template {
        const ANY: Definition<'_> = Definition {
            name: Datum::Given(""),
            language: Datum::Given(""),
            status: Datum::Given("APPROVED"),
            category: Datum::Given("UTILITY"),
        };
        if sends(case, to, &ANY, at).is_some() {
            steps.push(match case.request.templates {
                None => step(Action::SendTemplate, &reasons::SEND_SOME_TEMPLATE, &[]),
                Some(_) => step(Action::SubmitTemplate, &reasons::SUBMIT_TEMPLATE, &[]),
            });
        }
    }
    if succeeds(&case.answered_at(at), at) {
        steps.push(step(Action::WaitForCustomer, &reasons::WAIT_FOR_CUSTOMER, &[]));
    }
    steps
}

/// Name and language of a template that can be sent instead: in the language that was asked for, and of the utility
/// category, where there is a choice.
fn best_template<'a>(case: &Case<'a>, to: Datum<&'a str>, at: Instant) -> Option<(&'a str, &'a str)> {
    let content = case.message.given().map(|message| message.content);
    let (asked, own) = match content {
        Some(Content::Template(call)) => (call.language.given(), None),
        _ => (None, case.template.given()),
    };
    let others = case.request.templates.as_deref().unwrap_or_default();
    let candidates = others.iter().copied().chain(own);
    let sendable = candidates.filter_map(|definition| {
        let (name, language) = sends(case, to, &definition, at)?;
        let category = definition.category.given().and_then(Category::from_name);
        let rank = (asked.is_some_and(|asked| asked != language), category != Some(Category::Utility));
        Some((rank, name, language))
    });
    sendable.min_by_key(|(rank, ..)| *rank).map(|(_, name, language)| (name, language))
}

/// Name and language of a template, when it is approved for good and the case would be a "yes" with it.
fn sends<'a>(
    case: &Case<'a>,
    to: Datum<&'a str>,
    definition: &Definition<'a>,
    at: Instant,
) -> Option<(&'a str, &'a str)> {
    let (name, language) = (definition.name.given()?, definition.language.given()?);
    if definition.status.given().and_then(Status::from_name) == Some(Status::Flagged) {
        return None;
    }
    let message = Message { to, ..Message::template(name, language) };
    let other = Case { message: Datum::Given(message), template: Datum::Given(*definition), ..*case };
    (other.outcome(at).verdict == Verdict::Yes).then_some((name, language))
}
