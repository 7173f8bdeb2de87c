use super::calls::Calls;
use crate::window::{Conversation, FreeEntryPoint, InboundKind};
use crate::{Datum, Instant};

/// All that is kept of a thread. To join two is to take the later of each, whichever came first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// The last message that surely counts.
    pub(super) message: Option<Instant>,
    /// The last call that surely counts and has no id to tell it by.
    pub(super) call: Option<Instant>,
    pub(super) calls: Calls,
    pub(super) uncertain: Option<Instant>,
    pub(super) referral: Option<Instant>,
    pub(super) entry: Option<Entry>,
    /// When the person last spoke of marketing, and whether it was to stop it.
    pub(super) marketing: Option<(Instant, bool)>,
    pub(super) held: Option<Instant>,
    /// When it was last seen who owns the thread, and whether it is another app.
    pub(super) owner: Option<(Instant, bool)>,
}

/// A free entry point as statuses tell of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) expires: Instant,
    /// The first message of the business in it.
    pub(super) first: Instant,
}

impl Facts {
    pub(super) fn join(&mut self, other: &Self) {
        self.message = self.message.max(other.message);
        self.call = self.call.max(other.call);
        self.uncertain = self.uncertain.max(other.uncertain);
        self.referral = self.referral.max(other.referral);
        self.marketing = self.marketing.max(other.marketing);
        self.held = self.held.max(other.held);
        self.owner = self.owner.max(other.owner);
        self.entry = match (self.entry, other.entry) {
            (Some(a), Some(b)) if a.expires == b.expires => Some(Entry { first: a.first.min(b.first), ..a }),
            (Some(a), Some(b)) => Some(if a.expires > b.expires { a } else { b }),
            (a, b) => a.or(b),
        };
        self.calls.join(&other.calls, self.message);
    }

    pub(super) fn conversation(&self) -> Conversation {
        let call = self.call.max(self.calls.last());
        let last = self.message.max(call);
        let kind = if self.message >= call { InboundKind::Message } else { InboundKind::Call };
        // An entry point that ended before the person came through another advertisement is past.
        let entry = self.entry.filter(|entry| self.referral.is_none_or(|referral| referral <= entry.expires));
        Conversation {
            last_inbound_at: datum(last),
            last_inbound_kind: datum(last.map(|_| kind)),
            last_uncertain_at: datum(
                self.uncertain.filter(|uncertain| last.is_none_or(|last| *uncertain > last)),
            ),
            free_entry_point: FreeEntryPoint {
                referral_at: datum(self.referral),
                first_reply_at: datum(entry.map(|entry| entry.first)),
                expires_at: datum(entry.map(|entry| entry.expires)),
            },
            marketing_opt_out: datum(self.marketing.map(|(_, stopped)| stopped)),
            blocked: Datum::Absent,
            marketing_held_at: datum(self.held),
            owned_elsewhere: datum(self.owner.map(|(_, elsewhere)| elsewhere)),
        }
    }

    /// Whether nothing was heard since an instant, and nothing said that holds for longer.
    pub(super) fn is_stale(&self, before: Instant) -> bool {
        let entry = self.entry.map(|entry| entry.expires);
        let owner = self.owner.map(|(at, _)| at);
        let last = [
            self.message,
            self.call,
            self.calls.last(),
            self.uncertain,
            self.referral,
            entry,
            self.held,
            owner,
        ];
        let stops = self.marketing.is_some_and(|(_, stopped)| stopped);
        !stops && last.into_iter().flatten().max().is_none_or(|last| last < before)
    }
}

fn datum<T>(value: Option<T>) -> Datum<T> {
    value.map_or(Datum::Absent, Datum::Given)
}
