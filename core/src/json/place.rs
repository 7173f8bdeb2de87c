use super::parse::{Piece, Reader};
use super::path::array_index;
use super::{MemberKey, Pointer, parse};
use crate::text::{Span, byte_range};
use std::ops::Range;

/// A place in a text as people count: lines and columns from 1; offset and column in UTF-16 code units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Position {
    /// UTF-16 code units before it in the text.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in UTF-16 code units, from 1.
    pub column: usize,
}

/// Where the byte offset `at` of `text` stands.
#[must_use]
pub fn position(text: &str, at: usize) -> Position {
    let mut position = Position { offset: 0, line: 1, column: 1 };
    for (index, character) in text.char_indices() {
        if index >= at {
            break;
        }
        position.offset += character.len_utf16();
        position.column += character.len_utf16();
        if character == '\n' {
            position.line += 1;
            position.column = 1;
        }
    }
    position
}

/// The bytes of a JSON text in which the value at `pointer` is written, or the span of the string there.
/// `None` when the text is not JSON or the place is not in it.
#[must_use]
pub fn locate(text: &str, pointer: &str, span: Option<Span>) -> Option<Range<usize>> {
    parse(text).ok()?;
    let value = find(text, Pointer::parse(pointer)?)?;
    match span {
        Some(span) => string_span(text, value.start, span),
        None => Some(value),
    }
}

/// Where something stands in a text: from its first character to the one after its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct Location {
    /// Its first character.
    pub start: Position,
    /// The character after its last.
    pub end: Position,
}

/// Where what a diagnostic speaks of stands in a JSON text, to be underlined: as [`underlined`], in lines and columns.
#[must_use]
pub fn location(text: &str, pointer: &str, span: Option<Span>) -> Option<Location> {
    let bytes = underlined(text, pointer, span)?;
    Some(Location { start: position(text, bytes.start), end: position(text, bytes.end) })
}

/// The bytes of a JSON text that a diagnostic speaks of. What is missing in an object is shown at the opening bracket of
/// the nearest one that is there; a text that is not JSON has the span in itself, at the path "".
#[must_use]
pub fn underlined(text: &str, pointer: &str, span: Option<Span>) -> Option<Range<usize>> {
    match parse(text) {
        Ok(_) => locate(text, pointer, span).or_else(|| missing(text, pointer, span)),
        Err(_) if pointer.is_empty() => byte_range(text, span?),
        Err(_) => None,
    }
}

/// The bytes in which each element of the array at `pointer` is written, all in one reading. `None` when the text is not
/// JSON or no array stands there.
///
/// # Examples
/// ```
/// use ventana_core::json::elements;
/// let text = r#"{"data": [{"name": "a"}, {"name": "b"}]}"#;
/// let second = elements(text, "/data").and_then(|found| text.get(found.get(1)?.clone()));
/// assert_eq!(second, Some(r#"{"name": "b"}"#));
/// ```
#[must_use]
pub fn elements(text: &str, pointer: &str) -> Option<Vec<Range<usize>>> {
    let array = locate(text, pointer, None)?;
    let container = Container::read(text, array.start)?;
    (!container.is_object).then(|| container.items.into_iter().map(|item| item.value).collect())
}

/// The opening bracket of the nearest object in which what `pointer` names could be put. The text is known to be JSON.
fn missing(text: &str, mut pointer: &str, span: Option<Span>) -> Option<Range<usize>> {
    Pointer::parse(pointer)?;
    if span.is_some() || find(text, Pointer::parse(pointer)?).is_some() {
        return None;
    }
    while let Some((parent, _)) = pointer.rsplit_once('/') {
        if let Some(value) = find(text, Pointer::parse(parent)?) {
            let is_object = text.get(value.start..)?.starts_with('{');
            return is_object.then(|| value.start..value.start + 1);
        }
        pointer = parent;
    }
    None
}

/// An array or object as it is written in a text.
pub(super) struct Container {
    /// Offset of its opening bracket.
    pub(super) open: usize,
    /// Offset of its closing bracket.
    pub(super) close: usize,
    pub(super) is_object: bool,
    pub(super) items: Vec<Item>,
}

