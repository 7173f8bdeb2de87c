use super::code::codes;
use super::line::lines;
use super::pairs::pair;
use super::scan::{Piece, Placed, scan};
use crate::text::marks::is_mark;
use std::ops::Range;

/// A stretch of a text that is drawn formatted, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// With its marks.
    pub bytes: Range<usize>,
    /// Without them.
    pub inside: Range<usize>,
}

/// The stretches of a text that WhatsApp would draw formatted, the outermost ones, in order.
///
/// # Examples
/// ```
/// use ventana_core::text::formatted;
/// let found = formatted("*Open* 9*5");
/// assert_eq!(found.iter().map(|found| found.inside.clone()).collect::<Vec<_>>(), [1..5]);
/// ```
#[must_use]
pub fn formatted(text: &str) -> Vec<Formatted> {
    let mut found = Vec::new();
    if !text.contains(is_mark) {
        return found;
    }
    let codes = codes(text);
    for line in lines(text, &codes) {
        let mut pieces = Vec::new();
        scan(text, line.bytes.clone(), line.codes, &|_| None, &mut pieces);
        pair(text, &line.bytes, &mut pieces);
        let mut from = line.bytes.start;
        for placed in &pieces {
            if placed.bytes.start >= from
                && let Some(outermost) = whole(placed, &pieces)
            {
                from = outermost.bytes.end;
                found.push(outermost);
            }
        }
    }
    found
}

fn whole(placed: &Placed<'_>, pieces: &[Placed<'_>]) -> Option<Formatted> {
    let Range { start, end } = placed.bytes;
    match placed.piece {
        Piece::Mark(_, partner) => {
            let partner = &pieces.get(partner?)?.bytes;
            Some(Formatted { bytes: start..partner.end, inside: end..partner.start })
        }
        Piece::Code(inside) => {
            let marks = (end - start - inside.len()) / 2;
            Some(Formatted { bytes: start..end, inside: start + marks..end - marks })
        }
        Piece::Link(_) | Piece::Variable(..) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str) -> Vec<(&str, &str)> {
        let slice = |bytes| text.get(bytes).unwrap();
        formatted(text).into_iter().map(|found| (slice(found.bytes), slice(found.inside))).collect()
    }

    #[test]
    fn marks_format_in_pairs_only() {
        assert_eq!(shown("*Casa Lino*, _open_ daily"), [("*Casa Lino*", "Casa Lino"), ("_open_", "open")]);
        assert_eq!(
            shown("*Hi _{{1}}_* ```a\nb```"),
            [("*Hi _{{1}}_*", "Hi _{{1}}_"), ("```a\nb```", "a\nb")]
        );
        for text in
            ["* Terms apply", "2*3*4", "a*b*", "*a\nb*", "**", "* a *", "*a", "{{a_b}} {{c_d}}", "order_id"]
        {
            assert_eq!(shown(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn they_lie_in_the_text_one_after_the_other(text in "[*_~`a {}\\né]{0,30}") {
            let mut end = 0;
            for found in formatted(&text) {
                prop_assert!(found.bytes.start >= end && found.bytes.start < found.inside.start);
                prop_assert!(found.inside.start < found.inside.end && found.inside.end < found.bytes.end);
                prop_assert!(text.get(found.inside).is_some());
                end = found.bytes.end;
            }
        }
    }
}
