//! What the rules about words outside one of Meta's vocabularies share.

use super::prelude::*;
use crate::template::Vocabulary;
use crate::text::nearest;

/// Says that `word`, at `path`, is not in a vocabulary, and offers what it was most likely meant to be: a word that
/// others use for it, or the nearest name.
pub(super) fn unknown<V: Vocabulary>(
    path: String,
    word: &str,
    others: &[(&str, &str)],
    found: &mut Findings<'_>,
) {
    let used =
        others.iter().find(|(other, _)| other.eq_ignore_ascii_case(word.trim())).map(|(_, name)| *name);
    let meant = used.or_else(|| nearest(word, V::NAMES.iter().copied()));
    let known = V::NAMES.join(", ");
    let shown = excerpt(word);
    let args = [("found", shown.as_str().into()), ("known", known.as_str().into())];
    let finding = Finding::at(path).with(&args);
    found.add(match meant {
        Some(name) => finding.try_replace(0, name),
        None => finding,
    });
}

/// As much of a text as fits into a message.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 40;
    match text.char_indices().nth(LONGEST) {
        Some((cut, _)) => [text.get(..cut).unwrap_or_default(), "…"].concat(),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_a_text_as_far_as_it_fits() {
        assert_eq!(excerpt("año"), "año");
        assert_eq!(excerpt(&"ñ".repeat(40)), "ñ".repeat(40));
        assert_eq!(excerpt(&"ñ".repeat(41)), "ñ".repeat(40) + "…");
    }
}
