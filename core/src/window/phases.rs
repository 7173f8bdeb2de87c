use super::reasons::{self, Reason};
use super::state::{Moment, State};
use super::{Conversation, FreeEntryPoint, InboundKind};
use crate::policy::{in_force, windows};
use crate::{Datum, Instant};

/// A stretch of time within which a window does not change.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Phase {
    from: Instant,
    pub(crate) state: State,
    pub(crate) opens: Option<Instant>,
    pub(crate) closes: Option<Instant>,
    pub(crate) reason: &'static Reason,
}

/// All phases of a window, from the beginning of time to its end.
#[derive(Clone, Copy, Debug)]
struct Phases {
    first: Phase,
    later: [Option<Phase>; 3],
}

/// The course of both windows of a conversation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Windows {
    customer_service: Phases,
    free_entry_point: Phases,
}

impl Windows {
    pub(crate) fn of(conversation: &Conversation, margin: i64) -> Self {
        let margin = margin.max(0);
        Self {
            customer_service: customer_service(conversation, margin),
            free_entry_point: free_entry_point(&conversation.free_entry_point, margin),
        }
    }

    pub(crate) fn at(&self, at: Instant) -> Moment {
        Moment {
            customer_service: self.customer_service.at(at),
            free_entry_point: self.free_entry_point.at(at),
        }
    }

    /// The instants at which a phase of either begins, in no order.
    pub(crate) fn changes(&self) -> impl Iterator<Item = Instant> {
        self.customer_service.changes().chain(self.free_entry_point.changes())
    }
}

/// The state of the customer service window at an instant, and when it closes, by the last sure activity alone.
pub(crate) fn since(activity: Instant, at: Instant, margin: i64) -> (State, Instant) {
    let closes = activity.plus(windows::CUSTOMER_SERVICE.value.saturating_sub(margin.max(0)));
    let state = match () {
        () if at < activity => State::Uncertain,
        () if at < closes => State::Open,
        () => State::Closed,
    };
    (state, closes)
}

impl Phases {
    fn starting(first: Phase) -> Self {
        Self { first, later: [None; 3] }
    }

    /// What follows from an instant on. A phase that would begin before the one it follows takes that one's place.
    fn then(mut self, from: Instant, phase: Phase) -> Self {
        let last = self.later.iter().flatten().next_back().map_or(self.first.from, |last| last.from);
        if let Some(free) = self.later.iter_mut().find(|phase| phase.is_none()) {
            *free = Some(Phase { from: from.max(last), ..phase });
        }
        self
    }

    fn at(&self, at: Instant) -> Phase {
        let begun = self.later.iter().flatten().rfind(|phase| phase.from <= at);
        begun.copied().unwrap_or(self.first)
    }

    fn changes(&self) -> impl Iterator<Item = Instant> {
        self.later.iter().flatten().map(|phase| phase.from)
    }
}

impl Phase {
    const fn new(
        state: State,
        reason: &'static Reason,
        opens: Option<Instant>,
        closes: Option<Instant>,
    ) -> Self {
        Self { from: Instant::EARLIEST, state, opens, closes, reason }
    }
}

