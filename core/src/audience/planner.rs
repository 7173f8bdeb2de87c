use super::answers::Said;
use super::bill::{Bill, ChargeLine, Volumes};
use super::letter::{Alike, Letter};
use super::people::{People, Recipient};
use super::profile::Profiles;
use super::twice::Met;
use super::{Column, findings};
use crate::diagnostic::Diagnostic;
use crate::instant::HOUR;
use crate::json::{Json, Object};
use crate::message::{Content, Message};
use crate::policy::prices::FREE_SERVICE_MESSAGES;
use crate::send::{Brief, Faults, SendRequest, Verdict, Zones};
use crate::sort::sorted_by;
use crate::text::phone_digits;
use crate::window::{Conversation, State, since};
use crate::{Arg, Datum, Instant, Locale};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// For so many hours a plan counts the windows that close in each.
pub const HOURS: usize = 24;

/// Groups of messages that are alike; of more the rest is decided one by one.
const GROUPS: usize = 256;

/// Decides one request for many people, some at a time, in the order in which they will be sent to.
///
/// # Examples
/// ```
/// use ventana_core::audience::{Column, People, Planner};
/// use ventana_core::{Instant, Locale, json, send::UtcOnly};
/// let request = json::parse(r#"{"message": {"type": "text", "text": {"body": "Hola"}}}"#)?;
/// let at = Instant::parse("2026-11-25T12:00:00Z").unwrap();
/// let mut planner = Planner::new(&request, &[], at, &UtcOnly, Locale::En);
/// let wrote = [(at.millis() - 1000) as f64, f64::NAN];
/// planner.take(
///     &People {
///         recipient: Column::of("5215512345678\0+34 600 000 000"),
///         last_inbound_at: &wrote,
///         marketing_opt_out: &[],
///         values: Vec::new(),
///     },
///     &UtcOnly,
/// );
/// let plan = planner.plan();
/// assert_eq!(plan.verdict, [0, 1]);
/// assert_eq!(plan.reasons[usize::from(plan.reason[1])].code, "window-never-opened");
/// # Ok::<(), json::SyntaxError>(())
/// ```
pub struct Planner {
    question: Question,
    answers: Answers,
    met: Met,
    /// People reached outside windows.
    reached: i64,
    verdict: Vec<u8>,
    reason: Vec<u16>,
    closes_at: Vec<f64>,
    closing: [u32; HOURS],
    problems: Vec<Problem>,
    said: Said,
    volumes: Volumes,
}

/// What a plan comes to.
#[derive(Debug)]
pub struct AudiencePlan<'a> {
    /// By person: 0 yes, 1 no, 2 uncertain.
    pub verdict: &'a [u8],
    /// By person, the place of the decisive reason among `reasons`.
    pub reason: &'a [u16],
    /// By person, when the customer service window closes or did, in epoch milliseconds; not a number: never.
    pub closes_at: &'a [f64],
    /// Every reason that somebody has.
    pub reasons: &'a [Diagnostic],
    /// What the messages cost.
    pub charges: Vec<ChargeLine>,
    /// How many of the windows that are open close in each of the next hours. One that closes on the hour counts before it.
    pub closing: &'a [u32; HOURS],
    /// What single rows have wrong.
    pub problems: Vec<Problem>,
    /// What the problems say.
    pub said: &'a [Diagnostic],
}

/// A problem of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row, counted from 0.
    pub row: u32,
    /// The place of what it says among all that is said.
    pub said: u16,
}

/// What is asked of everybody.
struct Question {
    /// The request, without what differs from person to person or only one person at a time is told.
    request: Json,
    at: Instant,
    margin: i64,
    locale: Locale,
    letter: Letter,
    sender: Option<String>,
    test_recipients: Vec<String>,
    /// How many more people the account may reach, of how many.
    reach: Option<(i64, i64)>,
    is_template: bool,
}

