use serde::Serialize;
use std::ops::Range;

/// A stretch of a text in UTF-16 code units, as JavaScript counts; `end` is exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Span {
    /// The first unit.
    pub start: u32,
    /// The unit after the last.
    pub end: u32,
}

impl Span {
    /// The span of a range of bytes. An end inside a character is taken for the end of that character.
    #[must_use]
    pub fn of(text: &str, bytes: Range<usize>) -> Self {
        let mut cursor = Utf16Cursor::new(text);
        Self { start: cursor.advance(bytes.start), end: cursor.advance(bytes.end) }
    }

    /// Whether it holds no unit.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// Turns byte offsets that only grow into UTF-16 offsets, in one walk over the text.
#[derive(Clone, Debug)]
pub struct Utf16Cursor<'a> {
    rest: &'a str,
    passed: usize,
    units: u32,
}

impl<'a> Utf16Cursor<'a> {
    /// A cursor at the start of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { rest: text, passed: 0, units: 0 }
    }

    /// The UTF-16 offset of the byte offset `at`, which is not before the last one asked for. An offset inside a
    /// character is taken for the one after it.
    pub fn advance(&mut self, at: usize) -> u32 {
        let step = at.saturating_sub(self.passed).min(self.rest.len());
        let step =
            (step..self.rest.len()).find(|step| self.rest.is_char_boundary(*step)).unwrap_or(self.rest.len());
        let Some((passed, rest)) = self.rest.split_at_checked(step) else { return self.units };
        self.units += utf16_length(passed);
        self.passed += step;
        self.rest = rest;
        self.units
    }
}

fn utf16_length(text: &str) -> u32 {
    if text.is_ascii() { text.len() as u32 } else { text.chars().map(|sign| sign.len_utf16() as u32).sum() }
}

/// The bytes of a span. `None` when it does not lie in the text, or cuts a character in two.
#[must_use]
pub fn byte_range(text: &str, span: Span) -> Option<Range<usize>> {
    let start = byte_offset(text, span.start)?;
    let length = byte_offset(text.get(start..)?, span.end.checked_sub(span.start)?)?;
    Some(start..start + length)
}

fn byte_offset(text: &str, units: u32) -> Option<usize> {
    if text.get(..units as usize).is_some_and(str::is_ascii) {
        return Some(units as usize);
    }
    let mut passed = 0;
    for (index, character) in text.char_indices() {
        if passed >= units {
            return (passed == units).then_some(index);
        }
        passed += character.len_utf16() as u32;
    }
    (passed == units).then_some(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_emoji_counts_two_units() {
        assert_eq!(Span::of("a😀{{1}}", 5..10), Span { start: 3, end: 8 });
    }

    #[test]
    fn half_a_surrogate_pair_is_no_place() {
        assert_eq!(byte_range("😀", Span { start: 0, end: 1 }), None);
        assert_eq!(byte_range("😀", Span { start: 0, end: 3 }), None);
        assert_eq!(byte_range("ab", Span { start: 2, end: 1 }), None);
    }

    #[test]
    fn offsets_inside_a_character_or_past_the_end_are_taken_for_the_next_place() {
        assert_eq!(Span::of("aé😀", 2..4), Span { start: 2, end: 4 });
        assert_eq!(Span::of("aé", 3..90), Span { start: 2, end: 2 });
    }

    proptest! {
        #[test]
        fn a_cursor_counts_as_utf16_does(text in ".*") {
            let mut cursor = Utf16Cursor::new(&text);
            for (at, _) in text.char_indices() {
                prop_assert_eq!(cursor.advance(at) as usize, text.get(..at).unwrap().encode_utf16().count());
            }
        }

        #[test]
        fn bytes_to_units_and_back_is_the_same(text in ".*", a in 0_usize..40, b in 0_usize..40) {
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (a, b) = (bounds[a % bounds.len()], bounds[b % bounds.len()]);
            let bytes = a.min(b)..a.max(b);
            prop_assert_eq!(byte_range(&text, Span::of(&text, bytes.clone())), Some(bytes));
        }
    }
}
