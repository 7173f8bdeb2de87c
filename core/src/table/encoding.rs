use std::borrow::Cow;

/// Why a file is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotText {
    /// A workbook of a spreadsheet, whatever its name ends in.
    Workbook,
    /// A page in PDF.
    Pdf,
}

/// What Windows-1252 has where Latin-1 has control characters; the five it leaves open stay those.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file in UTF-8, UTF-16 or Windows-1252, with a byte order mark or without. What no encoding explains
/// becomes U+FFFD.
///
/// # Errors
/// When the file is a workbook or a PDF.
///
/// # Examples
/// ```
/// use ventana_core::table::decode;
/// assert_eq!(decode(b"\xff\xfeA\0")?, "A");
/// assert_eq!(decode(b"Espa\xf1a")?, "España");
/// # Ok::<(), ventana_core::table::NotText>(())
/// ```
pub fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, NotText> {
    Decoder::default().decode(bytes, true)
}

/// Decodes a file piece by piece.
#[derive(Debug, Default)]
pub struct Decoder {
    /// Once the first bytes have told it: what they told of a file that is no text holds for all that follow.
    encoding: Option<Result<Encoding, NotText>>,
    /// Bytes of a character whose others are still to come.
    rest: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
enum Encoding {
    /// UTF-8, or Windows-1252: all bytes so far are in both.
    Ascii,
    Utf8,
    Windows,
    Utf16(fn([u8; 2]) -> u16),
}

impl Decoder {
    /// The text of the next bytes of a file. What the first of them do not settle the later ones do, as long as all before
    /// read the same either way.
    ///
    /// # Errors
    /// When the file is a workbook or a PDF, by its first bytes.
    pub fn decode<'b>(&mut self, bytes: &'b [u8], is_last: bool) -> Result<Cow<'b, str>, NotText> {
        let bytes = match self.encoding {
            Some(told) => told.map(|_| bytes)?,
            None if bytes.is_empty() => return Ok(Cow::Borrowed("")),
            None => {
                let told = recognised(bytes);
                self.encoding = Some(told.map(|(encoding, _)| encoding));
                told?.1
            }
        };
        if self.rest.is_empty() {
            return Ok(match self.text(bytes, is_last) {
                Some(whole) => Cow::Borrowed(whole),
                None => Cow::Owned(self.mended(bytes, is_last)),
            });
        }
        let bytes = [std::mem::take(&mut self.rest).as_slice(), bytes].concat();
        let text = self.text(&bytes, is_last).map(str::to_owned);
        Ok(Cow::Owned(text.unwrap_or_else(|| self.mended(&bytes, is_last))))
    }

    /// The text of bytes that are in UTF-8, but for a character that the next bytes may end.
    fn text<'b>(&mut self, bytes: &'b [u8], is_last: bool) -> Option<&'b str> {
        if !matches!(self.encoding, Some(Ok(Encoding::Ascii | Encoding::Utf8))) {
            return None;
        }
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) if error.error_len().is_none() && !is_last => {
                let (whole, rest) = bytes.split_at_checked(error.valid_up_to())?;
                self.rest = rest.to_vec();
                std::str::from_utf8(whole).ok()?
            }
            Err(_) => return None,
        };
        if !text.is_ascii() {
            self.encoding = Some(Ok(Encoding::Utf8));
        }
        Some(text)
    }

    /// The text of bytes that are not in UTF-8.
    fn mended(&mut self, bytes: &[u8], is_last: bool) -> String {
        match self.encoding {
            Some(Ok(Encoding::Utf16(unit))) => {
                let end = if is_last { bytes.len() } else { whole_units(bytes, unit) };
                let (whole, rest) = bytes.split_at_checked(end).unwrap_or((bytes, &[]));
                self.rest = rest.to_vec();
                wide(whole, unit)
            }
            Some(Ok(Encoding::Utf8)) => String::from_utf8_lossy(bytes).into_owned(),
            _ => {
                self.encoding = Some(Ok(Encoding::Windows));
                bytes.iter().map(|byte| narrow(*byte)).collect()
            }
        }
    }
}