/// An element, or a member with its key.
pub(super) struct Item {
    pub(super) key: Option<MemberKey>,
    pub(super) start: usize,
    pub(super) value: Range<usize>,
}

impl Container {
    /// Reads the container that begins at `at`, or after white space there.
    pub(super) fn read(text: &str, at: usize) -> Option<Self> {
        let mut reader = Reader::new(text);
        reader.at = reader.at.max(at);
        reader.white_space();
        let open = reader.at;
        let is_object = reader.eat(b'{');
        if !is_object && !reader.eat(b'[') {
            return None;
        }
        let bracket = if is_object { b'}' } else { b']' };
        let mut items = Vec::new();
        reader.white_space();
        if !reader.eat(bracket) {
            loop {
                let key = if is_object { Some(reader.key().ok()?) } else { None };
                reader.white_space();
                let value_start = reader.at;
                reader.value(0).ok()?;
                let (key, start) = key.map_or((None, value_start), |(key, start)| (Some(key), start));
                items.push(Item { key, start, value: value_start..reader.at });
                if !reader.another(bracket).ok()? {
                    break;
                }
            }
        }
        Some(Self { open, close: reader.at - 1, is_object, items })
    }

    /// The item a pointer token names. Of repeated keys it is the last one, as `JSON.parse` has it.
    pub(super) fn find(&self, token: &str) -> Option<usize> {
        if self.is_object {
            self.items.iter().rposition(|item| item.key.as_deref() == Some(token))
        } else {
            array_index(token).filter(|index| *index < self.items.len())
        }
    }
}

/// The bytes in which the value at `pointer` is written. The text is known to be JSON.
pub(super) fn find(text: &str, pointer: Pointer<'_>) -> Option<Range<usize>> {
    let mut reader = Reader::new(text);
    reader.white_space();
    let start = reader.at;
    reader.value(0).ok()?;
    pointer.tokens().try_fold(start..reader.at, |value, token| {
        let container = Container::read(text, value.start)?;
        let index = container.find(&token)?;
        container.items.into_iter().nth(index).map(|item| item.value)
    })
}

