//! The words of the editor, which its module does not carry: taken out of a section that the macro `text!` of the core
//! fills, and laid into tables, one a language. `core/src/locale/outside.rs` writes the one and reads the other.

use crate::steps::Outcome;
use std::collections::BTreeMap;

/// The languages in the order of a record.
pub(crate) const LANGUAGES: [&str; 3] = ["en", "es", "pt"];

const SECTION: &str = "ventana.texts";

const CUSTOM: u8 = 0;
const CODE: u8 = 10;
const DATA: u8 = 11;

/// A text as it stands in the section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Record {
    id: u32,
    words: [String; 3],
}

/// The module without the words, and the texts that it uses, in the order in which they were linked.
pub(crate) fn taken(module: &[u8]) -> Outcome<(Vec<u8>, Vec<Record>)> {
    let broken = || "The module cannot be read as wasm.".to_owned();
    let mut bare = module.get(..8).ok_or_else(broken)?.to_vec();
    let mut rest = &module[8..];
    let mut texts = Vec::new();
    // Code and data, where an id can stand.
    let mut searched = Vec::new();
    while let [kind, after @ ..] = rest {
        let (length, after) = number(after).ok_or_else(broken)?;
        let (section, next) = after.split_at_checked(length).ok_or_else(broken)?;
        if matches!(*kind, CODE | DATA) {
            searched.extend_from_slice(section);
        }
        match (*kind == CUSTOM).then(|| custom(section)).flatten() {
            Some(records) => {
                texts.append(&mut read(records).ok_or("The section of the texts cannot be read.")?);
            }
            None => bare.extend_from_slice(&rest[..rest.len() - next.len()]),
        }
        rest = next;
    }
    let texts = once(texts)?;
    let used = used(&searched, &texts);
    Ok((bare, used))
}

/// What stands in the section of the texts, if this is it.
fn custom(section: &[u8]) -> Option<&[u8]> {
    let (length, rest) = number(section)?;
    let (name, content) = rest.split_at_checked(length)?;
    (name == SECTION.as_bytes()).then_some(content)
}

/// A number in LEB128.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut value = 0;
    for (place, byte) in bytes.iter().enumerate().take(5) {
        value |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[place + 1..]));
        }
    }
    None
}

fn read(mut records: &[u8]) -> Option<Vec<Record>> {
    let mut texts = Vec::new();
    while !records.is_empty() {
        let (id, rest) = records.split_first_chunk()?;
        let (lengths, mut rest) = rest.split_first_chunk::<6>()?;
        let mut words = [const { String::new() }; 3];
        for (words, length) in words.iter_mut().zip(lengths.chunks(2)) {
            let (of_language, after) =
                rest.split_at_checked(usize::from(u16::from_le_bytes(length.try_into().ok()?)))?;
            *words = String::from_utf8(of_language.to_vec()).ok()?;
            rest = after;
        }
        texts.push(Record { id: u32::from_le_bytes(*id), words });
        records = rest;
    }
    Some(texts)
}

/// Every text once. Two different ones of one id could not be told apart.
fn once(texts: Vec<Record>) -> Outcome<Vec<Record>> {
    let mut seen = BTreeMap::new();
    let mut all = Vec::new();
    for text in texts {
        match seen.insert(text.id, text.words.clone()) {
            None => all.push(text),
            Some(words) if words == text.words => {}
            Some(words) => {
                return Err(format!(
                    "Two texts have one id; change a word in either: {words:?}, {:?}",
                    text.words
                ));
            }
        }
    }
    Ok(all)
}

/// The texts whose id stands anywhere in the module: a section is linked whole, also what belongs to functions that are
/// left out. An id that stands there by chance keeps a text too many, never one too few.
fn used(module: &[u8], texts: &[Record]) -> Vec<Record> {
    let mut candidates = vec![Vec::new(); 1 << 16];
    for (place, text) in texts.iter().enumerate() {
        candidates[text.id as usize & 0xffff].push(place);
    }
    let mut is_used = vec![false; texts.len()];
    let mut look = |id: u32| {
        for place in &candidates[id as usize & 0xffff] {
            is_used[*place] |= texts[*place].id == id;
        }
    };
    for place in 0..module.len() {
        let rest = &module[place..];
        if let Some(bytes) = rest.first_chunk() {
            look(u32::from_le_bytes(*bytes));
        }
        // Constants of the code, of one number or of two side by side.
        if let [0x41 | 0x42, rest @ ..] = rest {
            let constant = signed(rest);
            look(constant as u32);
            look((constant >> 32) as u32);
        }
    }
    texts.iter().zip(is_used).filter(|(_, is_used)| *is_used).map(|(text, _)| text.clone()).collect()
}

