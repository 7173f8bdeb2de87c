use super::blocks::Values;
use super::code::Code;
use super::pairs::pair;
use super::scan::{Piece, Placed, scan};
use super::tree::Inline;
use crate::text::placeholder::placeholders;
use crate::text::{Span, Utf16Cursor};
use std::ops::Range;

/// Makes the inlines of one line after the other.
pub(super) struct LineReader<'a> {
    text: &'a str,
    values: Values<'a>,
    cursor: Utf16Cursor<'a>,
}

/// A mark that is open: what stood before it, and where it began.
struct Outer {
    siblings: Vec<Inline>,
    start: u32,
}

impl<'a> LineReader<'a> {
    pub(super) fn new(text: &'a str, values: Values<'a>) -> Self {
        Self { text, values, cursor: Utf16Cursor::new(text) }
    }

    /// The span of a range that does not begin before the last one asked for.
    pub(super) fn span(&mut self, bytes: Range<usize>) -> Span {
        Span { start: self.cursor.advance(bytes.start), end: self.cursor.advance(bytes.end) }
    }

    /// Adds what stands in a stretch of one line to `inlines`; answers where it ends.
    pub(super) fn line(&mut self, line: Range<usize>, codes: &[Code], inlines: &mut Vec<Inline>) -> u32 {
        let mut pieces = Vec::new();
        scan(self.text, line.clone(), codes, self.values, &mut pieces);
        pair(self.text, &line, &mut pieces);
        self.build(line, pieces, inlines)
    }

    /// The same without formatting: no marks, no links, variables only.
    pub(super) fn plain_line(&mut self, line: Range<usize>, inlines: &mut Vec<Inline>) -> u32 {
        let text = self.text.get(line.clone()).unwrap_or_default();
        let pieces: Vec<_> = placeholders(text)
            .filter_map(|found| {
                let name = found.key(text)?;
                let bytes = line.start + found.bytes.start..line.start + found.bytes.end;
                Some(Placed { bytes, piece: Piece::Variable(name, (self.values)(name)) })
            })
            .collect();
        self.build(line, pieces, inlines)
    }

    fn build(&mut self, line: Range<usize>, pieces: Vec<Placed<'a>>, inlines: &mut Vec<Inline>) -> u32 {
        let mut outer: Vec<Outer> = Vec::new();
        let mut text_from = line.start;
        for (index, Placed { bytes, piece }) in pieces.into_iter().enumerate() {
            if matches!(piece, Piece::Mark(_, None)) {
                continue;
            }
            self.text_node(text_from..bytes.start, inlines);
            text_from = bytes.end;
            let mut span = self.span(bytes);
            let node = match piece {
                Piece::Mark(_, partner) if partner.is_some_and(|partner| partner > index) => {
                    outer.push(Outer { siblings: std::mem::take(inlines), start: span.start });
                    continue;
                }
                Piece::Mark(mark, _) => {
                    let Some(Outer { siblings, start }) = outer.pop() else { continue };
                    let children = std::mem::replace(inlines, siblings);
                    span.start = start;
                    match mark {
                        '*' => Inline::Bold { children, span },
                        '_' => Inline::Italic { children, span },
                        _ => Inline::Strike { children, span },
                    }
                }
                Piece::Code(text) => Inline::Code { text: self.filled(text), span },
                Piece::Link(text) => Inline::Link { text: self.filled(text), href: self.filled(text), span },
                Piece::Variable(name, value) => Inline::Variable { name: name.to_owned(), value, span },
            };
            inlines.push(node);
        }
        self.text_node(text_from..line.end, inlines);
        self.cursor.advance(line.end)
    }

    fn text_node(&mut self, bytes: Range<usize>, inlines: &mut Vec<Inline>) {
        let text = self.text.get(bytes.clone()).unwrap_or_default();
        if !text.is_empty() {
            inlines.push(Inline::Text { text: text.to_owned(), span: self.span(bytes) });
        }
    }

    /// A literal text with the values of its variables.
    pub(super) fn filled(&self, text: &str) -> String {
        let mut filled = String::with_capacity(text.len());
        let mut from = 0;
        for found in placeholders(text) {
            if let Some(value) = found.key(text).and_then(self.values) {
                filled.push_str(text.get(from..found.bytes.start).unwrap_or_default());
                filled.push_str(&value);
                from = found.bytes.end;
            }
        }
        filled.push_str(text.get(from..).unwrap_or_default());
        filled
    }
}
