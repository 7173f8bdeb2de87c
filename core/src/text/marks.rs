//! The signs with which WhatsApp formats text: `*bold*`, `_italic_`, `~struck~` and the backtick of code.

use super::placeholder::placeholders;
use std::ops::Range;

/// Whether a sign formats text.
#[must_use]
pub fn is_mark(sign: char) -> bool {
    matches!(sign, '*' | '_' | '~' | '`')
}

/// The byte offsets of the formatting marks of a text. An underscore between two letters or digits, as in `order_id`,
/// formats nothing and is none; neither is one in a placeholder.
pub fn marks(text: &str) -> impl Iterator<Item = usize> {
    let mut variables = placeholders(text).peekable();
    text.match_indices(is_mark).filter_map(move |(at, mark)| {
        while variables.next_if(|variable| variable.bytes.end <= at).is_some() {}
        let in_variable = variables.peek().is_some_and(|variable| variable.bytes.contains(&at));
        let in_word = mark == "_" && is_word_before(text, at) && is_word_after(text, at + mark.len());
        (!in_variable && !in_word).then_some(at)
    })
}

/// The stretches of a text that WhatsApp would draw formatted, marks included, in bytes. Marks stand in pairs on one
/// line, outside touch no letter or digit, and inside no space.
pub fn formatted(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = marks(text);
    std::iter::from_fn(move || {
        loop {
            let start = rest.next()?;
            let mark = text.get(start..)?.chars().next()?;
            let opens = !is_word_before(text, start) && !is_space_after(text, start + 1);
            let closes = |end: &usize| {
                text.get(*end..).is_some_and(|rest| rest.starts_with(mark))
                    && !is_word_after(text, *end + 1)
                    && text.get(start + 1..*end).is_some_and(|inside| {
                        !inside.is_empty() && !inside.contains('\n') && !inside.ends_with(char::is_whitespace)
                    })
            };
            // No further than the next line, so that many marks on many lines stay linear.
            let line_end = text.get(start..)?.find('\n').map_or(text.len(), |length| start + length);
            if opens && let Some(end) = marks_from(text, start + 1, line_end).find(closes) {
                while rest.next().is_some_and(|passed| passed < end) {}
                return Some(start..end + 1);
            }
        }
    })
}

fn marks_from(text: &str, from: usize, to: usize) -> impl Iterator<Item = usize> {
    let stretch = text.get(from..to).unwrap_or_default();
    stretch.match_indices(is_mark).map(move |(at, _)| from + at)
}

fn is_word_before(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|head| head.ends_with(char::is_alphanumeric))
}

fn is_word_after(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

fn is_space_after(text: &str, at: usize) -> bool {
    text.get(at..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pairs(text: &str) -> Vec<&str> {
        formatted(text).map(|at| text.get(at).unwrap()).collect()
    }

    #[test]
    fn every_mark_is_found_but_an_underscore_in_a_word_or_a_variable() {
        assert_eq!(marks("*a* ~b~ `c` 2*3").collect::<Vec<_>>(), [0, 2, 4, 6, 8, 10, 13]);
        assert_eq!(marks("order_id {{first_name}} _").collect::<Vec<_>>(), [24]);
    }

    #[test]
    fn marks_format_in_pairs_only() {
        assert_eq!(pairs("*Casa Lino*, _open_ daily"), ["*Casa Lino*", "_open_"]);
        assert_eq!(pairs("*Hi {{1}}*"), ["*Hi {{1}}*"]);
        for text in ["* Terms apply", "2*3*4", "a*b*", "*a\nb*", "**", "* a *", "*a", "{{a_b}} {{c_d}}"] {
            assert_eq!(pairs(text), [] as [&str; 0], "{text}");
        }
    }

    proptest! {
        #[test]
        fn pairs_lie_in_the_text_one_after_the_other(text in "[*_~`a {}\\né]{0,30}") {
            let mut end = 0;
            for at in formatted(&text) {
                prop_assert!(at.start >= end && at.end > at.start + 2 && text.get(at.clone()).is_some());
                end = at.end;
            }
        }
    }
}
