use super::decode::{Decode, Expected, Problem};
use crate::json::{Json, Path};

/// A closed list of names that Meta gives, each for one value.
pub trait Vocabulary: Copy + PartialEq + 'static {
    /// Every name as Meta writes it.
    const NAMES: &'static [&'static str];

    /// Every value, in the order of the names.
    const VALUES: &'static [Self];

    /// The value with this name, in either case: Meta's samples write both.
    #[must_use]
    fn from_name(name: &str) -> Option<Self> {
        Self::VALUES.get(place_of(name, Self::NAMES)?).copied()
    }

    /// The name as Meta writes it.
    #[must_use]
    fn name(self) -> &'static str;
}

/// Reads a text and its place among the names. One function for all vocabularies keeps the module small.
#[inline(never)]
fn named(
    json: Json,
    at: &Path<'_>,
    problems: &mut Vec<Problem>,
    names: &[&str],
) -> Result<(String, Option<usize>), Json> {
    let text = String::decode(json, at, problems)?;
    let place = place_of(&text, names);
    Ok((text, place))
}

#[inline(never)]
fn place_of(name: &str, names: &[&str]) -> Option<usize> {
    names.iter().position(|known| known.eq_ignore_ascii_case(name))
}

/// A text that should be a name of a vocabulary, kept as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<V> {
    text: String,
    known: Option<V>,
}

impl<V: Vocabulary> Named<V> {
    /// The text as it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The value, when the text is a name of the vocabulary.
    #[must_use]
    pub fn known(&self) -> Option<V> {
        self.known
    }
}

impl<V: Vocabulary> From<V> for Named<V> {
    fn from(value: V) -> Self {
        Self { text: value.name().to_owned(), known: Some(value) }
    }
}

impl<V: Vocabulary> Decode for Named<V> {
    const EXPECTED: Expected = Expected::Text;

    fn decode(json: Json, at: &Path<'_>, problems: &mut Vec<Problem>) -> Result<Self, Json> {
        let (text, place) = named(json, at, problems, V::NAMES)?;
        Ok(Self { text, known: place.and_then(|place| V::VALUES.get(place).copied()) })
    }

    fn encode(&self) -> Json {
        self.text.as_str().into()
    }
}

/// Declares a vocabulary: its values with the names Meta gives them.
macro_rules! vocabulary {
    (
        $(#[doc = $about:literal])*
        pub enum $name:ident {
            $( $(#[doc = $about_value:literal])* $value:ident = $text:literal, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $( $(#[doc = $about_value])* $value, )*
        }

        #[cfg(feature = "docs")]
        impl $crate::template::shape::Shaped for $name {
            fn shape() -> $crate::template::shape::Shape {
                $crate::template::shape::Shape::Word($crate::template::shape::Vocabulary {
                    name: stringify!($name),
                    about: concat!($( $about, )*),
                    words: vec![$( ($text, concat!($( $about_value, )*)), )*],
                })
            }
        }

        impl $crate::template::Vocabulary for $name {
            const NAMES: &'static [&'static str] = &[ $( $text, )* ];

            const VALUES: &'static [Self] = &[ $( Self::$value, )* ];

            fn name(self) -> &'static str {
                Self::NAMES.get(self as usize).copied().unwrap_or_default()
            }
        }
    };
}
pub(super) use vocabulary;
