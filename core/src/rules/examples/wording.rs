//! Words that fixes put into a template, in the language of the template.

use crate::rules::prelude::*;
use crate::text::Key;
use crate::{Locale, Words};

/// The words in the language of the template, when it is one of those that Ventana speaks.
pub(in crate::rules) fn in_language_of(subject: &Subject<'_>, words: &Words) -> Option<&'static str> {
    let language = subject.template.language.text()?;
    let family = language.split(['_', '-']).next().unwrap_or(language);
    Locale::from_code(family).map(|locale| words.get(locale))
}

/// A sample that claims nothing about the variable it stands for.
pub(in crate::rules) fn neutral(subject: &Subject<'_>, key: &Key<'_>) -> String {
    const SAMPLE: Words = Words { en: "Sample", es: "Ejemplo", pt: "Exemplo" };
    match key {
        Key::Name(name) if name.contains(char::is_alphanumeric) => name.replace('_', " ").trim().to_owned(),
        Key::Name(name) => name.to_string(),
        Key::Number(number) => match in_language_of(subject, &SAMPLE) {
            Some(sample) => [sample, " ", &number.to_string()].concat(),
            None => number.to_string(),
        },
    }
}
