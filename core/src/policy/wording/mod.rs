//! Words by which review and the judge of categories read a text, in English, Spanish and Portuguese, and the most common
//! words of each language. Only data live here: lists, what their entries are a sign of, and wordings to try instead.

mod aims;

pub use aims::{AIMS, Aim, HINTS};

use super::Fact;
use crate::Locale;
use crate::text::Lexicon;

/// What a phrase is a sign of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// An aim of marketing: what [`AIMS`] holds at this index.
    Aim(usize),
    /// A word that sells in one text and informs in another: alone it is no sign.
    Hint,
    /// The name of a code that proves who somebody is.
    OneTimeCode,
    /// An identifier that nobody may ask for in full.
    Identifier,
    /// A word that asks for something.
    Ask,
    /// A word that makes an identifier a part of itself.
    Partial,
    /// A threat.
    Threat,
    /// A prize or a game of chance.
    Prize,
    /// Something of a customer's own that a message can name.
    Reference,
    /// A word that tells of something done.
    Settled,
    /// A word that denies.
    Denied,
}

impl Sign {
    /// The sign that the lists call by this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "hint" => Self::Hint,
            "onetimecode" => Self::OneTimeCode,
            "identifier" => Self::Identifier,
            "ask" => Self::Ask,
            "partial" => Self::Partial,
            "threat" => Self::Threat,
            "prize" => Self::Prize,
            "reference" => Self::Reference,
            "settled" => Self::Settled,
            "denied" => Self::Denied,
            _ => Self::Aim(AIMS.value.iter().position(|aim| aim.name == name)?),
        })
    }
}

/// Phrases and what they are a sign of.
#[must_use]
pub fn signs(language: Locale) -> &'static Lexicon {
    by_locale(&SIGNS.value, language)
}

/// Words that say nothing of why a message comes: articles, greetings, "update", "information".
#[must_use]
pub fn hollow(language: Locale) -> &'static Lexicon {
    by_locale(&HOLLOW.value, language)
}

fn by_locale<T>([en, es, pt]: &'static [T; 3], locale: Locale) -> &'static T {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

static SIGNS: Fact<[Lexicon; 3]> = Fact {
    value: [
        Lexicon::new(include_str!("signs.en.tsv")),
        Lexicon::new(include_str!("signs.es.tsv")),
        Lexicon::new(include_str!("signs.pt.tsv")),
    ],
    source: "Phrases after Meta's guide on template categories and partners' word lists; chosen by us",
    as_of: "2026-11-25",
};

static HOLLOW: Fact<[Lexicon; 3]> = Fact {
    value: [
        Lexicon::new(include_str!("hollow.en.tsv")),
        Lexicon::new(include_str!("hollow.es.tsv")),
        Lexicon::new(include_str!("hollow.pt.tsv")),
    ],
    source: "Chosen by us after Meta's words on vague templates",
    as_of: "2026-11-25",
};

/// The most common words of the languages of Meta's list that have blanks between words, each with the languages, by the
/// part of their code before the region, in which it is one of them.
pub static COMMON_WORDS: Fact<Lexicon> = Fact {
    value: Lexicon::new(include_str!("common.tsv")),
    source: "Function words of the languages, by their grammars; chosen by us",
    as_of: "2026-11-25",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::languages::{Language, languages};
    use crate::text::{Token, Tokens};
    use std::collections::BTreeSet;

    fn lists() -> impl Iterator<Item = &'static Lexicon> {
        SIGNS.value.iter().chain(&HOLLOW.value).chain([&COMMON_WORDS.value])
    }

    #[test]
    fn lists_are_sorted_folded_and_found_again() {
        for list in lists() {
            let mut last = "";
            for (phrase, meaning) in list.entries() {
                assert!(last < phrase, "{phrase} stands twice or not in its place");
                last = phrase;
                let found = Tokens::of(&phrase.replace('#', "7"));
                assert_eq!(found.len(), phrase.split(' ').count(), "{phrase} is not made of words");
                for (token, word) in found.iter().zip(phrase.split(' ')) {
                    let is_same = token == Token::Word(word) || (token == Token::Number && word == "#");
                    assert!(is_same, "{phrase} is not folded");
                }
                assert_eq!(list.longest(&found, 0), Some((found.len(), meaning)), "{phrase}");
            }
        }
    }

    #[test]
    fn every_sign_has_phrases_in_every_language() {
        let names = |list: &Lexicon| list.entries().map(|(_, name)| name).collect::<BTreeSet<_>>();
        let first = names(&SIGNS.value[0]);
        for list in &SIGNS.value {
            assert_eq!(names(list), first);
        }
        for name in &first {
            assert!(Sign::from_name(name).is_some(), "{name} is no sign");
        }
        for aim in AIMS.value {
            assert!(first.contains(aim.name), "no phrase shows {}", aim.name);
        }
    }

    #[test]
    fn common_words_name_languages_that_meta_lists() {
        let known: BTreeSet<_> = languages().iter().map(Language::subtag).collect();
        for (word, languages) in COMMON_WORDS.value.entries() {
            assert!(languages.split(' ').all(|language| known.contains(language)), "{word}: {languages}");
        }
    }
}
