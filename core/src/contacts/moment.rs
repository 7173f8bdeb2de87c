use super::dates::{self, Date, Figures, Format, LocalTime};
use crate::Instant;
use crate::instant::{DAY, SECOND};

/// What a cell says of a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Moment {
    /// There was none.
    Never,
    At(Instant, Format),
    /// By a clock that the cell does not name.
    Local(LocalTime, Format),
    /// By such a clock, and perhaps in two orders.
    Figures(Figures),
    /// A spreadsheet turned it into a power of ten and lost digits.
    Lost,
    Unreadable,
}

/// What stands for no time.
const NEVER: [&str; 9] = ["", "-", "–", "n/a", "na", "never", "nunca", "null", "none"];

/// The bytes of the longest of them.
const LONGEST: usize = 5;

/// Days that spreadsheets count are these: from 1954 to 2119.
const SERIAL: std::ops::Range<f64> = 20_000.0..80_000.0;

/// Seconds, milliseconds and microseconds since 1970, from 2001 on.
const SECONDS: std::ops::Range<f64> = 1e9..1e11;
const MILLISECONDS: std::ops::Range<f64> = 1e12..1e14;
const MICROSECONDS: std::ops::Range<f64> = 1e15..1e17;

/// The day from which spreadsheets count, in days since 1970.
const FIRST_DAY: f64 = -25_569.0;

/// Reads a time as people, programs and spreadsheets write it.
pub(super) fn read(cell: &str) -> Moment {
    let text = cell.trim();
    if text.len() <= LONGEST && NEVER.iter().any(|never| text.eq_ignore_ascii_case(never)) {
        return Moment::Never;
    }
    if let Some(instant) = Instant::parse(text) {
        return Moment::At(instant, Format::Iso);
    }
    if let Some(number) = number(text) {
        return number;
    }
    match dates::read(text) {
        Some(Date::Known(local, format)) => Moment::Local(local, format),
        Some(Date::Figures(figures)) => Moment::Figures(figures),
        None => Moment::Unreadable,
    }
}

/// A time as a number; `None` of what is none.
fn number(text: &str) -> Option<Moment> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, ""));
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = !whole.is_empty()
        && is_digits(whole)
        && is_digits(decimals)
        && is_digits(exponent.trim_start_matches('+'));
    if !is_number || text.ends_with(['e', 'E', '+']) {
        return None;
    }
    let value: f64 =
        [whole, ".", decimals, if exponent.is_empty() { "" } else { "e" }, exponent].concat().parse().ok()?;
    // As many digits stand before the point of the whole number.
    let digits = whole.len() + exponent.trim_start_matches('+').parse::<usize>().unwrap_or(0);
    if !exponent.is_empty() && value.is_finite() && whole.len() + decimals.len() < digits {
        return Some(Moment::Lost);
    }
    let at = |millis: f64, format| {
        Instant::from_millis(millis.floor() as i64).map_or(Moment::Unreadable, |at| Moment::At(at, format))
    };
    #[expect(clippy::cast_precision_loss, reason = "units of time are small")]
    let (second, day) = (SECOND as f64, DAY as f64);
    Some(match value {
        _ if SERIAL.contains(&value) => {
            // Spreadsheets round to their own precision, which is finer than a second.
            let seconds = ((value + FIRST_DAY) * day / second).round();
            Moment::Local(seconds as i64 * SECOND, Format::ExcelSerial)
        }
        _ if SECONDS.contains(&value) => at(value * second, Format::UnixSeconds),
        _ if MILLISECONDS.contains(&value) => at(value, Format::UnixMilliseconds),
        _ if MICROSECONDS.contains(&value) => at(value / second, Format::UnixMicroseconds),
        _ => Moment::Unreadable,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utc(text: &str) -> Instant {
        Instant::parse(text).unwrap()
    }

    #[test]
    fn a_time_is_an_instant_in_every_writing_of_programs() {
        for (cell, expected, format) in [
            ("2026-11-25T09:30:00-03:00", "2026-11-25T12:30Z", "iso"),
            (" 2026-11-25 12:30Z ", "2026-11-25T12:30Z", "iso"),
            ("1795609800", "2026-11-25T12:30Z", "unix-seconds"),
            ("1795609800.0", "2026-11-25T12:30Z", "unix-seconds"),
            ("1795609800.25", "2026-11-25T12:30:00.250Z", "unix-seconds"),
            ("1795609800000", "2026-11-25T12:30Z", "unix-milliseconds"),
            ("1.795609800000E+12", "2026-11-25T12:30Z", "unix-milliseconds"),
            ("1795609800000000", "2026-11-25T12:30Z", "unix-microseconds"),
        ] {
            let Moment::At(at, found) = read(cell) else { panic!("{cell}: {:?}", read(cell)) };
            assert_eq!((at, found.name()), (utc(expected), format), "{cell}");
        }
    }

    #[test]
    fn days_of_a_spreadsheet_are_local() {
        for (cell, expected) in [
            ("46351", "2026-11-25T00:00Z"),
            ("46351.5208333333", "2026-11-25T12:30Z"),
            ("46351,75", "2026-11-25T18:00Z"),
        ] {
            assert_eq!(read(cell), Moment::Local(utc(expected).millis(), Format::ExcelSerial), "{cell}");
        }
    }

    #[test]
    fn nothing_is_never_and_what_is_lost_or_no_time_is_said() {
        for cell in ["", " ", "-", "N/A", "never", "Nunca"] {
            assert_eq!(read(cell), Moment::Never, "{cell}");
        }
        for cell in ["1.79561E+12", "1,8E+12", "1.8e12", "1.795E9"] {
            assert_eq!(read(cell), Moment::Lost, "{cell}");
        }
        for cell in ["soon", "12", "999999999", "1e", "1e+", "1e400", "٤٦٣٥١"] {
            assert_eq!(read(cell), Moment::Unreadable, "{cell}");
        }
    }
}
