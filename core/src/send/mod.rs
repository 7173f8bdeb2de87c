//! The decision: whether a message can be sent to a person at an instant, why, until when, and what to do instead.
//! Here the facts of a request meet Meta's policy; the facts themselves are read in `message`, `template` and `window`.

mod case;
mod charge;
mod clock;
mod decision;
mod examine;
mod faults;
mod finding;
mod price;
mod reasons;
mod request;
mod steps;
mod timeline;

pub use charge::ChargeCategory;
pub use clock::{UtcOnly, Zones};
pub(crate) use decision::Brief;
pub use decision::{Action, Charge, ChargeKind, NextStep, SendDecision, SendFailure, Verdict};
pub(crate) use faults::Faults;
pub use faults::Payload;
pub use request::{Account, Definition, Rate, Restriction, RestrictionKind, SendRequest};
pub use timeline::{Segment, send_timeline};

use crate::json::Json;
use crate::{Datum, Instant, Locale};

/// The codes of the reasons for which a decision foresees this error of Meta's.
pub(crate) fn reasons_of(error: u32) -> impl Iterator<Item = &'static str> {
    let foresees = move |reason: &&&reasons::Reason| reason.error.is_some_and(|known| known.code == error);
    reasons::ALL.iter().filter(foresees).map(|reason| reason.code)
}

/// Decides a request as an app gives it. Its `at` is not read: the instant of sending is an argument, in which the
/// caller has put the present where the request names none. `zones` answers for the time zone of the account.
///
/// # Examples
/// ```
/// use ventana_core::{Instant, Locale, json, send::{UtcOnly, Verdict, can_send}};
/// let request = json::parse(r#"{
///     "message": {"to": "5215512345678", "type": "text", "text": {"body": "Hola"}},
///     "conversation": {"lastInboundAt": "2026-11-22T12:00:00Z"}
/// }"#)?;
/// let at = Instant::parse("2026-11-23T12:00:00Z").unwrap();
/// let decision = can_send(&request, at, &UtcOnly, Locale::En);
/// assert_eq!(decision.verdict, Verdict::No);
/// assert_eq!(decision.error.map(|error| error.code), Some(131_047));
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn can_send(request: &Json, at: Instant, zones: &dyn Zones, locale: Locale) -> SendDecision {
    SendRequest::read(request).decide(at, zones, locale)
}

impl SendRequest<'_> {
    /// Decides the request for sending at this instant.
    #[must_use]
    pub fn decide(&self, at: Instant, zones: &dyn Zones, locale: Locale) -> SendDecision {
        let faults = Faults::of(self.payload, locale);
        case::Case::of(self, &faults, zones).decide(at, locale)
    }

    /// The approved templates of the request that can be sent instead of its message at an instant, the best first. A
    /// decision recommends the first of them.
    #[must_use]
    pub fn fitting_templates<'a>(&'a self, at: Instant, zones: &'a dyn Zones) -> Vec<Definition<'a>> {
        // What is wrong with the message itself says nothing against another.
        static NONE: Faults = Faults { diagnostics: Vec::new() };
        steps::fitting(&case::Case::of(self, &NONE, zones), at)
    }

    /// Whether a day, given as its midnight in UTC, has surely begun at an instant by the clock of the account.
    pub(crate) fn has_begun(&self, day: Instant, at: Instant, zones: &dyn Zones) -> bool {
        let zone = self.account.as_ref().given().map_or(Datum::Absent, |account| account.time_zone);
        clock::Clock { zones, zone }.has_begun(day, at) == Some(true)
    }

    /// The same by its decisive reason alone, where what is wrong with the content has been found before.
    pub(crate) fn brief(&self, faults: &Faults, at: Instant, zones: &dyn Zones, locale: Locale) -> Brief {
        case::Case::of(self, faults, zones).brief(at, locale)
    }
}

#[cfg(test)]
mod tests;
