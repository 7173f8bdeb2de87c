use super::record::Field;
use crate::json::{Json, Kind, Number, Object, Path};

/// A value of the wrong kind, found while decoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// RFC 6901 pointer to it.
    pub path: String,
    /// What belongs there.
    pub expected: Expected,
    /// What stands there.
    pub found: Kind,
}

/// What a decoder expects at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A string.
    Text,
    /// An array.
    Array,
    /// An object.
    Object,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// Anything but `null`.
    Anything,
}

/// A type that can be read from JSON and written back without loss.
pub trait Decode: Sized {
    /// The kind of value it is read from.
    const EXPECTED: Expected;

    /// Reads the value, and notes every problem in it. A value of the wrong kind is handed back.
    ///
    /// # Errors
    /// The value itself, when it is of another kind; `null` is handed back without a problem.
    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json>;

    /// What it was read from, with its changes.
    fn encode(&self) -> Json;
}

fn refuse<T>(json: Json, expected: Expected, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<T, Json> {
    note(&json, expected, at, problems);
    Err(json)
}

#[inline(never)]
fn note(json: &Json, expected: Expected, at: &Path<'_>, problems: &mut Vec<Problem>) {
    if *json != Json::Null {
        problems.push(Problem { path: at.to_pointer(), expected, found: json.kind() });
    }
}

pub(super) fn object(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Object, Json> {
    match json {
        Json::Object(members) => Ok(members),
        other => refuse(other, Expected::Object, at, problems),
    }
}

impl Decode for String {
    const EXPECTED: Expected = Expected::Text;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        match json {
            Json::Text(text) => Ok(text),
            other => refuse(other, Expected::Text, at, problems),
        }
    }

    fn encode(&self) -> Json {
        self.as_str().into()
    }
}

impl Decode for bool {
    const EXPECTED: Expected = Expected::Bool;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        match json {
            Json::Bool(value) => Ok(value),
            other => refuse(other, Expected::Bool, at, problems),
        }
    }

    fn encode(&self) -> Json {
        (*self).into()
    }
}

impl Decode for Number {
    const EXPECTED: Expected = Expected::Number;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        match json {
            Json::Number(number) => Ok(number),
            other => refuse(other, Expected::Number, at, problems),
        }
    }

    fn encode(&self) -> Json {
        Json::Number(self.clone())
    }
}

/// What may be of any kind is kept as it is.
impl Decode for Json {
    const EXPECTED: Expected = Expected::Anything;

    fn decode(json: Json, _: &Path<'_>, _: &mut Vec<Problem>) -> Result<Self, Json> {
        if json == Json::Null { Err(json) } else { Ok(json) }
    }

    fn encode(&self) -> Json {
        self.clone()
    }
}

/// Reads the elements of an array one by one. One function for lists of all types keeps the module small.
#[inline(never)]
fn each(
    json: Json,
    expected: Expected,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
    read: &mut dyn FnMut(Json, &Path<'_>, &mut Vec<Problem>),
) -> Result<(), Json> {
    let Json::Array(elements) = json else { return refuse(json, Expected::Array, at, problems) };
    for (index, element) in elements.into_iter().enumerate() {
        let at = at.index(index);
        if element == Json::Null {
            // Among elements `null` is no absence but a value of the wrong kind.
            problems.push(Problem { path: at.to_pointer(), expected, found: Kind::Null });
        }
        read(element, &at, problems);
    }
    Ok(())
}

#[inline(never)]
fn array(length: usize, element: &dyn Fn(usize) -> Option<Json>) -> Json {
    Json::Array((0..length).filter_map(element).collect())
}

impl<T: Decode> Decode for Vec<Field<T>> {
    const EXPECTED: Expected = Expected::Array;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        let mut list = Self::with_capacity(json.as_array().map_or(0, <[Json]>::len));
        each(json, T::EXPECTED, at, problems, &mut |element, at, problems| {
            list.push(Field::decode(element, at, problems));
        })?;
        Ok(list)
    }

    fn encode(&self) -> Json {
        array(self.len(), &|index| self.get(index).and_then(Field::encode))
    }
}
