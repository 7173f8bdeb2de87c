use super::keys::interned;
use super::{Json, MemberKey, Number, Object};
use crate::sort::places;
use std::borrow::Cow;

/// How deep arrays and objects may stand in each other; Meta's templates need less than a tenth of it.
pub const MAX_DEPTH: usize = 200;

/// Where a text stops being JSON, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// What is wrong there.
    pub kind: SyntaxErrorKind,
    /// Byte offset of the first character that cannot stand.
    pub at: usize,
}

/// Why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyntaxErrorKind {
    /// The text ends before the document does.
    UnexpectedEnd,
    /// A character that may not stand here.
    Unexpected(char),
    /// A comma with nothing after it.
    TrailingComma,
    /// A string that is not closed on its line, or holds a control character.
    ControlCharacter,
    /// A backslash with something after it that JSON does not know.
    Escape,
    /// Something after the end of the document.
    AfterEnd,
    /// Deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// Reads a JSON text as `JSON.parse` does: of members with the same key the last value stands, in the first one's place.
/// A byte order mark before it is passed over.
///
/// # Errors
/// Where the text stops being JSON.
///
/// # Examples
/// ```
/// let json = ventana_core::json::parse(r#"{"name": "order_update"}"#)?;
/// assert_eq!(json.get("name").and_then(|name| name.as_str()), Some("order_update"));
/// # Ok::<(), ventana_core::json::SyntaxError>(())
/// ```
pub fn parse(text: &str) -> Result<Json, SyntaxError> {
    let mut reader = Reader::new(text);
    let value = reader.value(0)?;
    reader.white_space();
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(reader.error(SyntaxErrorKind::AfterEnd)),
    }
}

/// Whether a text is a number as JSON writes it.
pub(super) fn is_number(text: &str) -> bool {
    let mut reader = Reader { text, at: 0 };
    reader.number().is_ok() && reader.peek().is_none()
}

/// Reads a text from left to right. Shared with the code that finds places in a text.
pub(super) struct Reader<'a> {
    text: &'a str,
    pub(super) at: usize,
}

