//! Lengths as Meta counts them, as far as that is known. Meta speaks of "characters" and publishes no unit; we count
//! Unicode code points, which refuses nothing that UTF-16 units or bytes would let pass.

use super::placeholder::placeholders;

/// The length in code points.
#[must_use]
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// Where to cut so that at most `limit` code points stay: at a word, else at a character, never inside a placeholder.
/// The answer is a byte offset.
///
/// # Examples
/// ```
/// use ventana_core::text::trim_to;
/// assert_eq!(trim_to("see you at {{1}}", 13), "see you at".len());
/// ```
#[must_use]
pub fn trim_to(text: &str, limit: usize) -> usize {
    let Some((mut cut, _)) = text.char_indices().nth(limit) else { return text.len() };
    if let Some(split) = placeholders(text).find(|found| found.bytes.contains(&cut)) {
        cut = split.bytes.start;
    }
    let head = text.get(..cut).unwrap_or_default();
    let at_word = text.get(cut..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
    let word = if at_word { cut } else { head.rfind(char::is_whitespace).unwrap_or(0) };
    let whole_word = text.get(..word).unwrap_or_default().trim_end().len();
    if whole_word > 0 { whole_word } else { before_joined(text, cut) }
}

/// Moves a cut back to where no sign is torn from the one that it joins, such as an accent or half an emoji.
fn before_joined(text: &str, mut cut: usize) -> usize {
    while cut > 0 {
        let after = text.get(cut..).and_then(|rest| rest.chars().next());
        let Some(before) = text.get(..cut).and_then(|head| head.chars().next_back()) else { break };
        if !after.is_some_and(joins_backward) && before != ZERO_WIDTH_JOINER && !is_regional(before) {
            break;
        }
        cut -= before.len_utf8();
    }
    cut
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';

fn joins_backward(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20FF}' | ZERO_WIDTH_JOINER | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

fn is_regional(character: char) -> bool {
    matches!(character, '\u{1F1E6}'..='\u{1F1FF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn trimmed(text: &str, limit: usize) -> &str {
        text.get(..trim_to(text, limit)).unwrap()
    }

    #[test]
    fn texts_are_cut_at_a_word() {
        assert_eq!(trimmed("one two three", 9), "one two");
        assert_eq!(trimmed("one two three", 7), "one two");
        assert_eq!(trimmed("one two", 7), "one two");
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_where_it_must() {
        assert_eq!(trimmed("abcdef", 3), "abc");
        assert_eq!(trimmed("{{name}}abc", 4), "");
    }

    #[test]
    fn signs_that_belong_together_stay_together() {
        assert_eq!(trimmed("ae\u{301}x", 2), "a");
        assert_eq!(trimmed("a👩‍👧b", 3), "a");
        assert_eq!(trimmed("a👍🏽b", 2), "a");
    }

    proptest! {
        #[test]
        fn what_is_kept_fits(text in "[a {}1é👍\u{301}]{0,30}", limit in 0_usize..30) {
            let kept = trimmed(&text, limit);
            prop_assert!(length(kept) <= limit);
            prop_assert!(length(&text) > limit || kept == text);
        }
    }
}
