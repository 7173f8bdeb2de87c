//! Sizes, phone numbers and instants as the list and its export write them.

/// A size in bytes, in the unit that people say.
pub(super) fn size(bytes: f64) -> String {
    const UNITS: [(f64, &str); 3] = [(1e6, "MB"), (1e3, "KB"), (1.0, "B")];
    let (unit, name) = UNITS.into_iter().find(|(unit, _)| bytes >= *unit).unwrap_or((1.0, "B"));
    format!("{:.0} {name}", bytes / unit)
}

/// A phone number as it is easier to read: `+` and the digits; anything else as it stands.
pub(super) fn number(recipient: &str) -> String {
    let is_number = !recipient.is_empty() && recipient.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { ["+", recipient].concat() } else { recipient.to_owned() }
}

/// An instant in epoch milliseconds as spreadsheets and programs read it, in UTC; nothing for none.
pub(super) fn instant(millis: Option<f64>) -> String {
    /// Days from the first of March of the year 0 to the epoch.
    const TO_EPOCH: i64 = 719_468;
    let Some(millis) = millis.filter(|millis| millis.abs() < 8.64e15) else { return String::new() };
    #[expect(clippy::cast_possible_truncation, reason = "within the range of a `Date`")]
    let seconds = (millis / 1000.0).floor() as i64;
    let (days, second) = (seconds.div_euclid(86_400) + TO_EPOCH, seconds.rem_euclid(86_400));
    // Years of this calendar begin in March, so that the day of a leap year is the last.
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let march = (5 * of_year + 2) / 153;
    let (day, month) = (of_year - (153 * march + 2) / 5 + 1, if march < 10 { march + 3 } else { march - 9 });
    let year = year + era * 400 + i64::from(month < 3);
    let (hour, minute) = (second / 3_600, second / 60 % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}Z", second % 60)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use ventana_core::Instant;

    proptest! {
        #[test]
        fn an_instant_is_read_as_what_it_was(seconds in -2_000_000_000_i64..20_000_000_000) {
            let at = Instant::from_millis(seconds * 1000).unwrap();
            prop_assert_eq!(Instant::parse(&instant(Some(at.millis() as f64))), Some(at));
        }
    }

    #[test]
    fn sizes_and_numbers_are_said_in_short() {
        assert_eq!([size(0.0), size(999.0), size(52_100.0), size(7.4e6)], ["0 B", "999 B", "52 KB", "7 MB"]);
        assert_eq!(
            (number("34600"), number("MX.1a"), number("")),
            ("+34600".into(), "MX.1a".into(), String::new())
        );
    }
}
