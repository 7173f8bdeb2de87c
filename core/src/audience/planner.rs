use super::answers::Answers;
use super::bill::{ChargeLine, Volumes};
use super::people::{People, Recipient};
use super::question::{Person, Question};
use super::said::Said;
use super::twice::Met;
use super::{Column, findings};
use crate::diagnostic::Diagnostic;
use crate::instant::HOUR;
use crate::json::Json;
use crate::send::{SendRequest, Verdict, Zones};
use crate::sort::sorted_by;
use crate::window::{State, since};
use crate::{Arg, Datum, Instant, Locale};

/// For so many hours a plan counts the windows that close in each.
pub const HOURS: usize = 24;

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
    charge: Vec<u16>,
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
    /// By person, the place of their charge among `charges`.
    pub charge: &'a [u16],
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

impl Planner {
    /// Begins the plan of a request as an app gives it, without recipient and conversation, to be sent at an instant.
    /// `places` are those that each person has a value for, such as `body.1` or `buttons.0`.
    #[must_use]
    pub fn new(request: &Json, places: &[&str], at: Instant, zones: &dyn Zones, locale: Locale) -> Self {
        let question = Question::of(request, places, at, locale);
        let read = SendRequest::read(question.request());
        let volumes = Volumes::read(question.request().get("account"), |day| read.has_begun(day, at, zones));
        Self {
            question,
            answers: Answers::default(),
            met: Met::new(),
            reached: 0,
            verdict: Vec::new(),
            reason: Vec::new(),
            closes_at: Vec::new(),
            charge: Vec::new(),
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
        self.charge.reserve(count);
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
            self.charge.push(answer.line);
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
            charge: &self.charge,
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
