use std::ops::Range;

/// The emojis of a text as byte ranges, in order. A flag, a keycap and a joined sequence are one emoji each; signs that
/// are drawn as text unless told otherwise, such as © or a digit, are emojis only with the emoji variation U+FE0F.
///
/// # Examples
/// ```
/// use ventana_core::text::emojis;
/// let found: Vec<_> = emojis("Hi 👩‍👧 2️⃣ © 🇲🇽").map(|at| at.len()).collect();
/// assert_eq!(found, ["👩‍👧".len(), "2️⃣".len(), "🇲🇽".len()]);
/// ```
pub fn emojis(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // Every emoji holds a sign from U+2000 on, and begins at most one sign before the first of them.
            let first = at + text.as_bytes().get(at..)?.iter().position(|byte| *byte >= 0xE2)?;
            at = text.get(at..first)?.char_indices().next_back().map_or(first, |(before, _)| at + before);
            let rest = text.get(at..)?;
            let start = at;
            match emoji_length(rest) {
                0 => at += rest.chars().next()?.len_utf8(),
                length => {
                    at += length;
                    return Some(start..at);
                }
            }
        }
    })
}

const ZERO_WIDTH_JOINER: char = '\u{200D}';
const TEXT_VARIATION: char = '\u{FE0E}';
const EMOJI_VARIATION: char = '\u{FE0F}';
const KEYCAP: char = '\u{20E3}';

/// The bytes of the emoji at the very start of `text`, 0 when there is none.
fn emoji_length(text: &str) -> usize {
    let mut signs = text.chars();
    let Some(first) = signs.next() else { return 0 };
    let second = signs.clone().next();
    let mut length = first.len_utf8();
    if is_regional(first) {
        return length + second.filter(|sign| is_regional(*sign)).map_or(0, char::len_utf8);
    }
    let is_emoji = match second {
        Some(TEXT_VARIATION) => false,
        Some(KEYCAP) => is_key(first),
        // No other signs have this variation, so it needs no table of those that do.
        Some(EMOJI_VARIATION) if is_key(first) => signs.clone().nth(1) == Some(KEYCAP),
        Some(EMOJI_VARIATION) => {
            is_presented(first) || !(first.is_ascii() || first.is_whitespace() || is_joining(first))
        }
        _ => is_presented(first),
    };
    if !is_emoji {
        return 0;
    }
    while let Some(sign) = signs.next() {
        match sign {
            _ if is_joining(sign) && sign != ZERO_WIDTH_JOINER => length += sign.len_utf8(),
            ZERO_WIDTH_JOINER if signs.clone().next().is_some_and(joins) => {
                length += sign.len_utf8() + signs.next().map_or(0, char::len_utf8);
            }
            _ => break,
        }
    }
    length
}

/// What changes or continues the emoji before it.
fn is_joining(sign: char) -> bool {
    matches!(sign, ZERO_WIDTH_JOINER | TEXT_VARIATION | EMOJI_VARIATION | KEYCAP | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0020}'..='\u{E007F}')
}

/// What can stand after a joiner: another emoji, or a sign such as ♀ that is text when alone.
fn joins(sign: char) -> bool {
    is_presented(sign) || matches!(sign, '\u{2190}'..='\u{2BFF}')
}

fn is_key(sign: char) -> bool {
    matches!(sign, '0'..='9' | '#' | '*')
}

fn is_regional(sign: char) -> bool {
    matches!(sign, '\u{1F1E6}'..='\u{1F1FF}')
}

/// Whether a sign is drawn as an emoji without being told to: Unicode's `Emoji_Presentation`, with the pictograph
/// blocks whole, since phones draw all of them so and new emojis come to stand in their gaps.
fn is_presented(sign: char) -> bool {
    let code = u32::from(sign);
    // None of the letters of most texts.
    if code < 0x231A || (0x2B56..0x1F004).contains(&code) {
        return false;
    }
    let after = PRESENTED.partition_point(|(first, _)| *first <= code);
    after.checked_sub(1).and_then(|index| PRESENTED.get(index)).is_some_and(|(_, last)| code <= *last)
}

