use crate::text::country_of_user_id;
use std::borrow::Cow;

/// The fewest and the most digits of a number with its calling code.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// With fewer digits a number without a mark of its calling code may well have none.
const SURE: usize = 11;

/// What a cell holds as a recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Number<'a> {
    /// Digits with the calling code first, or a business-scoped user id.
    Read(Cow<'a, str>),
    /// Digits that may lack the calling code.
    PerhapsNational(Cow<'a, str>),
    /// Nothing.
    Missing,
    /// It begins with a 0, as numbers do within a country.
    National,
    /// A spreadsheet turned it into a power of ten and lost digits.
    Lost,
    TooShort,
    TooLong,
    Unreadable,
}

/// Reads a recipient as people and spreadsheets write it.
pub(super) fn read(cell: &str) -> Number<'_> {
    if let Some(plain) = plain(cell) {
        return plain;
    }
    let text = bare(cell);
    if text.is_empty() {
        return Number::Missing;
    }
    if country_of_user_id(text).is_some() {
        return Number::Read(Cow::Borrowed(text));
    }
    if let Some(number) = power(text) {
        return number;
    }
    let text = text.strip_suffix(".0").or_else(|| text.strip_suffix(",0")).unwrap_or(text);
    // A national 0 in brackets is not dialled after a calling code.
    let text = text.replace("(0)", "");
    let text = text.trim();
    let (rest, mut is_international) = match text.strip_prefix('+').or_else(|| text.strip_prefix("00")) {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let mut digits = String::with_capacity(rest.len());
    for sign in rest.chars() {
        match sign {
            '0'..='9' => digits.push(sign),
            '+' if digits.is_empty() && !is_international => is_international = true,
            '-' | '.' | '(' | ')' | '/' | '\u{2010}'..='\u{2015}' => {}
            _ if sign.is_whitespace() || is_invisible(sign) => {}
            _ => return Number::Unreadable,
        }
    }
    judged(digits, is_international)
}

/// What most cells hold: a mark of its calling code or none, and digits with spaces and dashes between them.
fn plain(cell: &str) -> Option<Number<'_>> {
    let (rest, is_international) = cell.strip_prefix('+').map_or((cell, false), |rest| (rest, true));
    let is_digit = |byte: u8| byte.is_ascii_digit();
    if !rest.bytes().next().is_some_and(is_digit) || rest.starts_with('0') {
        return None;
    }
    let mut digits = 0;
    for byte in rest.bytes() {
        match byte {
            b'0'..=b'9' => digits += 1,
            b' ' | b'-' => {}
            _ => return None,
        }
    }
    let least = if is_international { *DIGITS.start() } else { SURE };
    if !(least..=*DIGITS.end()).contains(&digits) {
        return None;
    }
    Some(Number::Read(if digits == rest.len() {
        Cow::Borrowed(rest)
    } else {
        Cow::Owned(rest.chars().filter(char::is_ascii_digit).collect())
    }))
}

fn judged<'a>(digits: String, is_international: bool) -> Number<'a> {
    match digits.len() {
        0 => Number::Unreadable,
        _ if digits.starts_with('0') => Number::National,
        few if few < *DIGITS.start() => Number::TooShort,
        many if many > *DIGITS.end() => Number::TooLong,
        few if few < SURE && !is_international => Number::PerhapsNational(digits.into()),
        _ => Number::Read(digits.into()),
    }
}

/// A cell without what marks it as text or as a number, and without marks that nobody sees.
fn bare(cell: &str) -> &str {
    let trim = |text: &str| -> usize {
        text.len() - text.trim_start_matches(|sign: char| sign.is_whitespace() || is_invisible(sign)).len()
    };
    let mut text = cell.get(trim(cell)..).unwrap_or_default();
    text = text.trim_end_matches(|sign: char| sign.is_whitespace() || is_invisible(sign));
    text = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).unwrap_or(text);
    text = text.strip_prefix('\'').unwrap_or(text);
    for scheme in ["tel:", "whatsapp:"] {
        let is_it = text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
        text = text.get(scheme.len()..).filter(|_| is_it).unwrap_or(text);
    }
    text.trim()
}

/// Marks of direction and width, which come along when a number is copied from a phone.
fn is_invisible(sign: char) -> bool {
    matches!(sign, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A number that is written as a power of ten; `None` of what is none.
fn power(text: &str) -> Option<Number<'static>> {
    let (mantissa, exponent) = text.split_once(['e', 'E'])?;
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 1 || exponent.is_empty() || ![whole, decimals, exponent].into_iter().all(is_digits) {
        return None;
    }
    let exponent: usize = exponent.parse().ok()?;
    let is_whole = decimals.len() == exponent;
    Some(if is_whole { judged([whole, decimals].concat(), true) } else { Number::Lost })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(cell: &str) -> Option<String> {
        match read(cell) {
            Number::Read(digits) => Some(digits.into_owned()),
            _ => None,
        }
    }

    #[test]
    fn a_number_is_read_however_people_write_it() {
        for cell in [
            "5215512345678",
            "+52 1 55 1234 5678",
            "0052 1 55 1234-5678",
            "+52 (1) 55.1234.5678",
            "'+5215512345678",
            "=\"5215512345678\"",
            "5215512345678.0",
            "tel:+52-155-1234-5678",
            "WhatsApp:+5215512345678",
            "\u{202a}+52\u{a0}1 55 1234\u{2011}5678\u{202c}",
            "5.215512345678E+12",
            "5,215512345678e12",
            " 5215512345678\t",
            "+52 155/1234 5678",
        ] {
            assert_eq!(digits(cell).as_deref(), Some("5215512345678"), "{cell}");
        }
        assert_eq!(digits("+44 (0)20 7946 0958").as_deref(), Some("442079460958"));
        assert_eq!(digits("US.13491208655302741918").as_deref(), Some("US.13491208655302741918"));
        assert_eq!(digits("+6581234567").as_deref(), Some("6581234567"));
        assert_eq!(digits("+290 22158").as_deref(), Some("29022158"));
        assert_eq!(digits("+247 1234").as_deref(), Some("2471234"));
        assert_eq!(digits("(+52) 155 1234 5678").as_deref(), Some("5215512345678"));
    }

    #[test]
    fn what_cannot_be_a_number_is_said_and_not_guessed() {
        for (cell, number) in [
            ("", Number::Missing),
            (" \u{200e}", Number::Missing),
            ("5.21551E+12", Number::Lost),
            ("5,2E+12", Number::Lost),
            ("055 1234 5678", Number::National),
            ("06 12 34 56 78", Number::National),
            ("+52", Number::TooShort),
            ("123456", Number::TooShort),
            ("+52155123456789012", Number::TooLong),
            ("+5215512345678, +5215512345679", Number::Unreadable),
            ("+52 155 1234 5678 ext 12", Number::Unreadable),
            ("n/a", Number::Unreadable),
            ("-", Number::Unreadable),
            ("+", Number::Unreadable),
            ("++5215512345678", Number::Unreadable),
            ("52+15512345678", Number::Unreadable),
            ("٥٢١٥٥١٢٣٤٥٦٧٨", Number::Unreadable),
        ] {
            assert_eq!(read(cell), number, "{cell}");
        }
        assert_eq!(read("5512345678"), Number::PerhapsNational("5512345678".into()));
    }
}
