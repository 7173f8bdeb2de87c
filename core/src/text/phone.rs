use std::borrow::Cow;

/// The digits of a phone number in international form, the calling code first. `None` when it is no phone number, such
/// as a business-scoped user id.
#[must_use]
pub fn phone_digits(number: &str) -> Option<Cow<'_, str>> {
    let number = number.trim();
    let number = number.strip_prefix('+').or_else(|| number.strip_prefix("00")).unwrap_or(number);
    if number.is_empty() {
        None
    } else if number.bytes().all(|byte| byte.is_ascii_digit()) {
        Some(Cow::Borrowed(number))
    } else if number.chars().all(|mark| mark.is_ascii_digit() || " -.()".contains(mark)) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        (!digits.is_empty()).then_some(Cow::Owned(digits))
    } else {
        None
    }
}

/// The country, in two capital letters, of a business-scoped user id: a country, a point, letters and digits. `None` of what
/// has another form.
#[must_use]
pub fn country_of_user_id(text: &str) -> Option<String> {
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let (country, rest) = text.trim().split_once('.')?;
    let is_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic());
    (is_country && rest.split('.').all(is_part)).then(|| country.to_ascii_uppercase())
}

/// Whether both are the same phone number, however they are written.
#[must_use]
pub fn is_same_phone(a: &str, b: &str) -> bool {
    phone_digits(a).is_some_and(|a| phone_digits(b).is_some_and(|b| a == b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_its_digits_however_it_is_written() {
        for number in [
            "5215512345678",
            "+52 1 55 1234-5678",
            "+52(1)55.1234.5678",
            "005215512345678",
            " 5215512345678 ",
        ] {
            assert_eq!(phone_digits(number).as_deref(), Some("5215512345678"), "{number}");
        }
    }

    #[test]
    fn a_user_id_begins_with_a_country() {
        assert_eq!(country_of_user_id(" mx.1a ").as_deref(), Some("MX"));
        for (text, is_id) in [
            ("US.13491208655302741918", true),
            ("MX.ENT.1a2B3c", true),
            ("US.", false),
            ("US.ENT.", false),
            ("USA.1", false),
            ("5.21551E+12", false),
            ("52.1551", false),
            ("US.1 2", false),
        ] {
            assert_eq!(country_of_user_id(text).is_some(), is_id, "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_the_same_as_nothing() {
        for text in ["", "+", "MX.ABC123", "()", "٥٢"] {
            assert_eq!(phone_digits(text), None, "{text}");
        }
        assert!(!is_same_phone("", ""));
        assert!(!is_same_phone("MX.1", "MX.1"));
    }
}
