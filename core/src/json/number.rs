/// A JSON number, kept as it was written: nothing is rounded and nothing is reformatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Box<str>);

impl Number {
    /// The caller vouches that `lexeme` follows the JSON grammar.
    pub(super) fn from_lexeme(lexeme: &str) -> Self {
        Self(lexeme.into())
    }

    /// The number as it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, when it is a whole number that fits; `1.0` and `1e3` are whole numbers.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        let (whole, exact) = self.floor()?;
        exact.then_some(whole)
    }

    /// The largest whole number that is not greater, and whether it is the number itself. `None` when it does not fit.
    #[must_use]
    pub fn floor(&self) -> Option<(i64, bool)> {
        let (negative, rest) = match self.0.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, &*self.0),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()),
            None => (rest, Some(0)),
        };
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = || integer.bytes().chain(fraction.bytes()).map(|digit| i64::from(digit - b'0'));
        if digits().all(|digit| digit == 0) {
            return Some((0, true));
        }
        let point = i64::try_from(integer.len()).ok()? + i64::from(exponent?);
        let (mut whole, mut exact, mut place) = (0_i64, true, 0_i64);
        for digit in digits() {
            if place < point {
                whole = whole.checked_mul(10)?.checked_add(digit)?;
            } else if digit != 0 {
                exact = false;
            }
            place += 1;
        }
        while place < point {
            whole = whole.checked_mul(10)?;
            place += 1;
        }
        match (negative, exact) {
            (false, _) => Some((whole, exact)),
            (true, true) => Some((-whole, true)),
            (true, false) => Some((-whole - 1, false)),
        }
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value.to_string().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(lexeme: &str) -> Number {
        Number::from_lexeme(lexeme)
    }

    #[test]
    fn whole_numbers_are_read_in_every_notation() {
        for (lexeme, value) in [
            ("0", 0),
            ("-0", 0),
            ("-12", -12),
            ("1.0", 1),
            ("1e3", 1000),
            ("1.5e1", 15),
            ("120e-1", 12),
            ("0e999", 0),
        ] {
            assert_eq!(number(lexeme).as_i64(), Some(value), "{lexeme}");
        }
    }

    #[test]
    fn fractions_and_giants_are_no_whole_numbers() {
        for lexeme in ["1.5", "1e-3", "9223372036854775808", "1e400", "1e99999999999"] {
            assert_eq!(number(lexeme).as_i64(), None, "{lexeme}");
        }
    }

    #[test]
    fn floor_rounds_toward_the_past() {
        assert_eq!(number("1.9").floor(), Some((1, false)));
        assert_eq!(number("-1.1").floor(), Some((-2, false)));
        assert_eq!(number("1e-9").floor(), Some((0, false)));
    }
}