/// The encoding that the first bytes of a file tell, and the bytes after their mark.
fn recognised(bytes: &[u8]) -> Result<(Encoding, &[u8]), NotText> {
    Ok(match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(NotText::Workbook),
        [b'%', b'P', b'D', b'F', ..] => return Err(NotText::Pdf),
        [0xff, 0xfe, rest @ ..] => (Encoding::Utf16(u16::from_le_bytes), rest),
        [0xfe, 0xff, rest @ ..] => (Encoding::Utf16(u16::from_be_bytes), rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => (Encoding::Utf8, rest),
        [first, 0, ..] if *first != 0 => (Encoding::Utf16(u16::from_le_bytes), bytes),
        [0, second, ..] if *second != 0 => (Encoding::Utf16(u16::from_be_bytes), bytes),
        _ => (Encoding::Ascii, bytes),
    })
}

/// The end of the last unit, and of the last pair of units, that is whole.
fn whole_units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> usize {
    let end = bytes.len() / 2 * 2;
    let last = end.checked_sub(2).and_then(|start| bytes.get(start..end)?.try_into().ok());
    let is_half = last.is_some_and(|last| (0xd800..0xdc00).contains(&unit(last)));
    if is_half { end - 2 } else { end }
}

fn wide(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).filter_map(|pair| Some(unit(pair.try_into().ok()?)));
    char::decode_utf16(units).map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn narrow(byte: u8) -> char {
    let of_windows = byte.checked_sub(0x80).and_then(|index| WINDOWS.get(usize::from(index)));
    of_windows.copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_encoding_of_a_spreadsheet_gives_the_same_text() {
        let text = "Mercado;México;€ “x”";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let windows = b"Mercado;M\xe9xico;\x80 \x93x\x94";
        for bytes in [
            text.as_bytes(),
            &[b"\xef\xbb\xbf", text.as_bytes()].concat(),
            &le,
            &[b"\xff\xfe", le.as_slice()].concat(),
            &be,
            &[b"\xfe\xff", be.as_slice()].concat(),
            windows,
        ] {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
        }
    }

    /// A file in pieces of these lengths, the rest as the last.
    fn pieces(bytes: &[u8], lengths: &[usize]) -> String {
        let mut decoder = Decoder::default();
        let (mut text, mut rest) = (String::new(), bytes);
        for length in lengths {
            let (piece, after) = rest.split_at(rest.len().min(*length));
            text.push_str(&decoder.decode(piece, false).unwrap());
            rest = after;
        }
        text + &decoder.decode(rest, true).unwrap()
    }

    #[test]
    fn a_file_that_shows_its_encoding_late_is_read_in_it() {
        assert_eq!(pieces(b"name;city\nAnn;Malm\xf6\n\xd6rebro", &[10, 12]), "name;city\nAnn;Malmö\nÖrebro");
        assert_eq!(pieces("name\nÖrebro\nMalmö".as_bytes(), &[6, 3, 8]), "name\nÖrebro\nMalmö");
        assert_eq!(pieces(b"\xc3\x96rebro \xd6", &[4]), "Örebro \u{fffd}");
    }

    proptest! {
        #[test]
        fn pieces_give_what_the_whole_gives(text in "[a-z€é🎉;\n]{1,30}", lengths in proptest::collection::vec(1_usize..9, 0..8), wide in 0..3) {
            let bytes: Vec<u8> = match wide {
                0 => text.clone().into_bytes(),
                1 => [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
                _ => [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect(),
            };
            // The mark is read as one piece.
            let lengths: Vec<usize> = std::iter::once(4).chain(lengths).collect();
            prop_assert_eq!(pieces(&bytes, &lengths), text);
        }
    }

    #[test]
    fn a_workbook_is_no_text_whatever_its_name() {
        assert_eq!(decode(b"PK\x03\x04rest"), Err(NotText::Workbook));
        assert_eq!(decode(b"\xd0\xcf\x11\xe0rest"), Err(NotText::Workbook));
        assert_eq!(decode(b"%PDF-1.7"), Err(NotText::Pdf));
        assert_eq!(decode(b""), Ok("".into()));
        let mut decoder = Decoder::default();
        for piece in [b"PK\x03\x04rest".as_slice(), b"phone\n", b""] {
            assert_eq!(decoder.decode(piece, false), Err(NotText::Workbook));
        }
    }
}
