use std::ops::Range;
use ventana_core::text::without_accent;

/// How well a name answers what is sought, and which of its bytes do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Match {
    pub(crate) score: u32,
    pub(crate) runs: Vec<Range<usize>>,
}

const AT_START: u32 = 40;
const AT_WORD: u32 = 30;
const INSIDE: u32 = 15;
const INITIALS: u32 = 5;

/// Holds a name against what is sought: every word must be in it, as a piece of it or as the beginnings of its words.
/// Case and accents do not matter.
pub(crate) fn matched(sought: &str, name: &str) -> Option<Match> {
    let letters: Vec<(usize, char)> = name.char_indices().map(|(at, letter)| (at, folded(letter))).collect();
    let starts: Vec<bool> = (0..letters.len())
        .map(|at| is_word(&letters, at) && !at.checked_sub(1).is_some_and(|before| is_word(&letters, before)))
        .collect();
    let mut score = 0;
    let mut taken: Vec<usize> = Vec::new();
    for word in sought.split_whitespace() {
        let word: Vec<char> = word.chars().map(folded).collect();
        let (points, found) = whole(&letters, &starts, &word).or_else(|| {
            let mut found = Vec::new();
            initials(&letters, &starts, &word, 0, &mut found).then_some((INITIALS, found))
        })?;
        score += points;
        taken.extend(found);
    }
    taken.sort_unstable();
    taken.dedup();
    Some(Match { score, runs: runs(&taken, &letters, name.len()) })
}

fn is_word(letters: &[(usize, char)], at: usize) -> bool {
    letters.get(at).is_some_and(|(_, letter)| letter.is_alphanumeric())
}

/// The best place at which the word stands in one piece.
fn whole(letters: &[(usize, char)], starts: &[bool], word: &[char]) -> Option<(u32, Vec<usize>)> {
    let stands = |at: &usize| letters.iter().skip(*at).map(|(_, letter)| letter).take(word.len()).eq(word);
    let points = |at: usize| match at {
        0 => AT_START,
        at if starts.get(at) == Some(&true) => AT_WORD,
        _ => INSIDE,
    };
    let places = (0..=letters.len().checked_sub(word.len())?).filter(stands);
    let best = places.max_by_key(|at| (points(*at), std::cmp::Reverse(*at)))?;
    Some((points(best), (best..best + word.len()).collect()))
}

/// Whether the word can be put together from the beginnings of words, from `from` on.
fn initials(
    letters: &[(usize, char)],
    starts: &[bool],
    word: &[char],
    from: usize,
    found: &mut Vec<usize>,
) -> bool {
    if word.is_empty() {
        return true;
    }
    for at in (from..letters.len()).filter(|at| starts.get(*at) == Some(&true)) {
        let pairs = letters.iter().skip(at).map(|(_, letter)| letter).zip(word);
        let common = pairs.take_while(|(a, b)| a == b).count();
        for length in (1..=common).rev() {
            let held = found.len();
            found.extend(at..at + length);
            if initials(letters, starts, word.get(length..).unwrap_or_default(), at + length, found) {
                return true;
            }
            found.truncate(held);
        }
    }
    false
}

/// Letters side by side as one run of bytes.
fn runs(taken: &[usize], letters: &[(usize, char)], end: usize) -> Vec<Range<usize>> {
    let byte = |at: usize| letters.get(at).map_or(end, |(byte, _)| *byte);
    let mut runs: Vec<Range<usize>> = Vec::new();
    for at in taken {
        match runs.last_mut() {
            Some(run) if run.end == byte(*at) => run.end = byte(at + 1),
            _ => runs.push(byte(*at)..byte(at + 1)),
        }
    }
    runs
}

/// A letter without case and accent.
fn folded(letter: char) -> char {
    without_accent(letter.to_lowercase().next().unwrap_or(letter))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(sought: &str, name: &str) -> Option<String> {
        let found = matched(sought, name)?;
        let mut shown = name.to_owned();
        for run in found.runs.iter().rev() {
            shown.insert(run.end, ']');
            shown.insert(run.start, '[');
        }
        Some(shown)
    }

    #[test]
    fn accents_and_case_do_not_matter() {
        assert_eq!(shown("boton", "Añadir botón: Enlace").as_deref(), Some("Añadir [botón]: Enlace"));
        assert_eq!(shown("AÑ", "Añadir botón").as_deref(), Some("[Añ]adir botón"));
    }

    #[test]
    fn every_word_must_be_there_in_any_order() {
        assert_eq!(shown("enl bot", "Añadir botón: Enlace").as_deref(), Some("Añadir [bot]ón: [Enl]ace"));
        assert_eq!(shown("bot zz", "Añadir botón: Enlace"), None);
    }

    #[test]
    fn beginnings_of_words_are_enough() {
        assert_eq!(shown("abe", "Añadir botón: Enlace").as_deref(), Some("[A]ñadir [b]otón: [E]nlace"));
        assert_eq!(shown("cojs", "Copy JSON").as_deref(), Some("[Co]py [JS]ON"));
        assert_eq!(shown("oy", "Copy JSON"), None);
    }

    #[test]
    fn the_beginning_of_a_word_weighs_more_than_its_middle() {
        let score = |sought, name| matched(sought, name).unwrap().score;
        assert!(
            score("it", "Italic") > score("it", "Go to: Items")
                && score("it", "Go to: Items") > score("it", "Edit")
        );
        assert_eq!(shown("it", "Edit an item").as_deref(), Some("Edit an [it]em"));
        assert_eq!(matched("", "Bold"), Some(Match { score: 0, runs: vec![] }));
    }

    proptest! {
        #[test]
        fn what_is_lit_are_letters_of_the_name(sought in "[abñé ]{0,6}", name in "[abñÉ 😀]{0,16}") {
            if let Some(found) = matched(&sought, &name) {
                let lit: usize = found.runs.iter().map(|run| name.get(run.clone()).unwrap().chars().count()).sum();
                prop_assert!(lit <= sought.chars().filter(|letter| !letter.is_whitespace()).count());
                prop_assert!(found.runs.windows(2).all(|pair| pair[0].end < pair[1].start));
            }
        }

        #[test]
        fn every_name_answers_to_itself(name in "[a-zé ]{1,16}") {
            let found = matched(&name, &name);
            prop_assert!(found.is_some());
        }
    }
}