type Read<T> = Result<T, SyntaxError>;

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 } }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn error(&self, kind: SyntaxErrorKind) -> SyntaxError {
        SyntaxError { kind, at: self.at }
    }

    fn unexpected(&self) -> SyntaxError {
        let next = self.text.get(self.at..).and_then(|rest| rest.chars().next());
        self.error(next.map_or(SyntaxErrorKind::UnexpectedEnd, SyntaxErrorKind::Unexpected))
    }

    fn slice(&self, start: usize) -> &'a str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    pub(super) fn white_space(&mut self) {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.peek() {
            self.at += 1;
        }
    }

    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Read<()> {
        if self.eat(byte) { Ok(()) } else { Err(self.unexpected()) }
    }

    /// Reads one value, with white space before it.
    pub(super) fn value(&mut self, depth: usize) -> Read<Json> {
        self.white_space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => self.string().map(|text| Json::Text(text.into_owned())),
            Some(b'-' | b'0'..=b'9') => self.number().map(Json::Number),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(b'n') => self.word("null", Json::Null),
            _ => Err(self.unexpected()),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Read<Json> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        self.enter(depth)?;
        let mut members = Vec::new();
        self.white_space();
        if !self.eat(b'}') {
            loop {
                let (key, _) = self.key()?;
                members.push((key, self.value(depth + 1)?));
                if !self.another(b'}')? {
                    break;
                }
            }
        }
        Ok(Json::Object(Object(with_unique_keys(members))))
    }

    /// Reads a key and its colon; also says where the key stands.
    pub(super) fn key(&mut self) -> Read<(MemberKey, usize)> {
        self.white_space();
        let start = self.at;
        if self.peek() != Some(b'"') {
            return Err(self.unexpected());
        }
        let key = match self.string()? {
            Cow::Borrowed(text) => interned(text),
            Cow::Owned(text) => Cow::Owned(text),
        };
        self.white_space();
        self.expect(b':')?;
        Ok((key, start))
    }

    /// After an element: whether another one follows, or the container closes.
    pub(super) fn another(&mut self, close: u8) -> Read<bool> {
        self.white_space();
        if self.eat(b',') {
            self.white_space();
            return match self.peek() {
                Some(byte) if byte == close => Err(self.error(SyntaxErrorKind::TrailingComma)),
                _ => Ok(true),
            };
        }
        self.expect(close).map(|()| false)
    }

    fn array(&mut self, depth: usize) -> Read<Json> {
        self.enter(depth)?;
        let mut elements = Vec::new();
        self.white_space();
        if !self.eat(b']') {
            loop {
                elements.push(self.value(depth + 1)?);
                if !self.another(b']')? {
                    break;
                }
            }
        }
        Ok(Json::Array(elements))
    }

    fn enter(&mut self, depth: usize) -> Read<()> {
        if depth >= MAX_DEPTH {
            return Err(self.error(SyntaxErrorKind::TooDeep));
        }
        self.at += 1;
        Ok(())
    }

    fn digits(&mut self) -> Read<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        if self.at > start { Ok(()) } else { Err(self.unexpected()) }
    }

    fn number(&mut self) -> Read<Number> {
        let start = self.at;
        self.eat(b'-');
        if !self.eat(b'0') {
            self.digits()?;
        }
        if self.eat(b'.') {
            self.digits()?;
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            self.digits()?;
        }
        Ok(Number::from_lexeme(self.slice(start)))
    }

    /// Reads a string literal: as it stands there, if nothing in it is escaped.
    fn string(&mut self) -> Read<Cow<'a, str>> {
        let start = self.at + 1;
        let end = start + plain(self.text.as_bytes().get(start..).unwrap_or_default());
        if self.peek() == Some(b'"') && self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(self.text.get(start..end).unwrap_or_default()));
        }
        let mut text = String::new();
        self.string_pieces(|piece, _| match piece {
            Piece::Plain(run) => text.push_str(run),
            Piece::Escaped(character) => text.push(character),
        })?;
        Ok(Cow::Owned(text))
    }

    /// Reads a string literal piece by piece, each with the range of bytes it was written in.
    pub(super) fn string_pieces(
        &mut self,
        mut each: impl FnMut(Piece<'a>, std::ops::Range<usize>),
    ) -> Read<()> {
        self.expect(b'"')?;
        loop {
            let start = self.at;
            self.at += plain(self.text.as_bytes().get(start..).unwrap_or_default());
            if self.at > start {
                each(Piece::Plain(self.slice(start)), start..self.at);
            }
            let start = self.at;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    each(Piece::Escaped(character), start..self.at);
                }
                Some(_) => return Err(self.error(SyntaxErrorKind::ControlCharacter)),
                None => return Err(self.error(SyntaxErrorKind::UnexpectedEnd)),
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        self.at += 1;
        let character = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.code_point();
            }
            None => return Err(self.error(SyntaxErrorKind::UnexpectedEnd)),
            Some(_) => return Err(self.error(SyntaxErrorKind::Escape)),
        };
        self.at += 1;
        Ok(character)
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair with them.
    fn code_point(&mut self) -> Read<char> {
        let first = self.code_unit()?;
        if !(0xD800..0xDC00).contains(&first) {
            return Ok(char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let after_first = self.at;
        if self.eat(b'\\') && self.eat(b'u') {
            let second = self.code_unit()?;
            if (0xDC00..0xE000).contains(&second) {
                let code_point = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return Ok(char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER));
            }
        }
        self.at = after_first;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    fn code_unit(&mut self) -> Read<u32> {
        let mut unit = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16));
            let Some(digit) = digit else {
                let kind = if self.peek().is_none() {
                    SyntaxErrorKind::UnexpectedEnd
                } else {
                    SyntaxErrorKind::Escape
                };
                return Err(self.error(kind));
            };
            unit = unit * 16 + digit;
            self.at += 1;
        }
        Ok(unit)
    }
}

/// A part of a string literal.
pub(super) enum Piece<'a> {
    /// Characters that stand for themselves.
    Plain(&'a str),
    /// The character that an escape stands for.
    Escaped(char),
}

/// Small objects are compared pair by pair, larger ones by sorting, so that hostile input stays cheap.
const PAIRWISE: usize = 16;

