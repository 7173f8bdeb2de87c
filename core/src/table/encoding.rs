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
    match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(NotText::Workbook),
        [b'%', b'P', b'D', b'F', ..] => return Err(NotText::Pdf),
        _ => {}
    }
    Ok(match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes).into(),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes).into(),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest),
        [first, 0, ..] if *first != 0 => wide(bytes, u16::from_le_bytes).into(),
        [0, second, ..] if *second != 0 => wide(bytes, u16::from_be_bytes).into(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => bytes.iter().map(|byte| narrow(*byte)).collect::<String>().into(),
        },
    })
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

    #[test]
    fn a_workbook_is_no_text_whatever_its_name() {
        assert_eq!(decode(b"PK\x03\x04rest"), Err(NotText::Workbook));
        assert_eq!(decode(b"\xd0\xcf\x11\xe0rest"), Err(NotText::Workbook));
        assert_eq!(decode(b"%PDF-1.7"), Err(NotText::Pdf));
        assert_eq!(decode(b""), Ok("".into()));
    }
}
