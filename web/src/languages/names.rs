//! What languages are called: by their speakers on tabs, in the interface's words in sentences and lists.

use super::texts;
use ventana_core::policy::languages::{Language, language, languages};
use ventana_core::text::{Token, Tokens};
use ventana_core::{Locale, Text, text};

/// The languages that are offered first.
const OFTEN_USED: [&str; 10] = ["en", "es", "pt_BR", "ar", "hi", "id", "fr", "de", "it", "tr"];

/// The listed language of a code, or one of the same tongue where the code is not listed.
fn meant(code: &str) -> Option<&'static Language> {
    let subtag = code.split(['_', '-']).next().unwrap_or_default();
    language(code).or_else(|| languages().iter().find(|listed| listed.subtag().eq_ignore_ascii_case(subtag)))
}

/// What speakers call it, with the region where others of the template are of the same tongue.
pub(crate) fn own_name(code: &str, all: &[&str], locale: Locale) -> String {
    named(code, all, locale, |language| language.own_name().to_owned())
}

/// What it is called in the middle of a sentence.
pub(crate) fn spoken(code: &str, all: &[&str], locale: Locale) -> String {
    named(code, all, locale, |language| {
        let name = language.language_name(locale);
        if locale == Locale::En { name.to_owned() } else { name.to_lowercase() }
    })
}

fn named(code: &str, all: &[&str], locale: Locale, name: impl Fn(&Language) -> String) -> String {
    let Some(listed) = meant(code) else {
        return if code.is_empty() { texts::NO_LANGUAGE.get(locale).to_owned() } else { code.to_owned() };
    };
    let is_alone = !all
        .iter()
        .any(|other| *other != code && meant(other).is_some_and(|other| other.subtag() == listed.subtag()));
    let name = name(listed);
    match listed.region_name(locale) {
        Some(region) if !is_alone && listed.code == code => [&name, " (", region, ")"].concat(),
        _ if !is_alone && listed.code != code => [&name, " (", code, ")"].concat(),
        _ => name,
    }
}

/// Several names in one sentence.
pub(crate) fn listed(names: &[String], locale: Locale) -> String {
    static AND: Text = text! { en: " and ", es: " y ", pt: " e " };
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => {
            // Spanish says "e" before the sound of an i.
            let and = if locale == Locale::Es && last.to_lowercase().starts_with(['i', 'í']) {
                " e "
            } else {
                AND.get(locale)
            };
            [most.join(", ").as_str(), and, last].concat()
        }
    }
}

/// A language that can be added.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Offer {
    pub(super) code: &'static str,
    pub(super) name: String,
    pub(super) own: &'static str,
    /// It is among those of the template.
    pub(super) is_taken: bool,
    pub(super) is_often_used: bool,
}

/// The languages that a search finds, those that are often used first.
pub(super) fn offers(search: &str, taken: &[String], locale: Locale) -> Vec<Offer> {
    let words = folded(search);
    let code = search.trim().to_lowercase().replace('-', "_");
    let finds = |offer: &Offer| {
        code.is_empty()
            || offer.code.to_lowercase().starts_with(&code)
            || offer.own.to_lowercase().contains(search.trim().to_lowercase().as_str())
            || (!words.is_empty()
                && [" ", folded(&offer.name).as_str()].concat().contains(&[" ", words.as_str()].concat()))
    };
    let offer = |listed: &Language| Offer {
        code: listed.code,
        name: listed.name(locale),
        own: listed.own_name(),
        is_taken: taken.iter().any(|code| code == listed.code),
        is_often_used: OFTEN_USED.contains(&listed.code),
    };
    let mut found: Vec<_> = languages().iter().map(offer).filter(finds).collect();
    let rank = |offer: &Offer| {
        let often = OFTEN_USED.iter().position(|code| *code == offer.code).unwrap_or(OFTEN_USED.len());
        (often, folded(&offer.name))
    };
    found.sort_by_cached_key(rank);
    found
}

fn folded(text: &str) -> String {
    let tokens = Tokens::of(text);
    let words =
        tokens.iter().filter_map(|token| if let Token::Word(word) = token { Some(word) } else { None });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tab_names_the_region_only_where_the_tongue_stands_twice() {
        let own = |code, all: &[&str]| own_name(code, all, Locale::Es);
        assert_eq!(own("es_MX", &["es_MX", "ar"]), "Español");
        assert_eq!(own("es_MX", &["es_MX", "es"]), "Español (México)");
        assert_eq!(own("es", &["es_MX", "es"]), "Español");
        assert_eq!(own("ar-EG", &["ar-EG"]), "العربية");
        assert_eq!(own("es-mx", &["es-mx", "es"]), "Español (es-mx)");
        assert_eq!((own("tlh", &["tlh"]).as_str(), own("", &[""]).as_str()), ("tlh", "Sin idioma"));
    }

    #[test]
    fn a_sentence_speaks_of_a_language_in_its_own_words() {
        assert_eq!(Locale::ALL.map(|locale| spoken("ar", &["ar"], locale)), ["Arabic", "árabe", "árabe"]);
        let names = ["Español".to_owned(), "العربية".to_owned(), "Italiano".to_owned()];
        assert_eq!(listed(&names, Locale::Es), "Español, العربية e Italiano");
        assert_eq!(listed(&names[..2], Locale::Pt), "Español e العربية");
        assert_eq!(listed(&names[..1], Locale::En), "Español");
    }

    #[test]
    fn a_language_is_found_by_its_names_without_accents_and_by_its_code() {
        let found = |search: &str| {
            offers(search, &[], Locale::Es).into_iter().map(|offer| offer.code).collect::<Vec<_>>()
        };
        assert_eq!(found("arabe egip"), ["ar_EG"]);
        assert_eq!(found("pt-br"), ["pt_BR"]);
        assert_eq!(found("日本"), ["ja"]);
        assert!(found("portugues").starts_with(&["pt_BR", "pt_PT"]));
        assert!(found("klingon").is_empty());
        assert_eq!(found("").len(), languages().len());
        assert_eq!(found("")[..3], ["en", "es", "pt_BR"]);
    }

    #[test]
    fn those_that_are_there_are_listed_as_taken() {
        let taken: Vec<_> =
            offers("", &["ar".to_owned()], Locale::En).into_iter().filter(|offer| offer.is_taken).collect();
        assert_eq!(taken.iter().map(|offer| offer.code).collect::<Vec<_>>(), ["ar"]);
    }
}
