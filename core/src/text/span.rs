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
    /// The span of a range of bytes, which must lie on character boundaries; else it grows to the characters it cuts.
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
    rest: std::str::CharIndices<'a>,
    units: u32,
}

impl<'a> Utf16Cursor<'a> {
    /// A cursor at the start of `text`.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { rest: text.char_indices(), units: 0 }
    }

    /// The UTF-16 offset of the byte offset `at`, which is not before the last one asked for.
    pub fn advance(&mut self, at: usize) -> u32 {
        while self.rest.offset() < at {
            let Some((_, character)) = self.rest.next() else { break };
            self.units += character.len_utf16() as u32;
        }
        self.units
    }
}

/// The bytes of a span. `None` when it does not lie in the text, or cuts a character in two.
#[must_use]
pub fn byte_range(text: &str, span: Span) -> Option<Range<usize>> {
    let start = byte_offset(text, span.start)?;
    let length = byte_offset(text.get(start..)?, span.end.checked_sub(span.start)?)?;
    Some(start..start + length)
}

fn byte_offset(text: &str, units: u32) -> Option<usize> {
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

    proptest! {
        #[test]
        fn bytes_to_units_and_back_is_the_same(text in ".*", a in 0_usize..40, b in 0_usize..40) {
            let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
            let (a, b) = (bounds[a % bounds.len()], bounds[b % bounds.len()]);
            let bytes = a.min(b)..a.max(b);
            prop_assert_eq!(byte_range(&text, Span::of(&text, bytes.clone())), Some(bytes));
        }
    }
}