fn customer_service(conversation: &Conversation, margin: i64) -> Phases {
    let length = windows::CUSTOMER_SERVICE.value.saturating_sub(margin);
    let end = |activity: Instant| Some(activity.plus(length));
    let open_reason = match conversation.last_inbound_kind {
        Datum::Given(InboundKind::Message) => &reasons::WROTE,
        Datum::Given(InboundKind::Call) => &reasons::CALLED,
        _ => &reasons::WAS_ACTIVE,
    };
    let unreadable = |opens| Phase::new(State::Uncertain, &reasons::UNREADABLE_INSTANT, opens, None);
    let before = |opens, closes| {
        Phases::starting(Phase::new(State::Uncertain, &reasons::BEFORE_LAST_ACTIVITY, opens, closes))
    };
    let sure = match conversation.last_inbound_at {
        Datum::Absent => None,
        Datum::Given(sure) => Some(sure),
        Datum::Unreadable => return Phases::starting(unreadable(None)),
    };
    let maybe = match conversation.last_uncertain_at {
        Datum::Given(maybe) if sure.is_some_and(|sure| maybe <= sure) => Datum::Absent,
        other => other,
    };
    let open = |phases: Phases, sure: Instant| {
        phases.then(sure, Phase::new(State::Open, open_reason, Some(sure), end(sure)))
    };
    let closed = |closes| Phase::new(State::Closed, &reasons::ENDED, sure, closes);
    let uncertain = |closes| Phase::new(State::Uncertain, &reasons::ACTIVITY_MAY_COUNT, sure, closes);
    match (sure, maybe) {
        (None, Datum::Absent) => {
            Phases::starting(Phase::new(State::NeverOpened, &reasons::NEVER_WROTE, None, None))
        }
        (None, Datum::Unreadable) => Phases::starting(unreadable(None)),
        (None, Datum::Given(maybe)) => before(None, end(maybe))
            .then(maybe, uncertain(end(maybe)))
            .then(maybe.plus(length), closed(end(maybe))),
        (Some(sure), Datum::Absent) => {
            open(before(Some(sure), end(sure)), sure).then(sure.plus(length), closed(end(sure)))
        }
        (Some(sure), Datum::Unreadable) => {
            open(before(Some(sure), None), sure).then(sure.plus(length), unreadable(Some(sure)))
        }
        (Some(sure), Datum::Given(maybe)) => open(before(Some(sure), end(maybe)), sure)
            .then(sure.plus(length), uncertain(end(maybe)))
            .then(maybe.plus(length), closed(end(maybe))),
    }
}

fn free_entry_point(entry: &FreeEntryPoint, margin: i64) -> Phases {
    let unreadable = Phases::starting(Phase::new(State::Uncertain, &reasons::UNREADABLE_INSTANT, None, None));
    let before = |opens, closes| {
        Phases::starting(Phase::new(State::Uncertain, &reasons::BEFORE_LAST_ACTIVITY, opens, closes))
    };
    match entry.expires_at {
        Datum::Unreadable => return unreadable,
        Datum::Given(expires) => {
            let ends = expires.plus(margin.saturating_neg());
            let opens = entry.first_reply_at.given();
            let open = Phase::new(State::Open, &reasons::ENTRY_OPEN, opens, Some(ends));
            let phases = match opens.max(entry.referral_at.given()) {
                Some(known) => before(opens, Some(ends)).then(known, open),
                None => Phases::starting(open),
            };
            return phases.then(ends, Phase::new(State::Closed, &reasons::ENTRY_ENDED, opens, Some(ends)));
        }
        Datum::Absent => {}
    }
    let reply_until = |referral: Instant| referral.plus(windows::FREE_ENTRY_REPLY.value);
    let (referral, reply) = match (entry.referral_at, entry.first_reply_at) {
        (Datum::Unreadable, _) | (_, Datum::Unreadable) => return unreadable,
        (referral, reply) => (referral.given(), reply.given()),
    };
    // A reply before the referral answered something else; one that comes too late opens nothing.
    let counts = |reply: &Instant| {
        referral.is_none_or(|referral| referral <= *reply && *reply < reply_until(referral))
    };
    if let Some(reply) = reply.filter(counts) {
        let Some(length) = in_force(windows::FREE_ENTRY_POINT, reply) else { return unreadable };
        let ends = |length: i64| reply.plus(length.saturating_sub(margin));
        let phase = |state, reason, closes| Phase::new(state, reason, Some(reply), Some(closes));
        let (certain, quoted) = (ends(length.certain), ends(length.quoted));
        return before(Some(reply), Some(quoted))
            .then(reply, phase(State::Open, &reasons::ENTRY_OPEN, certain))
            .then(certain, phase(State::Uncertain, &reasons::ENTRY_LENGTH_DISPUTED, quoted))
            .then(quoted, phase(State::Closed, &reasons::ENTRY_ENDED, quoted));
    }
    let never = |reason| Phase::new(State::NeverOpened, reason, None, None);
    match referral {
        Some(referral) => before(None, None)
            .then(referral, never(&reasons::ENTRY_AWAITS_REPLY))
            .then(reply_until(referral).plus(margin.saturating_neg()), never(&reasons::ENTRY_REPLY_LATE)),
        None => Phases::starting(never(&reasons::NO_ENTRY)),
    }
}