/// The bits of a number in signed LEB128.
fn signed(bytes: &[u8]) -> u64 {
    let mut value = 0;
    let mut shift = 0;
    for byte in bytes.iter().take(10) {
        value |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
        shift += 7;
        if byte & 0x80 == 0 {
            return if byte & 0x40 == 0 || shift > 63 { value } else { value | (u64::MAX << shift) };
        }
    }
    value
}

/// The table of a language: how many texts there are, their ids, their lengths, their words.
pub(crate) fn table(texts: &[Record], language: usize) -> Outcome<Vec<u8>> {
    let count = u32::try_from(texts.len()).map_err(|error| error.to_string())?;
    let mut table = count.to_le_bytes().to_vec();
    table.extend(texts.iter().flat_map(|text| text.id.to_le_bytes()));
    for text in texts {
        let length = u16::try_from(text.words[language].len()).map_err(|error| error.to_string())?;
        table.extend(length.to_le_bytes());
    }
    table.extend(texts.iter().flat_map(|text| text.words[language].bytes()));
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(id: u32, words: [&str; 3]) -> Vec<u8> {
        let mut all = id.to_le_bytes().to_vec();
        all.extend(words.iter().flat_map(|words| (words.len() as u16).to_le_bytes()));
        all.extend(words.iter().flat_map(|words| words.bytes()));
        all
    }

    /// A module with one section of code and one of texts.
    fn module(code: &[u8], records: &[u8]) -> Vec<u8> {
        let mut all = b"\0asm\x01\0\0\0\x0a".to_vec();
        all.push(code.len() as u8);
        all.extend(code);
        all.extend([0, (SECTION.len() + 1 + records.len()) as u8, SECTION.len() as u8]);
        all.extend(SECTION.as_bytes());
        all.extend(records);
        all
    }

    const ID: u32 = 0x8765_4321;

    #[test]
    fn words_leave_the_module_and_stand_in_their_tables() {
        let linked = module(&ID.to_le_bytes(), &record(ID, ["Yes", "Sí", "Sim"]));
        let (bare, texts) = taken(&linked).unwrap();
        assert_eq!(bare, b"\0asm\x01\0\0\0\x0a\x04\x21\x43\x65\x87");
        assert_eq!(
            table(&texts, 1).unwrap(),
            "\u{1}\0\0\0\u{21}Ce".bytes().chain(*b"\x87\x03\0S\xc3\xad").collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_text_that_the_module_does_not_name_is_left_out() {
        let ids = |code: &[u8]| {
            let records = [record(ID, ["a", "b", "c"]), record(7, ["d", "e", "f"])].concat();
            taken(&module(code, &records)).unwrap().1.iter().map(|text| text.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(b"\0\0\0\0\0"), [] as [u32; 0]);
        assert_eq!(ids(b"\0\x41\x07\x0b"), [7]);
        // -0x789abcdf, which is the id as a signed number.
        assert_eq!(ids(b"\x41\xa1\x86\x95\xbb\x78\x0b"), [ID]);
        // Both, in one constant of 64 bits: 7 << 32 | ID.
        assert_eq!(ids(b"\x42\xa1\x86\x95\xbb\xf8\x00\x0b"), [ID, 7]);
    }

    #[test]
    fn two_texts_of_one_id_are_refused() {
        let two =
            |other| taken(&module(b"", &[record(1, ["a", "b", "c"]), record(1, ["a", "b", other])].concat()));
        assert!(two("c").is_ok());
        assert!(two("d").unwrap_err().contains("one id"));
    }

    #[test]
    fn a_module_that_is_cut_short_is_refused() {
        let linked = module(b"code", &record(ID, ["Yes", "Sí", "Sim"]));
        assert!(taken(&linked[..linked.len() - 1]).is_err());
    }
}
