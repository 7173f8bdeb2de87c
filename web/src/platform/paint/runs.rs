//! The pieces of a text that are painted one by one.

/// A piece of a text: where it begins and ends in UTF-16 code units, as ranges of the page count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) text: String,
}

/// The words of a text. A word keeps its shape and mostly its direction, and the browser says where each one stands: so
/// lines break and directions mix as on the page.
pub(super) fn words(text: &str) -> Vec<Run> {
    runs(text, char::is_whitespace)
}

/// The characters of a word that is broken over lines.
pub(super) fn characters(run: &Run) -> Vec<Run> {
    let mut at = run.start;
    let mut characters = Vec::new();
    for character in run.text.chars() {
        let end = at + width(character);
        characters.push(Run { start: at, end, text: character.to_string() });
        at = end;
    }
    characters
}

fn width(character: char) -> u32 {
    u32::try_from(character.len_utf16()).unwrap_or(1)
}

fn runs(text: &str, is_gap: fn(char) -> bool) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = 0;
    let mut run = None::<Run>;
    for character in text.chars() {
        let end = at + width(character);
        if is_gap(character) {
            runs.extend(run.take());
        } else {
            let run = run.get_or_insert_with(|| Run { start: at, end: at, text: String::new() });
            run.text.push(character);
            run.end = end;
        }
        at = end;
    }
    runs.extend(run);
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_their_place_in_code_units() {
        let run = |start, end, text: &str| Run { start, end, text: text.to_owned() };
        assert_eq!(words(" Hi 🎉🎉\n{{1}}"), [run(1, 3, "Hi"), run(4, 8, "🎉🎉"), run(9, 14, "{{1}}")]);
        assert_eq!(characters(&run(4, 7, "a🎉")), [run(4, 5, "a"), run(5, 7, "🎉")]);
        assert!(words(" \n").is_empty());
    }
}
