//! Meta's facts as data, each with its source and the date on which the source was last checked.
//! No rule or decision states a number of Meta's itself; nothing here decides anything.

pub mod authentication;
pub mod delivery;
pub mod direct_send;
pub mod edits;
pub mod errors;
pub mod events;
pub mod graph;
pub mod interactive;
pub mod kinds;
pub mod languages;
pub mod limits;
pub mod links;
pub mod markets;
pub mod media;
pub mod messages;
pub mod pages;
pub mod prices;
pub mod recipients;
pub mod scripts;
pub mod sends;
pub mod shapes;
pub mod statuses;
pub mod windows;
pub mod wording;

use crate::Instant;

/// How far a source can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// On a page of Meta's.
    Documented,
    /// Seen in a real answer of the API.
    Observed,
    /// Follows from other facts, from samples or from client code.
    Inferred,
    /// Claimed by others, with no trace of the API's answer.
    Folklore,
}

/// A fact of Meta's, with where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Fact<T> {
    /// What holds.
    pub value: T,
    /// Where it is stated.
    pub source: &'static str,
    /// ISO date on which the source was last checked.
    pub as_of: &'static str,
}

/// A fact that holds from an instant on, until the next version of it.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// The first instant at which it holds.
    pub since: Instant,
    /// What holds.
    pub fact: Fact<T>,
}

/// The version that is in force at an instant. Versions stand in the order of their dates; before the first there is none.
pub fn in_force<T>(versions: &'static [Dated<T>], at: Instant) -> Option<&'static T> {
    versions.iter().rev().find(|version| version.since <= at).map(|version| &version.fact.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(day: u32, value: u32) -> Dated<u32> {
        Dated { since: Instant::date(2026, 10, day), fact: Fact { value, source: "", as_of: "" } }
    }

    #[test]
    fn the_last_version_that_has_begun_is_in_force() {
        let versions: &'static [Dated<u32>] = Box::leak(Box::new([version(1, 10), version(5, 20)]));
        let at = |day, millis| in_force(versions, Instant::date(2026, 10, day).plus(millis)).copied();
        assert_eq!(at(1, -1), None);
        assert_eq!(at(1, 0), Some(10));
        assert_eq!(at(5, -1), Some(10));
        assert_eq!(at(5, 0), Some(20));
    }
}
