//! Texts whose words are not in the module: what the build finds of each in the module's section, and the tables that
//! whoever starts the module brings, one a language.

use super::{Locale, Words};
use std::sync::OnceLock;

/// Bytes of a record before its words: the id, and the length in each language.
const HEAD: usize = 4 + 3 * 2;

/// The same for the same words in every build: FNV-1a over all languages. The build refuses two texts of one id.
#[must_use]
pub const fn id(words: &Words) -> u32 {
    let mut hash = 0x811c_9dc5_u32;
    let mut parts: &[&str] = &[words.en, "\0", words.es, "\0", words.pt];
    while let Some((part, others)) = parts.split_first() {
        let mut bytes = part.as_bytes();
        while let Some((byte, rest)) = bytes.split_first() {
            hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
            bytes = rest;
        }
        parts = others;
    }
    hash
}

/// How long the record of a text is.
#[must_use]
pub const fn length(words: &Words) -> usize {
    HEAD + words.en.len() + words.es.len() + words.pt.len()
}

/// What stands in the section for a text: its id, three lengths, and the words of each language. Numbers are little-endian.
#[must_use]
pub const fn record<const N: usize>(id: u32, words: &Words) -> [u8; N] {
    let texts = [words.en.as_bytes(), words.es.as_bytes(), words.pt.as_bytes()];
    let [en, es, pt] = [texts[0].len() as u16, texts[1].len() as u16, texts[2].len() as u16];
    assert!(en as usize + es as usize + pt as usize + HEAD == N, "a text is too long for its record");
    let numbers = [&id.to_le_bytes() as &[u8], &en.to_le_bytes(), &es.to_le_bytes(), &pt.to_le_bytes()];
    let mut all = [0; N];
    let mut left = put(&mut all, &numbers);
    left = put(left, &texts);
    assert!(left.is_empty());
    all
}

/// Puts parts at the beginning, and gives what is left behind them.
const fn put<'a>(mut into: &'a mut [u8], mut parts: &[&[u8]]) -> &'a mut [u8] {
    while let Some((part, others)) = parts.split_first() {
        let (place, rest) = into.split_at_mut(part.len());
        place.copy_from_slice(part);
        into = rest;
        parts = others;
    }
    into
}

/// The words of all texts in one language.
#[derive(Debug)]
struct Table {
    /// Id, place and length, by id.
    index: Vec<(u32, u32, u32)>,
    words: &'static str,
}

impl Table {
    /// Reads a table: how many texts there are, their ids, their lengths, their words. Numbers are little-endian.
    fn read(bytes: Vec<u8>) -> Option<Self> {
        let bytes: &'static [u8] = bytes.leak();
        let (count, rest) = bytes.split_first_chunk()?;
        let count = u32::from_le_bytes(*count) as usize;
        let (ids, rest) = rest.split_at_checked(count.checked_mul(4)?)?;
        let (lengths, words) = rest.split_at_checked(count * 2)?;
        let ids = ids.as_chunks().0.iter().map(|id| u32::from_le_bytes(*id));
        let mut end = 0;
        let places = lengths.as_chunks().0.iter().map(|length| {
            let length = u32::from(u16::from_le_bytes(*length));
            end += length;
            (end - length, length)
        });
        let mut index: Vec<_> = ids.zip(places).map(|(id, (from, length))| (id, from, length)).collect();
        index.sort_unstable();
        Some(Self { index, words: std::str::from_utf8(words).ok()? })
    }

    fn get(&self, id: u32) -> Option<&'static str> {
        let place = self.index.binary_search_by(|(of, ..)| of.cmp(&id)).ok()?;
        let (_, from, length) = *self.index.get(place)?;
        self.words.get(from as usize..(from + length) as usize)
    }
}

static TABLES: [OnceLock<Table>; 3] = [const { OnceLock::new() }; 3];

fn table(locale: Locale) -> Option<&'static OnceLock<Table>> {
    TABLES.get(locale as usize)
}

/// Takes the table of a language, and says whether it could be read. The first that is brought stays.
#[must_use]
pub fn bring(locale: Locale, bytes: Vec<u8>) -> bool {
    let Some((place, table)) = table(locale).zip(Table::read(bytes)) else { return false };
    place.get_or_init(|| table);
    true
}

/// Whether the table of a language is here.
#[must_use]
pub fn is_here(locale: Locale) -> bool {
    table(locale).is_some_and(|table| table.get().is_some())
}

/// The words of a text, or nothing where there is no table or it does not hold them.
#[must_use]
pub fn words(id: u32, locale: Locale) -> &'static str {
    table(locale).and_then(OnceLock::get).and_then(|table| table.get(id)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: Words = Words { en: "Yes", es: "Sí", pt: "Sim" };

    #[test]
    fn a_record_holds_all_there_is_of_a_text() {
        const RECORD: [u8; length(&YES)] = record(0x0403_0201, &YES);
        assert_eq!(&RECORD, b"\x01\x02\x03\x04\x03\0\x03\0\x03\0YesS\xc3\xadSim");
    }

    #[test]
    fn ids_differ_where_any_language_does() {
        assert_ne!(id(&YES), id(&Words { pt: "Sí", ..YES }));
        assert_ne!(id(&YES), id(&Words { en: "YesS", es: "í", ..YES }));
    }

    fn table() -> Vec<u8> {
        [b"\x02\0\0\0" as &[u8], b"\x09\0\0\0\x07\0\0\0", b"\x03\0\x02\0", "Yesñ".as_bytes()].concat()
    }

    #[test]
    fn words_are_found_by_the_id_of_their_text() {
        let table = Table::read(table()).unwrap();
        assert_eq!([7, 8, 9].map(|id| table.get(id)), [Some("ñ"), None, Some("Yes")]);
    }

    #[test]
    fn a_table_that_is_cut_short_is_refused_or_holds_less() {
        for length in 0..table().len() {
            let cut = Table::read(table().into_iter().take(length).collect());
            assert!(cut.is_none_or(|cut| cut.get(7).is_none()));
        }
    }
}
