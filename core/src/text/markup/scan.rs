use super::blocks::Values;
use super::code::Code;
use super::link::link_length;
use crate::text::placeholder::placeholders;
use std::ops::Range;

/// What is not plain text on a line.
pub(super) enum Piece<'a> {
    /// A formatting mark, and where in the line's pieces its other half is, once that is found.
    Mark(char, Option<usize>),
    /// What stands between backticks.
    Code(&'a str),
    Link(&'a str),
    Variable(&'a str, Option<String>),
}

/// A piece and the bytes it takes in the text.
pub(super) struct Placed<'a> {
    pub(super) bytes: Range<usize>,
    pub(super) piece: Piece<'a>,
}

/// Finds the pieces of a stretch of one line, in order.
pub(super) fn scan<'a>(
    text: &'a str,
    line: Range<usize>,
    codes: &[Code],
    values: Values<'_>,
    pieces: &mut Vec<Placed<'a>>,
) {
    let mut from = line.start;
    for code in codes {
        scan_prose(text, from..code.bytes.start, values, pieces);
        let inside = text.get(code.inside.clone()).unwrap_or_default();
        pieces.push(Placed { bytes: code.bytes.clone(), piece: Piece::Code(inside) });
        from = code.bytes.end;
    }
    scan_prose(text, from..line.end, values, pieces);
}

fn scan_prose<'a>(text: &'a str, within: Range<usize>, values: Values<'_>, pieces: &mut Vec<Placed<'a>>) {
    let prose = text.get(within.clone()).unwrap_or_default();
    let mut variables = placeholders(prose).peekable();
    let mut at = 0;
    while let Some(step) = prose.get(at..).and_then(|rest| rest.find(['*', '_', '~', '{', 'h', 'H'])) {
        let start = at + step;
        let rest = prose.get(start..).unwrap_or_default();
        let sign = rest.chars().next().unwrap_or_default();
        at = start + sign.len_utf8();
        while variables.next_if(|variable| variable.bytes.start < start).is_some() {}
        let piece = if let Some(variable) = variables.next_if(|variable| variable.bytes.start == start) {
            at = variable.bytes.end;
            variable.key(prose).map(|name| Piece::Variable(name, values(name)))
        } else if matches!(sign, 'h' | 'H') {
            let is_in_word = prose.get(..start).is_some_and(|head| head.ends_with(char::is_alphanumeric));
            let length = if is_in_word { 0 } else { link_length(rest) };
            at = start + length.max(1);
            rest.get(..length).filter(|link| !link.is_empty()).map(Piece::Link)
        } else if sign == '{' {
            None
        } else {
            Some(Piece::Mark(sign, None))
        };
        if let Some(piece) = piece {
            pieces.push(Placed { bytes: within.start + start..within.start + at, piece });
        }
    }
}
