use super::bill::Bill;
use super::letter::Alike;
use super::profile::Profiles;
use super::question::{Person, Question};
use super::said::Said;
use crate::diagnostic::Diagnostic;
use crate::send::{Brief, Faults, Verdict, Zones};
use crate::window::State;
use std::collections::BTreeMap;

/// Groups of messages that are alike; of more the rest is decided one by one.
const GROUPS: usize = 256;

/// The answers so far. People of whom all that matters is the same have the same.
#[derive(Default)]
pub(super) struct Answers {
    pub(super) reasons: Said,
    pub(super) bill: Bill,
    profiles: Profiles,
    /// Messages that are alike, by the places without a value.
    groups: BTreeMap<u64, usize>,
    alike: Vec<Alike>,
    /// By group and kind of person.
    known: Vec<Vec<Option<Answer>>>,
    /// How many service messages are still free, once anybody's is.
    free_left: Option<u64>,
}

#[derive(Clone, Copy)]
pub(super) struct Answer {
    pub(super) verdict: Verdict,
    pub(super) reason: u16,
    pub(super) line: u16,
    /// As one of the service messages that are free in a month.
    is_free_service: bool,
}

impl Answers {
    /// The answer for one person. What is wrong with the values is said.
    pub(super) fn of(
        &mut self,
        question: &Question,
        person: &Person<'_>,
        state: State,
        zones: &dyn Zones,
        say: &mut dyn FnMut(Diagnostic),
    ) -> Answer {
        let has_free = self.free_left != Some(0);
        let shape = question.letter.shape(person.values);
        let group = shape.and_then(|shape| {
            let group = self.group(question, shape.blanks)?;
            self.alike.get(group)?.has(shape).then_some(group)
        });
        let Some(group) = group else {
            let message = question.letter.to(person.recipient.text, person.values);
            let faults = question.letter.faults(&message, question.locale);
            faults.diagnostics.iter().cloned().for_each(say);
            let brief = question.decide(person, &message, &faults, has_free, zones);
            return self.noted(brief);
        };
        let kind = self.kind(question, person, state, has_free);
        if let Some(alike) = self.alike.get(group) {
            alike.faults.diagnostics.iter().cloned().for_each(say);
        }
        if let Some(Some(known)) = self.known.get(group).and_then(|known| known.get(kind)) {
            let known = *known;
            return self.counted(known);
        }
        let message = question.letter.to(person.recipient.text, person.values);
        let none = Faults::default();
        let faults = self.alike.get(group).map_or(&none, |alike| &alike.faults);
        let brief = question.decide(person, &message, faults, has_free, zones);
        let answer = self.noted(brief);
        if let Some(known) = self.known.get_mut(group) {
            if known.len() <= kind {
                known.resize(kind + 1, None);
            }
            if let Some(place) = known.get_mut(kind) {
                *place = Some(answer);
            }
        }
        answer
    }

    /// The number of the group of messages with the same places blank.
    fn group(&mut self, question: &Question, blanks: u64) -> Option<usize> {
        if let Some(known) = self.groups.get(&blanks) {
            return Some(*known);
        }
        let next = Some(self.alike.len()).filter(|next| *next < GROUPS)?;
        self.alike.push(question.letter.alike(blanks, question.locale));
        self.known.push(Vec::new());
        self.groups.insert(blanks, next);
        Some(next)
    }

    /// A number for all that an answer depends on but the message.
    fn kind(&mut self, question: &Question, person: &Person<'_>, state: State, has_free: bool) -> usize {
        let digits = person.recipient.digits.as_ref();
        let profile = self.profiles.number(&person.recipient);
        let state = match state {
            State::Open => 0,
            State::Closed => 1,
            State::NeverOpened => 2,
            State::Uncertain if person.last_inbound_at.is_unreadable() => 3,
            State::Uncertain => 4,
        };
        let is_sender =
            question.sender.as_deref().is_some_and(|sender| digits.is_some_and(|digits| digits == sender));
        let is_listed =
            digits.is_some_and(|digits| question.test_recipients.iter().any(|listed| digits == listed));
        let flags = [person.opted_out, is_sender, is_listed, has_free];
        flags.into_iter().fold(profile * 5 + state, |kind, flag| kind * 2 + usize::from(flag))
    }

    fn noted(&mut self, brief: Brief) -> Answer {
        let Brief { verdict, reason, charge, free_left } = brief;
        if self.free_left.is_none() {
            self.free_left = free_left;
        }
        let answer = Answer {
            verdict,
            reason: reason.map_or(u16::MAX, |reason| self.reasons.number(reason)),
            line: self.bill.line(&charge),
            is_free_service: free_left.is_some(),
        };
        self.counted(answer)
    }

    /// The answer, once its message is taken off the free ones.
    fn counted(&mut self, answer: Answer) -> Answer {
        if answer.is_free_service {
            self.free_left = self.free_left.map(|left| left.saturating_sub(1));
        }
        answer
    }
}
