use super::decode::{Decode, Problem, object};
use super::vocabulary::{Named, Vocabulary};
use crate::json::{Json, MemberKey, Object, Path};

/// A member of a decoded object.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Field<T> {
    /// Not there.
    #[default]
    Absent,
    /// There, and of the kind it should be.
    Given(T),
    /// There, but `null` or of another kind; kept as it came.
    Odd(Json),
}

impl<T> Field<T> {
    /// The value, when it is of the kind it should be.
    pub fn given(&self) -> Option<&T> {
        match self {
            Self::Given(value) => Some(value),
            _ => None,
        }
    }

    /// Whether there is a value of any kind. `null` is none.
    pub fn is_present(&self) -> bool {
        !self.is_missing()
    }

    /// Whether there is no value: absent or `null`.
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::Absent | Self::Odd(Json::Null))
    }
}

impl Field<String> {
    /// The text, when there is one.
    pub fn text(&self) -> Option<&str> {
        self.given().map(String::as_str)
    }
}

impl<V: Vocabulary> Field<Named<V>> {
    /// The member of the vocabulary, when the text is one.
    pub fn known(&self) -> Option<V> {
        self.given()?.known()
    }
}

impl<T: Decode> Field<T> {
    /// Reads a member, and keeps what cannot be read.
    pub(super) fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Self {
        T::decode(json, at, problems).map_or_else(Self::Odd, Self::Given)
    }

    /// What stands for it in Graph JSON.
    pub(crate) fn encode(&self) -> Option<Json> {
        match self {
            Self::Absent => None,
            Self::Given(value) => Some(value.encode()),
            Self::Odd(json) => Some(json.clone()),
        }
    }
}

/// The members of a decoded object in their order: those with a field of their own by name, the others whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Members(Vec<Member>);

#[derive(Clone, Debug, PartialEq)]
enum Member {
    Modelled(&'static str),
    Unmodelled(MemberKey, Json),
}

impl Members {
    pub(super) fn reserve(&mut self, additional: usize) {
        self.0.reserve_exact(additional);
    }

    pub(super) fn modelled(&mut self, key: &'static str) {
        self.0.push(Member::Modelled(key));
    }

    pub(super) fn unmodelled(&mut self, key: MemberKey, value: Json) {
        self.0.push(Member::Unmodelled(key, value));
    }

    /// A member that has no field of its own.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.iter().find_map(|member| match member {
            Member::Unmodelled(name, value) if name == key => Some(value),
            _ => None,
        })
    }
}

/// A field of any type, as the one reader and the one writer of all records see it: so their code is there once.
pub(super) trait Slot {
    /// Reads the member.
    fn fill(&mut self, json: Json, at: &Path<'_>, problems: &mut Vec<Problem>);

    /// What stands for it in Graph JSON.
    fn written(&self) -> Option<Json>;
}

impl<T: Decode> Slot for Field<T> {
    fn fill(&mut self, json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) {
        *self = Self::decode(json, at, problems);
    }

    fn written(&self) -> Option<Json> {
        self.encode()
    }
}

/// A type with one field for each member that it knows.
pub(super) trait Record {
    /// The keys of its fields.
    fn keys(&self) -> &'static [&'static str];

    /// The field with the key at this index.
    fn slot(&self, index: usize) -> Option<&dyn Slot>;

    /// The same, to be filled.
    fn slot_mut(&mut self, index: usize) -> Option<&mut dyn Slot>;

    /// All members in their order.
    fn members(&self) -> &Members;

    /// The same, to be filled.
    fn members_mut(&mut self) -> &mut Members;
}

/// Reads the members of an object into a record.
#[inline(never)]
pub(super) fn read(
    record: &mut dyn Record,
    json: Json,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
) -> Result<(), Json> {
    let members = object(json, at, problems)?;
    record.members_mut().reserve(members.len());
    let keys = record.keys();
    for (key, value) in members {
        let Some((index, known)) = keys.iter().enumerate().find(|(_, known)| **known == key) else {
            record.members_mut().unmodelled(key, value);
            continue;
        };
        if let Some(slot) = record.slot_mut(index) {
            slot.fill(value, &at.member(known), problems);
        }
        record.members_mut().modelled(known);
    }
    Ok(())
}

/// Puts the object of a record together again.
#[inline(never)]
pub(super) fn write(record: &dyn Record) -> Json {
    let mut object = Object::new();
    let keys = record.keys();
    let written = |index| record.slot(index).and_then(Slot::written);
    for member in &record.members().0 {
        match member {
            Member::Unmodelled(key, value) => object.insert(key, value.clone()),
            Member::Modelled(key) => {
                let index = keys.iter().position(|known| known == key);
                if let Some(value) = index.and_then(written) {
                    object.insert(key, value);
                }
            }
        }
    }
    for (index, key) in keys.iter().enumerate() {
        if object.get(key).is_none()
            && let Some(value) = written(index)
        {
            object.insert(key, value);
        }
    }
    object.into()
}

/// The field at an index, without a list of them all: the comparisons become one.
macro_rules! nth {
    ($index:expr,) => {{
        let _ = $index;
        None
    }};
    ($index:expr, $field:expr, $( $rest:expr, )*) => {
        if $index == 0 { Some($field) } else { $crate::template::record::nth!($index - 1, $( $rest, )*) }
    };
}
pub(super) use nth;

/// Declares a type for a JSON object: its fields with their keys. Reading and writing it is shared by all.
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident {
            $( $(#[doc = $about_field:literal])* $field:ident: $kind:ty = $key:literal, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[doc = $about_field])* pub $field: $crate::template::Field<$kind>, )*
            /// All members in their order, those without a field of their own whole.
            pub members: $crate::template::Members,
        }

        #[cfg(feature = "docs")]
        impl $name {
            pub(crate) fn described() -> $crate::template::shape::Record {
                $crate::template::shape::Record {
                    name: stringify!($name),
                    about: concat!($( $about, )*),
                    members: vec![$( $crate::template::shape::Member {
                        key: $key,
                        about: concat!($( $about_field, )*),
                        shape: <$kind as $crate::template::shape::Shaped>::shape(),
                    }, )*],
                }
            }
        }

        #[cfg(feature = "docs")]
        impl $crate::template::shape::Shaped for $name {
            fn shape() -> $crate::template::shape::Shape {
                $crate::template::shape::Shape::Object(Self::described)
            }
        }

        impl $crate::template::record::Record for $name {
            fn keys(&self) -> &'static [&'static str] {
                &[$( $key, )*]
            }

            fn slot(&self, index: usize) -> Option<&dyn $crate::template::record::Slot> {
                $crate::template::record::nth!(index, $( &self.$field, )*)
            }

            fn slot_mut(&mut self, index: usize) -> Option<&mut dyn $crate::template::record::Slot> {
                $crate::template::record::nth!(index, $( &mut self.$field, )*)
            }

            fn members(&self) -> &$crate::template::Members {
                &self.members
            }

            fn members_mut(&mut self) -> &mut $crate::template::Members {
                &mut self.members
            }
        }

        impl $crate::template::Decode for $name {
            const EXPECTED: $crate::template::Expected = $crate::template::Expected::Object;

            fn decode(
                json: $crate::json::Json,
                at: &$crate::json::Path<'_>,
                problems: &mut Vec<$crate::template::Problem>,
            ) -> Result<Self, $crate::json::Json> {
                let mut record = Self::default();
                $crate::template::record::read(&mut record, json, at, problems)?;
                Ok(record)
            }

            fn encode(&self) -> $crate::json::Json {
                $crate::template::record::write(self)
            }
        }
    };
}
pub(super) use record;
