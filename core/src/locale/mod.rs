//! The languages Ventana speaks to people in, and texts that exist in all of them.
//! Here live what a language is, what a text is and where its words are; no text itself.
//! The words are in the binary, or under the feature `texts-outside` in tables that whoever starts the module brings.

#[doc(hidden)]
pub mod outside;
mod text;

pub use text::{Arg, Text, Words};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English
    #[default]
    En,
    /// Spanish
    Es,
    /// Portuguese
    Pt,
}

impl Locale {
    /// Every language, in the order of [`Words`]' fields.
    pub const ALL: [Self; 3] = [Self::En, Self::Es, Self::Pt];

    /// The BCP 47 code: `en`, `es` or `pt`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_name_their_language() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_code(locale.code()), Some(locale));
        }
        assert_eq!(Locale::from_code("fr"), None);
    }
}