/// The answers so far. People of whom all that matters is the same have the same.
#[derive(Default)]
struct Answers {
    reasons: Said,
    bill: Bill,
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
struct Answer {
    verdict: Verdict,
    reason: u16,
    line: usize,
    /// As one of the service messages that are free in a month.
    is_free_service: bool,
}

/// One person of the audience.
struct Person<'a> {
    recipient: Recipient<'a>,
    last_inbound_at: Datum<Instant>,
    opted_out: bool,
    values: &'a [&'a str],
}

impl Planner {
    /// Begins the plan of a request as an app gives it, without recipient and conversation, to be sent at an instant.
    /// `places` are those that each person has a value for, such as `body.1` or `buttons.0`.
    #[must_use]
    pub fn new(request: &Json, places: &[&str], at: Instant, zones: &dyn Zones, locale: Locale) -> Self {
        let question = Question::of(request, places, at, locale);
        let read = SendRequest::read(&question.request);
        let volumes = Volumes::read(question.request.get("account"), |day| read.has_begun(day, at, zones));
        Self {
            question,
            answers: Answers::default(),
            met: Met::new(),
            reached: 0,
            verdict: Vec::new(),
            reason: Vec::new(),
            closes_at: Vec::new(),
            closing: [0; HOURS],
            problems: Vec::new(),
            said: Said::default(),
            volumes,
        }
    }

    /// Makes room for so many people, where it is known how many there will be.
    pub fn reserve(&mut self, count: usize) {
        self.verdict.reserve(count);
        self.reason.reserve(count);
        self.closes_at.reserve(count);
        self.met.reserve(count);
    }

    /// Decides for the next people. Where columns differ in length the shortest counts.
    pub fn take(&mut self, people: &People<'_>, zones: &dyn Zones) {
        let Question { at, margin, locale, .. } = self.question;
        let mut strangers =
            if self.verdict.is_empty() { self.question.letter.strangers() } else { Vec::new() };
        let mut columns: Vec<_> = people.values.iter().map(Column::iter).collect();
        let mut values = Vec::with_capacity(columns.len());
        for (index, (recipient, inbound)) in people.recipient.iter().zip(people.last_inbound_at).enumerate() {
            values.clear();
            values.extend(columns.iter_mut().map(|column| column.next().unwrap_or_default()));
            let person = Person {
                recipient: Recipient::of(recipient),
                last_inbound_at: instant(*inbound),
                opted_out: people.marketing_opt_out.get(index).is_some_and(|flag| *flag != 0),
                values: &values,
            };
            let row = u32::try_from(self.verdict.len()).unwrap_or(u32::MAX);
            let mut say = |said: Diagnostic| {
                let said = self.said.number(said);
                self.problems.push(Problem { row, said });
            };
            let (state, closes) = match person.last_inbound_at {
                Datum::Given(activity) => {
                    let (state, closes) = since(activity, at, margin);
                    (state, Some(closes))
                }
                Datum::Absent => (State::NeverOpened, None),
                Datum::Unreadable => {
                    say(findings::INSTANT_UNREADABLE.at("/lastInboundAt".into(), &[], locale));
                    (State::Uncertain, None)
                }
            };
            self.met.note(&person.recipient, row);
            for name in strangers.drain(..) {
                let args = [("place", Arg::Text(&name))];
                say(findings::VALUE_WITHOUT_PLACE.at(format!("/values/{name}"), &args, locale));
            }
            let answer = self.answers.of(&self.question, &person, state, zones, &mut say);
            if state != State::Open
                && self.question.is_template
                && answer.verdict != Verdict::No
                && let Some((left, limit)) = self.question.reach
            {
                self.reached += 1;
                if self.reached == left {
                    let limit = [("limit", Arg::Count(usize::try_from(limit).unwrap_or_default()))];
                    say(findings::LIMIT_REACHED.at("/account/limit".into(), &limit, locale));
                }
            }
            self.answers.bill.count(answer.line);
            self.verdict.push(match answer.verdict {
                Verdict::Yes => 0,
                Verdict::No => 1,
                Verdict::Uncertain => 2,
            });
            self.reason.push(answer.reason);
            #[expect(clippy::cast_precision_loss, reason = "an instant is within the range of a `Date`")]
            self.closes_at.push(closes.map_or(f64::NAN, |closes| closes.millis() as f64));
            if let (State::Open, Some(closes)) = (state, closes) {
                let hour = usize::try_from((closes.millis() - at.millis() - 1) / HOUR);
                if let Some(count) = hour.ok().and_then(|hour| self.closing.get_mut(hour)) {
                    *count += 1;
                }
            }
        }
    }

