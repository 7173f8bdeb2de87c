use super::decode::{Decode, Problem};
use super::vocabulary::{Named, Vocabulary};
use crate::json::{Json, Object, Path};

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
    pub(super) fn encode(&self) -> Option<Json> {
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
    Unmodelled(String, Json),
}

impl Members {
    pub(super) fn modelled(&mut self, key: &'static str) {
        self.0.push(Member::Modelled(key));
    }

    pub(super) fn unmodelled(&mut self, key: String, value: Json) {
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

    /// Puts the object together again: members that were there in their order, new ones after them.
    pub(super) fn encode(&self, fields: &[(&'static str, Option<Json>)]) -> Json {
        let mut object = Object::new();
        for member in &self.0 {
            match member {
                Member::Unmodelled(key, value) => object.insert(key.as_str(), value.clone()),
                Member::Modelled(key) => {
                    if let Some((key, Some(value))) = fields.iter().find(|(name, _)| name == key) {
                        object.insert(*key, value.clone());
                    }
                }
            }
        }
        for (key, value) in fields {
            if let Some(value) = value
                && object.get(key).is_none()
            {
                object.insert(*key, value.clone());
            }
        }
        object.into()
    }
}

/// Declares a type for a JSON object: its fields with their keys, how it is decoded, and how it is encoded back.
macro_rules! record {
    (
        $(#[$about:meta])*
        pub struct $name:ident {
            $( $(#[$about_field:meta])* $field:ident: $kind:ty = $key:literal, )*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $( $(#[$about_field])* pub $field: $crate::template::Field<$kind>, )*
            /// All members in their order, those without a field of their own whole.
            pub members: $crate::template::Members,
        }

        impl $crate::template::Decode for $name {
            const EXPECTED: $crate::template::Expected = $crate::template::Expected::Object;

            fn decode(
                json: $crate::json::Json,
                at: &$crate::json::Path<'_>,
                problems: &mut Vec<$crate::template::Problem>,
            ) -> Result<Self, $crate::json::Json> {
                let members = $crate::template::decode::object(json, at, problems)?;
                let mut record = Self::default();
                for (key, value) in members {
                    match key.as_str() {
                        $( $key => {
                            record.$field = $crate::template::Field::decode(value, &at.member($key), problems);
                            record.members.modelled($key);
                        } )*
                        _ => record.members.unmodelled(key, value),
                    }
                }
                Ok(record)
            }

            fn encode(&self) -> $crate::json::Json {
                self.members.encode(&[ $( ($key, self.$field.encode()), )* ])
            }
        }
    };
}
pub(super) use record;
