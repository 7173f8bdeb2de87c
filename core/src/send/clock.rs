use crate::instant::HOUR;
use crate::{Datum, Instant};

/// When a day begins in the first zone of the earth and in the last, from its midnight in UTC on.
const FIRST_ZONE: i64 = -14 * HOUR;
const LAST_ZONE: i64 = 12 * HOUR;

/// How far local clocks stand from UTC; the core carries no tables of zones.
pub trait Zones {
    /// The milliseconds by which the clocks of a zone, in IANA's name, are ahead of UTC at an instant; `None` for a zone that
    /// is not known.
    fn offset(&self, zone: &str, at: Instant) -> Option<i64>;
}

/// Knows UTC and nothing else.
#[derive(Clone, Copy, Debug)]
pub struct UtcOnly;

impl Zones for UtcOnly {
    fn offset(&self, zone: &str, _: Instant) -> Option<i64> {
        matches!(zone, "UTC" | "Etc/UTC" | "GMT" | "Etc/GMT").then_some(0)
    }
}

/// The clock of the business account, by which prices change and months end.
#[derive(Clone, Copy)]
pub(super) struct Clock<'a> {
    pub(super) zones: &'a dyn Zones,
    pub(super) zone: Datum<&'a str>,
}

impl Clock<'_> {
    fn offset(&self, at: Instant) -> Option<i64> {
        match self.zone {
            Datum::Absent => Some(0),
            Datum::Given(zone) => self.zones.offset(zone, at),
            Datum::Unreadable => None,
        }
    }

    /// The instant at which a day, given as its midnight in UTC, begins here.
    pub(super) fn midnight(&self, day: Instant) -> Option<Instant> {
        let guess = day.plus(self.offset(day)?.saturating_neg());
        Some(day.plus(self.offset(guess)?.saturating_neg()))
    }

    /// Whether a day has begun. `None` where the zone is not known and it has begun in some and not in others.
    pub(super) fn has_begun(&self, day: Instant, at: Instant) -> Option<bool> {
        match self.midnight(day) {
            Some(midnight) => Some(at >= midnight),
            None if at < day.plus(FIRST_ZONE) => Some(false),
            None if at >= day.plus(LAST_ZONE) => Some(true),
            None => None,
        }
    }

    /// The instants at which a day can be found to have begun: one, or the two between which that is not known.
    pub(super) fn beginnings(&self, day: Instant) -> Vec<Instant> {
        match self.midnight(day) {
            Some(midnight) => vec![midnight],
            None => vec![day.plus(FIRST_ZONE), day.plus(LAST_ZONE)],
        }
    }

    /// The first day of the month after an instant, as its midnight in UTC.
    pub(super) fn next_month(&self, at: Instant) -> Option<Instant> {
        at.plus(self.offset(at)?).next_month()
    }
}
