//! Words, as far as Meta's rules about variables look at them.

use super::emoji::emojis;
use super::letter::{is_alphabetic, is_alphanumeric};
use super::placeholder::placeholders;

/// Whether a letter or digit stands in it: what makes a token between blanks a word, rather than a dash.
#[must_use]
pub fn has_letter(text: &str) -> bool {
    text.contains(is_alphanumeric)
}

/// Whether it counts as text beside a variable at the edge of a body. Letters, digits and emojis do; spaces,
/// punctuation and formatting marks do not (recorded API answers, 2025 and 2026).
#[must_use]
pub fn counts_as_text(text: &str) -> bool {
    has_letter(text) || emojis(text).next().is_some()
}

/// How many words there are: what stands between blanks.
#[must_use]
pub fn count_words(text: &str) -> usize {
    let (mut count, mut is_inside) = (0, false);
    for (at, byte) in text.bytes().enumerate() {
        let is_blank = match byte {
            b'\t'..=b'\r' | b' ' => true,
            // With these begin the blanks that are not ASCII.
            0xC2 | 0xE1 | 0xE2 | 0xE3 => {
                text.get(at..).is_some_and(|rest| rest.starts_with(char::is_whitespace))
            }
            // What follows belongs to the sign before it, blank or not.
            0x80..0xC0 => continue,
            _ => false,
        };
        count += usize::from(!is_blank && !is_inside);
        is_inside = !is_blank;
    }
    count
}

/// Whether a third of the letters outside placeholders or more are of a script that sets no spaces between words, so
/// that blanks tell little about how many words there are: Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese. A
/// third, since such texts are full of brands and addresses in Latin letters, of which a word takes more.
///
/// # Examples
/// ```
/// use ventana_core::text::is_spaceless;
/// assert!(is_spaceless("ご注文{{order_id}}を発送しました"));
/// assert!(!is_spaceless("Your order {{1}} from 東京"));
/// ```
#[must_use]
pub fn is_spaceless(text: &str) -> bool {
    // The signs before U+0800, which most texts are in, have shorter UTF-8.
    if text.bytes().all(|byte| byte < 0xE0) || !text.chars().any(is_of_spaceless_script) {
        return false;
    }
    let (mut spaceless, mut letters) = (0_usize, 0_usize);
    let mut from = 0;
    for end in placeholders(text).map(|found| found.bytes).chain(std::iter::once(text.len()..text.len())) {
        for letter in
            text.get(from..end.start).unwrap_or_default().chars().filter(|sign| is_alphabetic(*sign))
        {
            letters += 1;
            spaceless += usize::from(is_of_spaceless_script(letter));
        }
        from = end.end;
    }
    spaceless > 0 && spaceless * 3 >= letters
}

/// The blocks of those scripts (Unicode 17, Blocks.txt).
fn is_of_spaceless_script(letter: char) -> bool {
    matches!(letter,
        '\u{E00}'..='\u{FFF}' // Thai, Lao, Tibetan
        | '\u{1000}'..='\u{109F}' | '\u{AA60}'..='\u{AA7F}' // Burmese
        | '\u{1780}'..='\u{17FF}' // Khmer
        | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' // Kana
        | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}') // Han
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_and_digits_of_any_script_make_a_word() {
        for text in ["a", "-é-", "№5", "你", "ก"] {
            assert!(has_letter(text), "{text}");
        }
        for text in ["", "-", "…!", "*_~`", "👋"] {
            assert!(!has_letter(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn words_are_what_stands_between_blanks(text in "[a{éあ \t\u{0B}\u{0C}\u{1C}\u{85}\u{A0}\u{1680}\u{2003}\u{3000}\n]{0,12}") {
            prop_assert_eq!(count_words(&text), text.split_whitespace().count());
        }
    }

    #[test]
    fn an_emoji_beside_a_variable_is_text_and_a_full_stop_is_not() {
        for text in [" 👋", "Ana", " - 1", "❤️"] {
            assert!(counts_as_text(text), "{text}");
        }
        for text in ["", ".", " *", "!\n", "©", "❤"] {
            assert!(!counts_as_text(text), "{text}");
        }
    }

    #[test]
    fn scripts_without_spaces_are_told_by_their_letters() {
        for text in
            ["สวัสดี {{name}}", "您好 {{1}}，WhatsApp 订单已发货", "こんにちは", "ជំរាបសួរ", "မင်္ဂလာပါ", "ສະບາຍດີ"]
        {
            assert!(is_spaceless(text), "{text}");
        }
        for text in ["", "{{1}}", "👋", "안녕하세요 고객님", "नमस्ते", "مرحبا", "Olá", "Hello 東京"]
        {
            assert!(!is_spaceless(text), "{text}");
        }
    }
}
