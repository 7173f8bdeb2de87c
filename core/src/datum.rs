use crate::Instant;
use crate::json::Json;
use serde::ser::{Serialize, Serializer};

/// What the data say of one thing: nothing, a value, or something that cannot be read. What cannot be read is never
/// taken for nothing: it makes an answer that depends on it uncertain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Datum<T> {
    /// Not there, or `null`.
    #[default]
    Absent,
    /// A value of the kind it should be.
    Given(T),
    /// A value of another kind.
    Unreadable,
}

impl<T> Datum<T> {
    /// The value, when there is one.
    pub fn given(self) -> Option<T> {
        match self {
            Self::Given(value) => Some(value),
            _ => None,
        }
    }

    /// The same for a reference to the value.
    pub const fn as_ref(&self) -> Datum<&T> {
        match self {
            Self::Absent => Datum::Absent,
            Self::Given(value) => Datum::Given(value),
            Self::Unreadable => Datum::Unreadable,
        }
    }

    /// Whether there is nothing.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether there is something that cannot be read.
    pub const fn is_unreadable(&self) -> bool {
        matches!(self, Self::Unreadable)
    }

    /// The member `key` of an object, read by `read`.
    pub(crate) fn of<'a>(object: &'a Json, key: &str, read: impl FnOnce(&'a Json) -> Option<T>) -> Self {
        object.get(key).map_or(Self::Absent, |value| read(value).map_or(Self::Unreadable, Self::Given))
    }
}

impl<'a> Datum<&'a str> {
    pub(crate) fn text(object: &'a Json, key: &str) -> Self {
        Self::of(object, key, Json::as_str)
    }
}

impl Datum<bool> {
    pub(crate) fn flag(object: &Json, key: &str) -> Self {
        Self::of(object, key, Json::as_bool)
    }
}

impl Datum<Instant> {
    pub(crate) fn instant(object: &Json, key: &str) -> Self {
        Self::of(object, key, Instant::read)
    }
}

impl<T> From<T> for Datum<T> {
    fn from(value: T) -> Self {
        Self::Given(value)
    }
}

impl<T> From<Option<T>> for Datum<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Self::Given)
    }
}

/// What cannot be read is written as `null`.
impl<T: Serialize> Serialize for Datum<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Given(value) => value.serialize(serializer),
            _ => serializer.serialize_unit(),
        }
    }
}
