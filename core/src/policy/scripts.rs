//! The scripts that languages are written in.

use super::Fact;
use crate::text::Script;

/// The languages that are not written in Latin letters alone, by the part of their code before the region, with their
/// scripts. Of languages with one script, the one met most comes first.
pub static SCRIPTS: Fact<&[(&str, &[Script])]> = Fact {
    value: &[
        ("ar", &[Script::Arabic]),
        ("bn", &[Script::Bengali]),
        ("el", &[Script::Greek]),
        ("fa", &[Script::Arabic]),
        ("gu", &[Script::Gujarati]),
        ("he", &[Script::Hebrew]),
        ("hi", &[Script::Devanagari]),
        ("ja", &[Script::Kana, Script::Han]),
        ("ka", &[Script::Georgian]),
        ("kn", &[Script::Kannada]),
        ("ko", &[Script::Hangul, Script::Han]),
        ("lo", &[Script::Lao]),
        ("ml", &[Script::Malayalam]),
        ("mr", &[Script::Devanagari]),
        ("pa", &[Script::Gurmukhi, Script::Arabic]),
        ("prs", &[Script::Arabic]),
        ("ps", &[Script::Arabic]),
        ("ru", &[Script::Cyrillic]),
        ("be", &[Script::Cyrillic]),
        ("bg", &[Script::Cyrillic]),
        ("kk", &[Script::Cyrillic, Script::Latin]),
        ("ky", &[Script::Cyrillic]),
        ("mk", &[Script::Cyrillic]),
        ("si", &[Script::Sinhala]),
        ("sr", &[Script::Cyrillic, Script::Latin]),
        ("ta", &[Script::Tamil]),
        ("te", &[Script::Telugu]),
        ("th", &[Script::Thai]),
        ("uk", &[Script::Cyrillic]),
        ("ur", &[Script::Arabic]),
        ("uz", &[Script::Latin, Script::Cyrillic]),
        ("zh", &[Script::Han]),
    ],
    source: "Unicode CLDR, languageData",
    as_of: "2026-11-25",
};

/// The scripts of a language, by the part of its code before the region.
#[must_use]
pub fn scripts(language: &str) -> &'static [Script] {
    let found = SCRIPTS.value.iter().find(|(subtag, _)| *subtag == language);
    found.map_or(&[Script::Latin], |(_, scripts)| scripts)
}