/// Of members with one key the last value stands in the first place, as in JavaScript.
pub(super) fn with_unique_keys(members: Vec<(MemberKey, Json)>) -> Vec<(MemberKey, Json)> {
    let mut keys = members.iter().map(|(key, _)| key).enumerate();
    let is_repeated = |(index, key)| members.iter().take(index).any(|(other, _)| other == key);
    if members.len() <= PAIRWISE && !keys.any(is_repeated) {
        return members;
    }
    let places = places(&members, |(a, _), (b, _)| a.cmp(b));
    let mut slots: Vec<_> = members.into_iter().map(Some).collect();
    // From the last of a key back to its first, so that the last value moves there.
    for pair in places.windows(2).rev() {
        let [earlier, later] = *pair else { continue };
        let key = |place: usize| slots.get(place)?.as_ref().map(|(key, _)| key);
        if key(earlier) == key(later)
            && let Some((_, value)) = slots.get_mut(later).and_then(Option::take)
            && let Some(Some(member)) = slots.get_mut(earlier)
        {
            member.1 = value;
        }
    }
    slots.into_iter().flatten().collect()
}

/// How many bytes stand for themselves in a string.
fn plain(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F)).unwrap_or(bytes.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> (SyntaxErrorKind, usize) {
        let error = parse(text).expect_err(text);
        (error.kind, error.at)
    }

    #[test]
    fn the_order_of_members_and_the_spelling_of_numbers_stay() {
        let text = r#"{"b":1.50,"a":[true,null,-0,1e400],"2":{},"1":"x"}"#;
        assert_eq!(parse(text).unwrap().to_string(), text);
    }

    #[test]
    fn of_repeated_keys_the_last_value_stands_in_the_first_place() {
        assert_eq!(parse(r#"{"a":1,"b":2,"a":3}"#).unwrap().to_string(), r#"{"a":3,"b":2}"#);
        let many: Vec<_> = (0..40).map(|n| format!("\"k{}\":{n}", n % 20)).collect();
        let json = parse(&format!("{{{}}}", many.join(","))).unwrap();
        let object = json.as_object().unwrap();
        assert_eq!(object.len(), 20);
        assert_eq!(object.get("k0").unwrap().as_i64(), Some(20));
    }

    #[test]
    fn escapes_and_surrogate_pairs_are_read_and_lone_surrogates_replaced() {
        let text = r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00\ud83d\ud83dx\udc00""#;
        let expected = "\"\\/\u{8}\u{C}\n\r\té😀\u{FFFD}\u{FFFD}x\u{FFFD}";
        assert_eq!(parse(text).unwrap().as_str(), Some(expected));
    }

    #[test]
    fn errors_name_the_first_character_that_cannot_stand() {
        assert_eq!(error(""), (SyntaxErrorKind::UnexpectedEnd, 0));
        assert_eq!(error("{'a': 1}"), (SyntaxErrorKind::Unexpected('\''), 1));
        assert_eq!(error("[1,]"), (SyntaxErrorKind::TrailingComma, 3));
        assert_eq!(error("{\"a\": \"x\ny\"}"), (SyntaxErrorKind::ControlCharacter, 8));
        assert_eq!(error(r#""\x""#), (SyntaxErrorKind::Escape, 2));
        assert_eq!(error("{} x"), (SyntaxErrorKind::AfterEnd, 3));
        assert_eq!(error("tru"), (SyntaxErrorKind::UnexpectedEnd, 3));
        assert_eq!(error("01"), (SyntaxErrorKind::AfterEnd, 1));
        assert_eq!(error("«"), (SyntaxErrorKind::Unexpected('«'), 0));
    }

    #[test]
    fn a_document_as_deep_as_allowed_is_read_and_a_deeper_one_refused() {
        let nest = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(parse(&nest(MAX_DEPTH)).is_ok());
        assert_eq!(error(&nest(MAX_DEPTH + 1)), (SyntaxErrorKind::TooDeep, MAX_DEPTH));
        assert_eq!(error(&nest(100_000)), (SyntaxErrorKind::TooDeep, MAX_DEPTH));
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        assert_eq!(parse("\u{FEFF}1").unwrap().as_i64(), Some(1));
    }
}