    /// The plan for all people so far.
    #[must_use]
    pub fn plan(&mut self) -> AudiencePlan<'_> {
        let twice =
            self.said.number(findings::RECIPIENT_TWICE.at("/recipient".into(), &[], self.question.locale));
        let rows = self.met.twice().into_iter().map(|row| Problem { row, said: twice });
        let problems = self.problems.iter().copied().chain(rows).collect();
        AudiencePlan {
            verdict: &self.verdict,
            reason: &self.reason,
            closes_at: &self.closes_at,
            reasons: self.answers.reasons.all(),
            charges: self.answers.bill.summed(&self.volumes),
            closing: &self.closing,
            problems: sorted_by(problems, |a, b| a.row.cmp(&b.row)),
            said: self.said.all(),
        }
    }
}

/// Milliseconds as a column gives them.
fn instant(millis: f64) -> Datum<Instant> {
    if millis.is_nan() {
        return Datum::Absent;
    }
    let whole = millis.floor();
    // Beyond this no instant is, and a conversion would stop at the ends of the integers.
    let within = whole.abs() <= 1e16;
    within.then(|| Instant::from_millis(whole as i64)).flatten().map_or(Datum::Unreadable, Datum::Given)
}

impl Question {
    fn of(request: &Json, places: &[&str], at: Instant, locale: Locale) -> Self {
        let members = request.as_object().cloned().unwrap_or_default();
        let kept = members
            .into_iter()
            .filter(|(key, _)| !matches!(key.as_str(), "templates" | "conversation" | "recipient"));
        let kept = Json::Object(kept.collect::<Object>());
        let read = SendRequest::read(&kept);
        let account = read.account.as_ref().given();
        let digits = |number: &str| phone_digits(number).map(Cow::into_owned);
        let listed = account.and_then(|account| account.test_recipients.as_ref().given());
        let reach = account.and_then(|account| account.reached.given().zip(account.limit.given()));
        Self {
            at,
            margin: read.margin.given().unwrap_or(0),
            locale,
            letter: Letter::of(&kept, places),
            sender: account.and_then(|account| account.sender.given()).and_then(digits),
            test_recipients: listed.into_iter().flatten().filter_map(|number| digits(number)).collect(),
            reach: reach.map(|(reached, limit)| (limit.saturating_sub(reached), limit)),
            is_template: matches!(
                read.message.given().map(|message| message.content),
                Some(Content::Template(_))
            ),
            request: kept,
        }
    }

    /// Decides for one person.
    fn decide(
        &self,
        person: &Person<'_>,
        message: &Json,
        faults: &Faults,
        has_free: bool,
        zones: &dyn Zones,
    ) -> Brief {
        let mut request = SendRequest::read(&self.request);
        request.message = match &request.message {
            Datum::Absent => Datum::Absent,
            _ => Message::read(message).map_or(Datum::Unreadable, Datum::Given),
        };
        request.recipient = Datum::Given(person.recipient.text);
        request.conversation = Datum::Given(Conversation {
            last_inbound_at: person.last_inbound_at,
            marketing_opt_out: Datum::Given(person.opted_out),
            ..Conversation::default()
        });
        if let Datum::Given(account) = &mut request.account
            && !has_free
        {
            account.service_messages = Datum::Given(FREE_SERVICE_MESSAGES.value);
            account.service_messages_counted_at = Datum::Absent;
        }
        request.brief(faults, self.at, zones, self.locale)
    }
}

impl Answers {
    /// The answer for one person. What is wrong with the values is said.
    fn of(
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
