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
    fn what_is_no_number_is_the_same_as_nothing() {
        for text in ["", "+", "MX.ABC123", "()", "٥٢"] {
            assert_eq!(phone_digits(text), None, "{text}");
        }
        assert!(!is_same_phone("", ""));
        assert!(!is_same_phone("MX.1", "MX.1"));
    }
}