/// The bytes of the string literal at `at` in which the UTF-16 code units of `span` are written.
pub(super) fn string_span(text: &str, at: usize, span: Span) -> Option<Range<usize>> {
    let mut reader = Reader::new(text);
    reader.at = at;
    let (mut units, mut start, mut end, mut last) = (0_u32, None, None, at + 1);
    let mut visit = |length: usize, bytes: Range<usize>| {
        if units == span.start {
            start = start.or(Some(bytes.start));
        }
        units += length as u32;
        last = bytes.end;
        if units == span.end {
            end = Some(bytes.end);
        }
    };
    reader
        .string_pieces(|piece, bytes| match piece {
            Piece::Escaped(character) => visit(character.len_utf16(), bytes),
            Piece::Plain(run) => {
                for (index, character) in run.char_indices() {
                    let from = bytes.start + index;
                    visit(character.len_utf16(), from..from + character.len_utf8());
                }
            }
        })
        .ok()?;
    if units == span.start {
        start = start.or(Some(last));
    }
    let start = start?;
    if span.is_empty() { Some(start..start) } else { Some(start..end.filter(|end| *end > start)?) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(text: &'a str, pointer: &str, span: Option<(u32, u32)>) -> Option<&'a str> {
        let span = span.map(|(start, end)| Span { start, end });
        locate(text, pointer, span).and_then(|range| text.get(range))
    }

    #[test]
    fn values_are_found_by_their_pointer() {
        let text = r#" {"a": [1, {"b/c": "x"}], "a~": true}"#;
        assert_eq!(found(text, "/a/1/b~1c", None), Some("\"x\""));
        assert_eq!(found(text, "/a/0", None), Some("1"));
        assert_eq!(found(text, "/a~0", None), Some("true"));
        assert_eq!(found(text, "/a/2", None), None);
        assert_eq!(found(text, "", None), Some(text.trim_start()));
        assert_eq!(found("{", "", None), None);
    }

    #[test]
    fn of_repeated_keys_the_last_one_is_found() {
        assert_eq!(found(r#"{"a":1,"a":2}"#, "/a", None), Some("2"));
    }

    #[test]
    fn spans_count_the_units_of_the_string_and_not_its_escapes() {
        let text = r#"{"t":"a\u00e9😀\n{{1}}"}"#;
        assert_eq!(found(text, "/t", Some((1, 2))), Some(r"\u00e9"));
        assert_eq!(found(text, "/t", Some((2, 4))), Some("😀"));
        assert_eq!(found(text, "/t", Some((5, 10))), Some("{{1}}"));
        assert_eq!(found(text, "/t", Some((10, 10))), Some(""));
        assert_eq!(found(text, "/t", Some((5, 11))), None);
        assert_eq!(found(text, "/t", Some((3, 4))), None, "half a surrogate pair is no place");
        assert_eq!(found(r#""""#, "", Some((0, 0))), Some(""));
    }

    #[test]
    fn positions_count_lines_and_code_units() {
        let text = "{\n \"😀\": x}";
        let at = text.find('x').unwrap();
        assert_eq!(position(text, at), Position { offset: 9, line: 2, column: 8 });
    }

    #[test]
    fn the_elements_of_an_array_are_found_in_one_reading() {
        let text = "\u{FEFF}{\"data\": [ 1 ,{\"a\":[2]},\n\"x\"]}";
        let found = elements(text, "/data").unwrap();
        let written: Vec<_> = found.into_iter().filter_map(|range| text.get(range)).collect();
        assert_eq!(written, ["1", "{\"a\":[2]}", "\"x\""]);
        assert_eq!(elements("[]", ""), Some(Vec::new()));
        for (text, pointer) in [("{}", ""), ("[1", ""), ("[1]", "/0"), ("[1]", "/1")] {
            assert_eq!(elements(text, pointer), None, "{text}");
        }
    }

    fn place(text: &str, pointer: &str, span: Option<(u32, u32)>) -> Option<[usize; 6]> {
        let span = span.map(|(start, end)| Span { start, end });
        let Location { start, end } = location(text, pointer, span)?;
        Some([start.offset, start.line, start.column, end.offset, end.line, end.column])
    }

    #[test]
    fn places_count_lines_and_columns_from_one_in_utf_16() {
        let text = "{\n  \"😀\": \"a😀b\",\r\n\"x\": [1,\n2]}";
        assert_eq!(place(text, "/😀", None), Some([10, 2, 9, 16, 2, 15]));
        assert_eq!(place(text, "/😀", Some((1, 3))), Some([12, 2, 11, 14, 2, 13]));
        assert_eq!(place(text, "/x", None), Some([24, 3, 6, 30, 4, 3]));
        assert_eq!(place(text, "", None), Some([0, 1, 1, 31, 4, 4]));
    }

    #[test]
    fn what_is_missing_is_shown_where_its_object_begins() {
        let text = r#"{"components": [{"type": "BODY"}]}"#;
        assert_eq!(place(text, "/name", None), Some([0, 1, 1, 1, 1, 2]));
        assert_eq!(place(text, "/components/0/example/body_text", None), Some([16, 1, 17, 17, 1, 18]));
        for nowhere in ["/components/1", "/components/x", "/components/0/type/x", "name", "/~"] {
            assert_eq!(place(text, nowhere, None), None, "{nowhere}");
        }
        assert_eq!(place(text, "/name", Some((0, 1))), None);
        assert_eq!(place(text, "/components/0/type", Some((2, 9))), None);
    }

    #[test]
    fn a_text_that_is_not_json_is_its_own_place() {
        assert_eq!(place("{\"a\":\n😀", "", Some((6, 8))), Some([6, 2, 1, 8, 2, 3]));
        assert_eq!(place("{\"a\":", "", None), None);
        assert_eq!(place("{\"a\":", "/a", None), None);
    }
}
