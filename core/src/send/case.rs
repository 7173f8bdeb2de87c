use super::clock::{Clock, Zones};
use super::decision::{Brief, SendDecision, SendFailure, Verdict};
use super::examine::{currency_stops, examine};
use super::faults::Faults;
use super::finding::{Effect, Finding};
use super::price::{self, Price, price};
use super::reasons;
use super::request::{Account, Definition, SendRequest};
use super::steps::next_steps;
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::policy::errors::SendError;
use crate::policy::{recipients, windows};
use crate::sort::sorted_by;
use crate::window::{Conversation, State, Windows};
use crate::{Datum, Instant, Locale};

/// A request whose message, template and conversation can be exchanged, to ask what would be if.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) request: &'a SendRequest<'a>,
    pub(super) zones: &'a dyn Zones,
    pub(super) message: Datum<Message<'a>>,
    pub(super) template: Datum<Definition<'a>>,
    pub(super) windows: Windows,
    /// What is wrong with what the message holds; `None` of one that is only thought of.
    pub(super) faults: Option<&'a Faults>,
}

/// What an answer consists of, without the words.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Outcome {
    pub(super) verdict: Verdict,
    error: Option<&'static SendError>,
    price: Price,
    customer_service: State,
    free_entry_point: State,
}

impl<'a> Case<'a> {
    pub(super) fn of(request: &'a SendRequest<'a>, faults: &'a Faults, zones: &'a dyn Zones) -> Self {
        let conversation = request.conversation.given().unwrap_or(Conversation::UNREADABLE);
        Self {
            request,
            zones,
            message: request.message,
            template: request.template,
            windows: Windows::of(&conversation, margin(request)),
            faults: Some(faults),
        }
    }

    /// The same request, had the person just written.
    pub(super) fn answered_at(self, at: Instant) -> Self {
        Self { windows: Windows::of(&Conversation::active_at(at), margin(self.request)), ..self }
    }

    pub(super) fn account(&self) -> Option<&'a Account<'a>> {
        self.request.account.as_ref().given()
    }

    /// The number the message goes to.
    pub(super) fn recipient(&self) -> Option<&'a str> {
        let to = self.request.message.given().map_or(Datum::Absent, |message| message.to);
        if to.is_absent() { self.request.recipient.given() } else { to.given() }
    }

    /// The clock of the account.
    pub(super) fn clock(&self) -> Clock<'a> {
        let zone = self.account().map_or(Datum::Absent, |account| account.time_zone);
        Clock { zones: self.zones, zone }
    }

    pub(super) fn outcome(&self, at: Instant) -> Outcome {
        let (mut worst, mut error) = (Effect::Supports, None);
        examine(self, at, &mut |finding| {
            if finding.effect > worst {
                worst = finding.effect;
                error = finding.error();
            }
        });
        let windows = self.windows.at(at);
        let verdict = worst.verdict();
        Outcome {
            verdict,
            error,
            price: price(self, at, verdict),
            customer_service: windows.customer_service.state,
            free_entry_point: windows.free_entry_point.state,
        }
    }

    /// The later instants at which something can change, in order.
    pub(super) fn changes(&self, at: Instant) -> Vec<Instant> {
        let conversation = self.request.conversation.given().unwrap_or_default();
        let held = conversation.marketing_held_at.given();
        let hold_ends = held.map(|held| held.plus(windows::MARKETING_HOLD.value));
        let restrictions =
            self.account().and_then(|account| account.restrictions.as_ref().given()).map(Vec::as_slice);
        let ends =
            restrictions.unwrap_or_default().iter().filter_map(|restriction| restriction.until.given());
        let policy = recipients::MARKETING_TO_UNITED_STATES_ENDS.iter().map(|version| version.since);
        let changes: Vec<_> = self
            .windows
            .changes()
            .chain(hold_ends)
            .chain(ends)
            .chain(policy)
            .chain(price::changes(self))
            .chain(currency_stops(self))
            .filter(|change| *change > at)
            .collect();
        let mut changes = sorted_by(changes, Ord::cmp);
        changes.dedup();
        changes
    }

    /// What matters for an answer, the decisive one first.
    fn findings(&self, outcome: Outcome, at: Instant) -> Vec<Finding<'a>> {
        let mut findings = Vec::new();
        examine(self, at, &mut |finding| findings.push(finding));
        findings
            .retain(|finding| outcome.verdict == Verdict::Yes || finding.effect.verdict() != Verdict::Yes);
        sorted_by(findings, |a, b| a.effect.rank().cmp(&b.effect.rank()))
    }

    /// The answer by its decisive reason alone, for one of many people.
    pub(super) fn brief(&self, at: Instant, locale: Locale) -> Brief {
        let outcome = self.outcome(at);
        let window = self.windows.at(at).say(locale);
        let findings = self.findings(outcome, at);
        let said =
            findings.iter().flat_map(|finding| self.say(finding, locale, &window.customer_service.reason));
        Brief {
            verdict: outcome.verdict,
            reason: said.into_iter().next(),
            charge: outcome.price.say(locale),
            free_left: outcome.price.is_of_free_tier().then(|| price::free_left(self, at)).flatten(),
        }
    }

    pub(super) fn decide(&self, at: Instant, locale: Locale) -> SendDecision {
        let outcome = self.outcome(at);
        let findings = self.findings(outcome, at);
        let moment = self.windows.at(at);
        let window = moment.say(locale);
        let changes = self.changes(at);
        SendDecision {
            verdict: outcome.verdict,
            error: outcome
                .error
                .map(|error| SendFailure { code: error.code, title: error.title.get(locale) }),
            holds_until: changes.iter().copied().find(|change| self.outcome(*change) != outcome),
            next_steps: next_steps(self, at, outcome, &findings, &changes, locale),
            reasons: findings
                .iter()
                .flat_map(|finding| self.say(finding, locale, &window.customer_service.reason))
                .collect(),
            charge: outcome.price.say(locale),
            window,
        }
    }
}

impl Case<'_> {
    /// A finding in words: of a faulty message all that is wrong with it.
    fn say(&self, finding: &Finding<'_>, locale: Locale, why: &str) -> Vec<Diagnostic> {
        match self.faults {
            Some(faults) if finding.reason.code == reasons::MESSAGE_FAULTY.code => faults.diagnostics.clone(),
            _ => vec![finding.say(locale, why)],
        }
    }
}

fn margin(request: &SendRequest<'_>) -> i64 {
    request.margin.given().unwrap_or(0)
}