/// Code points from and to, both included; Unicode 17, emoji-data.txt (2025).
const PRESENTED: [(u32, u32); 53] = [
    (0x231A, 0x231B),
    (0x23E9, 0x23EC),
    (0x23F0, 0x23F0),
    (0x23F3, 0x23F3),
    (0x25FD, 0x25FE),
    (0x2614, 0x2615),
    (0x2648, 0x2653),
    (0x267F, 0x267F),
    (0x2693, 0x2693),
    (0x26A1, 0x26A1),
    (0x26AA, 0x26AB),
    (0x26BD, 0x26BE),
    (0x26C4, 0x26C5),
    (0x26CE, 0x26CE),
    (0x26D4, 0x26D4),
    (0x26EA, 0x26EA),
    (0x26F2, 0x26F3),
    (0x26F5, 0x26F5),
    (0x26FA, 0x26FA),
    (0x26FD, 0x26FD),
    (0x2705, 0x2705),
    (0x270A, 0x270B),
    (0x2728, 0x2728),
    (0x274C, 0x274C),
    (0x274E, 0x274E),
    (0x2753, 0x2755),
    (0x2757, 0x2757),
    (0x2795, 0x2797),
    (0x27B0, 0x27B0),
    (0x27BF, 0x27BF),
    (0x2B1B, 0x2B1C),
    (0x2B50, 0x2B50),
    (0x2B55, 0x2B55),
    (0x1F004, 0x1F004),
    (0x1F0CF, 0x1F0CF),
    (0x1F18E, 0x1F18E),
    (0x1F191, 0x1F19A),
    (0x1F1E6, 0x1F1FF),
    (0x1F201, 0x1F201),
    (0x1F21A, 0x1F21A),
    (0x1F22F, 0x1F22F),
    (0x1F232, 0x1F236),
    (0x1F238, 0x1F23A),
    (0x1F250, 0x1F251),
    (0x1F300, 0x1F53D),
    (0x1F546, 0x1F64F),
    (0x1F680, 0x1F6FC),
    (0x1F7E0, 0x1F7EB),
    (0x1F7F0, 0x1F7F0),
    (0x1F90C, 0x1F93A),
    (0x1F93C, 0x1F945),
    (0x1F947, 0x1F9FF),
    (0x1FA70, 0x1FAFF),
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        emojis(text).map(|at| text.get(at).unwrap()).collect()
    }

    #[test]
    fn what_looks_like_one_counts_as_one() {
        for one in ["😀", "👍🏽", "👩‍👧‍👦", "🏳️‍🌈", "🤷‍♀️", "🤷‍♀", "🇲🇽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "2️⃣", "#⃣", "❤️", "©️", "✅"]
        {
            assert_eq!(found(&format!("a{one}b")), [one]);
            assert_eq!(found(&format!("{one}{one}")), [one, one]);
        }
    }

    #[test]
    fn signs_of_text_are_no_emojis() {
        for text in
            ["© ® ™ 24 # * → ✓ • “”…€ nº", "é ñ ç ü", "مرحبا", "你好", "⌚\u{FE0E}", "2\u{FE0F}", " \u{FE0F}"]
        {
            assert_eq!(found(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn a_skin_tone_by_itself_counts_also_when_told_to() {
        assert_eq!(found("\u{1F3FB} \u{1F3FB}\u{FE0F}"), ["\u{1F3FB}", "\u{1F3FB}\u{FE0F}"]);
    }

    #[test]
    fn the_newest_emojis_count() {
        assert_eq!(found("\u{1FA8E}\u{1FAC8}\u{1F6D8}\u{1FAEA}").len(), 4, "of Unicode 17");
    }

    #[test]
    fn two_flags_are_two_and_half_a_flag_is_one() {
        assert_eq!(found("🇲🇽🇧🇷🇦"), ["🇲🇽", "🇧🇷", "🇦"]);
    }

    #[test]
    fn the_table_is_sorted() {
        assert!(PRESENTED.is_sorted_by(|(_, end), (start, _)| end < start));
        assert!(PRESENTED.iter().all(|(first, last)| first <= last));
    }

    #[test]
    fn no_sign_of_the_table_is_passed_over_before_it_is_looked_up() {
        for sign in '\0'..=char::MAX {
            let code = u32::from(sign);
            let is_listed = PRESENTED.iter().any(|(first, last)| (*first..=*last).contains(&code));
            assert_eq!(is_presented(sign), is_listed, "{code:x}");
        }
    }

    proptest! {
        #[test]
        fn every_emoji_of_unicode_is_found(emoji in "\\p{Emoji_Presentation}|[\\p{Emoji}&&[^0-9#*\\p{Regional_Indicator}]]\u{FE0F}") {
            prop_assert_eq!(found(&emoji), [emoji.as_str()]);
        }

        #[test]
        fn nothing_else_is(text in "[^\\p{Emoji}\\p{Extended_Pictographic}\\p{Variation_Selector}\\p{Me}]*") {
            prop_assert_eq!(found(&text), [] as [&str; 0]);
        }

        #[test]
        fn they_lie_in_the_text_one_after_the_other(text in "[a2😀🇲👍🏽♀❤\u{200D}\u{FE0F}\u{FE0E}\u{20E3} ]{0,20}") {
            let mut end = 0;
            for at in emojis(&text) {
                prop_assert!(at.start >= end && at.end > at.start && text.get(at.clone()).is_some());
                end = at.end;
            }
        }
    }
}
