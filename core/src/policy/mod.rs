//! Meta's facts as data, each with its source and the date on which the source was last checked.
//! No rule or decision states a number of Meta's itself; nothing here decides anything.

pub mod limits;

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
