//! Lengths as Meta counts them, as far as that is known. Meta speaks of "characters" and publishes no unit; we count
//! Unicode code points, which refuses nothing that UTF-16 units or bytes would let pass.

use super::emoji::emojis;
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
    if let Some(torn) = emojis(text).take_while(|emoji| emoji.start < cut).find(|emoji| cut < emoji.end) {
        cut = torn.start;
    }
    while let Some((head, rest)) = text.split_at_checked(cut) {
        let (Some(before), Some(after)) = (head.chars().next_back(), rest.chars().next()) else { break };
        if !joins_backward(after) && !joins_forward(before) {
            break;
        }
        cut -= before.len_utf8();
    }
    cut
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';

/// Accents, vowel signs and variations of the scripts of Meta's languages. The Indic blocks are laid out alike, so their
/// signs are told by their place in the block; Unicode 17, Blocks.txt.
fn joins_backward(sign: char) -> bool {
    if matches!(sign, '\u{900}'..='\u{DFF}') {
        return matches!(u32::from(sign) & 0x7F, 0..=3 | 0x3C | 0x3E..=0x4D | 0x62..=0x63);
    }
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{20D0}'..='\u{20FF}' | ZERO_WIDTH_JOINER | '\u{FE00}'..='\u{FE0F}'
        | '\u{591}'..='\u{5C7}' | '\u{64B}'..='\u{65F}' | '\u{670}' // Hebrew, Arabic
        | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}' // Thai
        | '\u{EB1}' | '\u{EB4}'..='\u{EBC}' | '\u{EC8}'..='\u{ECE}') // Lao
}

/// The joiner, and the signs of Indic scripts that bind a letter to the next.
fn joins_forward(sign: char) -> bool {
    sign == ZERO_WIDTH_JOINER || matches!(sign, '\u{900}'..='\u{D7F}' if u32::from(sign) & 0x7F == 0x4D)
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
        assert_eq!(trimmed("🇲🇽🇧🇷", 3), "🇲🇽");
        assert_eq!(trimmed("अनुज्ञा", 5), "अनु");
        assert_eq!(trimmed("ที่นี่", 4), "ที่");
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
