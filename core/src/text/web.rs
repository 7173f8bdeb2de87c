use std::ops::Range;

/// The `https://` or `http://` that a text begins with, in any case.
///
/// # Examples
/// ```
/// use ventana_core::text::web_scheme;
/// assert_eq!(web_scheme("HTTPS://example.com"), Some("HTTPS://"));
/// assert_eq!(web_scheme("example.com"), None);
/// ```
#[must_use]
pub fn web_scheme(text: &str) -> Option<&str> {
    let head = |scheme: &str| text.get(..scheme.len()).filter(|head| head.eq_ignore_ascii_case(scheme));
    head("https://").or_else(|| head("http://"))
}

/// The stretches of an address that must be percent-encoded: what is no sign of an address, and a percent sign that two
/// hexadecimal digits do not follow.
pub fn stray(address: &str) -> impl Iterator<Item = Range<usize>> {
    address
        .char_indices()
        .filter(|(at, sign)| is_stray(address, *at, *sign))
        .map(|(at, sign)| at..at + sign.len_utf8())
}

fn is_stray(address: &str, at: usize, sign: char) -> bool {
    match sign {
        '%' => {
            let digits = address.as_bytes().get(at + 1..at + 3);
            !digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        }
        '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => true,
        _ => !sign.is_ascii_graphic(),
    }
}

/// An address or a part of one with all encoded that must be.
///
/// # Examples
/// ```
/// use ventana_core::text::percent_encoded;
/// assert_eq!(percent_encoded("año 1?b=%20"), "a%C3%B1o%201?b=%20");
/// ```
#[must_use]
pub fn percent_encoded(address: &str) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    let mut encoded = String::new();
    let mut utf8 = [0; 4];
    for (at, sign) in address.char_indices() {
        if !is_stray(address, at, sign) {
            encoded.push(sign);
            continue;
        }
        for byte in sign.encode_utf8(&mut utf8).bytes() {
            encoded.push('%');
            encoded.extend(DIGITS.get(usize::from(byte >> 4)));
            encoded.extend(DIGITS.get(usize::from(byte & 15)));
        }
    }
    encoded
}
