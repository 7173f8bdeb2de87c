use super::code::{Code, codes};
use super::inlines::LineReader;
use super::line::{Line, Prefix, lines, prefix};
use super::tree::{Block, Inline};
use crate::text::Span;

/// The value of a variable by its name or number.
pub type Values<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The formatting of a text. Spans are in UTF-16 code units. Takes linear time, and any text.
///
/// # Examples
/// ```
/// use ventana_core::text::{Block, Inline, Span, parse_markup};
/// let blocks = parse_markup("*Hi*");
/// let hi = Inline::Text { text: "Hi".into(), span: Span { start: 1, end: 3 } };
/// let bold = Inline::Bold { children: vec![hi], span: Span { start: 0, end: 4 } };
/// assert_eq!(blocks, [Block::Paragraph { inlines: vec![bold], span: Span { start: 0, end: 4 } }]);
/// ```
#[must_use]
pub fn parse(text: &str) -> Vec<Block> {
    parse_with(text, &|_| None)
}

/// The same with the values of variables in place. A mark beside a variable works as beside its value; marks in a value
/// are text.
#[must_use]
pub fn parse_with<'a>(text: &'a str, values: Values<'a>) -> Vec<Block> {
    let codes = codes(text);
    let mut reader = LineReader::new(text, values);
    let mut blocks: Vec<Block> = Vec::new();
    let mut previous_end = None;
    for line in lines(text, &codes) {
        let start = line.bytes.start;
        let gap = previous_end.map(|end| reader.span(end..start));
        previous_end = Some(line.bytes.end);
        add(&mut blocks, line, gap, text, &mut reader);
    }
    if matches!(blocks.last(), Some(Block::Paragraph { inlines, .. }) if inlines.is_empty()) {
        blocks.pop();
    }
    blocks
}

/// A text in which nothing is formatted, such as a header or a footer: its lines and variables.
#[must_use]
pub fn parse_plain<'a>(text: &'a str, values: Values<'a>) -> Vec<Inline> {
    let mut reader = LineReader::new(text, values);
    let mut inlines = Vec::new();
    let mut previous_end = None;
    for line in lines(text, &[]) {
        if let Some(end) = previous_end {
            inlines.push(Inline::Break { span: reader.span(end..line.bytes.start) });
        }
        previous_end = Some(line.bytes.end);
        reader.plain_line(line.bytes, &mut inlines);
    }
    inlines
}

/// Adds a line to the block it continues, or begins one. `gap` is the break before it.
fn add(blocks: &mut Vec<Block>, line: Line<'_>, gap: Option<Span>, text: &str, reader: &mut LineReader<'_>) {
    let Line { mut bytes, codes } = line;
    let content = text.get(bytes.clone()).unwrap_or_default();
    let start = reader.span(bytes.start..bytes.start).start;
    let found = prefix(content);
    bytes.start += found.map_or(0, |(_, length)| length);
    match (found.map(|(prefix, _)| prefix), blocks.last_mut()) {
        (None, _) if let Some(code) = only_code(content, codes) => {
            end_empty_line(blocks.last_mut(), gap);
            let text = reader.filled(text.get(code.inside.clone()).unwrap_or_default());
            blocks.push(Block::CodeBlock { text, span: reader.span(bytes) });
        }
        (None, Some(Block::Paragraph { inlines, span }))
        | (Some(Prefix::Quote), Some(Block::Quote { inlines, span })) => {
            inlines.extend(gap.map(|span| Inline::Break { span }));
            span.end = reader.line(bytes, codes, inlines);
        }
        (Some(Prefix::Bullet), Some(Block::List { ordered: false, items, span, .. }))
        | (Some(Prefix::Number(_)), Some(Block::List { ordered: true, items, span, .. })) => {
            let mut item = Vec::new();
            span.end = reader.line(bytes, codes, &mut item);
            items.push(item);
        }
        (prefix, last) => {
            end_empty_line(last, gap);
            let mut inlines = Vec::new();
            let span = Span { start, end: reader.line(bytes, codes, &mut inlines) };
            blocks.push(match prefix {
                None => Block::Paragraph { inlines, span },
                Some(Prefix::Quote) => Block::Quote { inlines, span },
                Some(Prefix::Bullet) => {
                    Block::List { ordered: false, first: None, items: vec![inlines], span }
                }
                Some(Prefix::Number(number)) => {
                    let first = Some(number).filter(|number| *number != 1);
                    Block::List { ordered: true, first, items: vec![inlines], span }
                }
            });
        }
    }
}

/// The triple backticks that have a line to themselves.
fn only_code<'a>(line: &str, codes: &'a [Code]) -> Option<&'a Code> {
    let [code] = codes else { return None };
    (code.is_fenced() && line.trim().len() == code.bytes.len()).then_some(code)
}

/// An empty line between two other blocks is a paragraph that would show nothing; its break keeps its place.
fn end_empty_line(block: Option<&mut Block>, gap: Option<Span>) {
    if let (Some(Block::Paragraph { inlines, span }), Some(gap)) = (block, gap)
        && inlines.is_empty()
    {
        inlines.push(Inline::Break { span: gap });
        span.end = gap.end;
    }
}
