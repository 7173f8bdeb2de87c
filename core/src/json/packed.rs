//! Values as a script packs them into the memory of the module: what has to be scanned in a text is counted here.
//!
//! A value begins with a byte that says what it is. Texts have their length in bytes behind it, as two bytes with the lower one
//! first, and then their UTF-8; numbers the length of what JSON writes as one byte, and then that. Arrays and objects have two
//! bytes for how much is in them; a member begins with the place of its key in [`KEYS`], or with 255 and the text of its key.

use super::keys::KEYS;
use super::parse::{MAX_DEPTH, is_number, with_unique_keys};
use super::{Json, MemberKey, Number, Object};

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const NUMBER: u8 = 3;
const TEXT: u8 = 4;
const ARRAY: u8 = 5;
const OBJECT: u8 = 6;
const OTHER_KEY: u8 = 255;

/// Reads a packed value; nothing of what is packed otherwise, or deeper than a JSON text may be.
///
/// # Examples
/// ```
/// use ventana_core::json::{KEYS, unpack};
/// let name = KEYS.iter().position(|key| *key == "name").unwrap() as u8;
/// let packed = [6, 1, 0, name, 4, 2, 0, b'h', b'i'];
/// assert_eq!(unpack(&packed).unwrap().to_string(), r#"{"name":"hi"}"#);
/// assert_eq!(unpack(&packed[..8]), None);
/// ```
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Json> {
    let mut packed = Packed(bytes);
    let value = packed.value(0)?;
    packed.0.is_empty().then_some(value)
}

/// What is left to read.
struct Packed<'a>(&'a [u8]);

impl<'a> Packed<'a> {
    #[inline]
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    #[inline]
    fn count(&mut self) -> Option<usize> {
        let (count, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(usize::from(u16::from_le_bytes(*count)))
    }

    #[inline]
    fn text(&mut self, length: usize) -> Option<&'a str> {
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        std::str::from_utf8(text).ok()
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        Some(match self.byte()? {
            NULL => Json::Null,
            FALSE => Json::Bool(false),
            TRUE => Json::Bool(true),
            NUMBER => {
                let length = usize::from(self.byte()?);
                let lexeme = self.text(length).filter(|lexeme| is_number(lexeme))?;
                Json::Number(Number::from_lexeme(lexeme))
            }
            TEXT => {
                let length = self.count()?;
                Json::Text(self.text(length)?.to_owned())
            }
            ARRAY if depth < MAX_DEPTH => {
                let count = self.count()?;
                // No more than can be there, whatever it says.
                let mut elements = Vec::with_capacity(count.min(self.0.len()));
                for _ in 0..count {
                    elements.push(self.value(depth + 1)?);
                }
                Json::Array(elements)
            }
            OBJECT if depth < MAX_DEPTH => {
                let count = self.count()?;
                let mut members = Vec::with_capacity(count.min(self.0.len()));
                for _ in 0..count {
                    members.push((self.key()?, self.value(depth + 1)?));
                }
                Json::Object(Object(with_unique_keys(members)))
            }
            _ => return None,
        })
    }

    #[inline]
    fn key(&mut self) -> Option<MemberKey> {
        match self.byte()? {
            OTHER_KEY => {
                let length = self.count()?;
                Some(MemberKey::Owned(self.text(length)?.to_owned()))
            }
            place => Some(MemberKey::Borrowed(KEYS.get(usize::from(place))?)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;
    use crate::template::any_json;
    use proptest::prelude::*;

    fn push_text(packed: &mut Vec<u8>, text: &str) {
        packed.extend((text.len() as u16).to_le_bytes());
        packed.extend(text.bytes());
    }

    /// As the script packs a value.
    fn pack(value: &Json, packed: &mut Vec<u8>) {
        match value {
            Json::Null => packed.push(NULL),
            Json::Bool(value) => packed.push(if *value { TRUE } else { FALSE }),
            Json::Number(number) => {
                packed.extend([NUMBER, number.as_str().len() as u8]);
                packed.extend(number.as_str().bytes());
            }
            Json::Text(text) => {
                packed.push(TEXT);
                push_text(packed, text);
            }
            Json::Array(elements) => {
                packed.push(ARRAY);
                packed.extend((elements.len() as u16).to_le_bytes());
                for element in elements {
                    pack(element, packed);
                }
            }
            Json::Object(members) => {
                packed.push(OBJECT);
                packed.extend((members.len() as u16).to_le_bytes());
                for (key, value) in members.iter() {
                    if let Some(place) = KEYS.iter().position(|known| *known == key) {
                        packed.push(place as u8);
                    } else {
                        packed.push(OTHER_KEY);
                        push_text(packed, key);
                    }
                    pack(value, packed);
                }
            }
        }
    }

    fn packed(value: &Json) -> Vec<u8> {
        let mut packed = Vec::new();
        pack(value, &mut packed);
        packed
    }

    #[test]
    fn what_no_script_packs_is_nothing() {
        for bytes in
            [&[][..], &[7], &[2, 2], &[4, 1, 0, 0xFF], &[3, 1, b'x'], &[5, 255, 255], &[6, 1, 0, 254, 0]]
        {
            assert_eq!(unpack(bytes), None, "{bytes:?}");
        }
        let deep = |depth| [[ARRAY, 1, 0].repeat(depth), vec![NULL]].concat();
        assert!(unpack(&deep(MAX_DEPTH)).is_some());
        assert_eq!(unpack(&deep(MAX_DEPTH + 1)), None);
    }

    proptest! {
        #[test]
        fn a_packed_value_is_the_value(value in any_json()) {
            prop_assert_eq!(unpack(&packed(&value)), Some(value));
        }

        #[test]
        fn any_bytes_are_a_value_or_nothing(bytes in proptest::collection::vec(0_u8..9, 0..40)) {
            if let Some(value) = unpack(&bytes) {
                prop_assert_eq!(parse(&value.to_string()), Ok(value));
            }
        }
    }
}
