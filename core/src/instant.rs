use crate::json::Json;
use chrono::NaiveDate;
use serde::Serialize;

pub(crate) const SECOND: i64 = 1000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const HOUR: i64 = 60 * MINUTE;
pub(crate) const DAY: i64 = 24 * HOUR;
const LIMIT: i64 = 8_640_000_000_000_000;

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, within the range of a JavaScript `Date`.
///
/// # Examples
/// ```
/// use ventana_core::Instant;
/// let noon = Instant::parse("2026-11-22T12:00:00-03:00").unwrap();
/// assert_eq!(noon, Instant::parse("2026-11-22T15:00Z").unwrap());
/// assert_eq!(Instant::parse("2026-11-22T12:00:00"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Instant(i64);

impl Instant {
    /// The first instant there is.
    pub const EARLIEST: Self = Self(-LIMIT);

    /// The instant this many milliseconds after the epoch, unless a `Date` cannot hold it.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Option<Self> {
        if millis < -LIMIT || millis > LIMIT { None } else { Some(Self(millis)) }
    }

    /// Midnight in UTC at the start of a day that exists; of one that does not, the first instant there is.
    #[must_use]
    pub const fn date(year: i32, month: u32, day: u32) -> Self {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Self(date.to_epoch_days() as i64 * DAY),
            None => Self::EARLIEST,
        }
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// The instant this many milliseconds later, or as far as instants go.
    #[must_use]
    pub fn plus(self, millis: i64) -> Self {
        Self(self.0.saturating_add(millis).clamp(-LIMIT, LIMIT))
    }

    /// Midnight in UTC at the start of the month after this instant's.
    #[must_use]
    pub fn next_month(self) -> Option<Self> {
        use chrono::{Datelike, Months};
        let days = i32::try_from(self.0.div_euclid(DAY)).ok()?;
        let date = NaiveDate::from_epoch_days(days)?;
        let next = date.with_day(1)?.checked_add_months(Months::new(1))?;
        Self::from_millis(i64::from(next.to_epoch_days()) * DAY)
    }

    /// Reads an ISO 8601 date, such as `2026-10-01`, as midnight in UTC.
    #[must_use]
    pub fn day(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let date = scan.date()?;
        scan.0.is_empty().then(|| Self::from_millis(i64::from(date.to_epoch_days()) * DAY))?
    }

    /// Reads an ISO 8601 date and time with its offset, such as `2026-11-22T09:30:00.250-03:00`. Without an offset it
    /// names no instant. What is finer than a millisecond is cut off.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut scan = Scan(text.as_bytes());
        let date = scan.date()?;
        scan.one_of(b"Tt ")?;
        let (hour, minute) = scan.clock()?;
        let second = if scan.one_of(b":").is_some() { scan.digits(2)? } else { 0 };
        let millis = if scan.one_of(b".,").is_some() { scan.fraction()? } else { 0 };
        let offset = scan.offset()?;
        if !scan.0.is_empty() || hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let minutes = i64::from(hour * 60 + minute) - offset;
        let of_day = (minutes * 60 + i64::from(second)) * 1000 + i64::from(millis);
        Self::from_millis(i64::from(date.to_epoch_days()) * DAY + of_day)
    }

    /// Reads a number of milliseconds, whose fraction is cut off toward the past, or an ISO 8601 text.
    #[must_use]
    pub fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Number(number) => Self::from_millis(number.floor()?.0),
            Json::Text(text) => Self::parse(text),
            _ => None,
        }
    }
}

struct Scan<'a>(&'a [u8]);

impl Scan<'_> {
    fn one_of(&mut self, expected: &[u8]) -> Option<u8> {
        let (found, rest) = self.0.split_first().filter(|(byte, _)| expected.contains(byte))?;
        self.0 = rest;
        Some(*found)
    }

    fn digit(&mut self) -> Option<u32> {
        let (digit, rest) = self.0.split_first().filter(|(byte, _)| byte.is_ascii_digit())?;
        self.0 = rest;
        Some(u32::from(*digit - b'0'))
    }

    fn digits(&mut self, count: u32) -> Option<u32> {
        (0..count).try_fold(0, |number, _| Some(number * 10 + self.digit()?))
    }

    /// A date that exists.
    fn date(&mut self) -> Option<NaiveDate> {
        let year = self.digits(4)?;
        self.one_of(b"-")?;
        let month = self.digits(2)?;
        self.one_of(b"-")?;
        NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, self.digits(2)?)
    }

    /// Hours and minutes, with or without a colon between them.
    fn clock(&mut self) -> Option<(u32, u32)> {
        let hour = self.digits(2)?;
        self.one_of(b":");
        Some((hour, self.digits(2)?))
    }

    /// The digits after the point, as milliseconds.
    fn fraction(&mut self) -> Option<u32> {
        let mut millis = self.digit()? * 100;
        let mut weight = 10;
        while let Some(digit) = self.digit() {
            millis += digit * weight;
            weight /= 10;
        }
        Some(millis)
    }

    /// Minutes east of Greenwich.
    fn offset(&mut self) -> Option<i64> {
        let sign = self.one_of(b"Zz+-")?;
        if sign.eq_ignore_ascii_case(&b'z') {
            return Some(0);
        }
        let hours = self.digits(2)?;
        let minutes = if self.0.is_empty() {
            0
        } else {
            self.one_of(b":");
            self.digits(2)?
        };
        let east = i64::from(hours * 60 + minutes);
        (hours < 24 && minutes < 60).then_some(if sign == b'-' { -east } else { east })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    fn millis(text: &str) -> Option<i64> {
        Instant::parse(text).map(Instant::millis)
    }

    #[test]
    fn a_text_with_an_offset_is_an_instant() {
        for (text, expected) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-01t00:00:00.001z", 1),
            ("1970-01-01 01:00+01:00", 0),
            ("1969-12-31T21:00:00-0300", 0),
            ("1970-01-01T05:30:00,5+0530", 500),
            ("1970-01-01T02+02", -1),
            ("2026-11-22T09:30:00.2509-03:00", 1_795_350_600_250),
            ("2024-02-29T23:59:59.999Z", 1_709_251_199_999),
        ] {
            let expected = (expected >= 0).then_some(expected);
            assert_eq!(millis(text), expected, "{text}");
        }
    }

    #[test]
    fn a_text_without_an_offset_is_none() {
        for text in
            ["2026-11-22", "2026-11-22T09:30", "2026-11-22T09:30:00", "2026-11-22T09:30:00.5", "", "now"]
        {
            assert_eq!(millis(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_that_no_calendar_knows_is_none() {
        for text in [
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-11-22T24:00:00Z",
            "2026-11-22T09:60:00Z",
            "2026-11-22T09:30:60Z",
            "2026-11-22T09:30:00+24:00",
            "2026-11-22T09:30:00+01:60",
            "2026-11-22T09:30:00.Z",
            "2026-11-22T09:30:00Z ",
            "2026-11-22T09:30:00Zulu",
            "+2026-11-22T09:30:00Z",
            "٢٠٢٦-11-22T09:30:00Z",
        ] {
            assert_eq!(millis(text), None, "{text}");
        }
    }

    #[test]
    fn a_number_counts_milliseconds_and_loses_its_fraction_toward_the_past() {
        for (text, expected) in [
            ("0", Some(0)),
            ("1.9", Some(1)),
            ("-0.1", Some(-1)),
            ("1.7e12", Some(1_700_000_000_000)),
            ("8640000000000000", Some(8_640_000_000_000_000)),
            ("8640000000000001", None),
            ("-8640000000000001", None),
            ("true", None),
            ("[]", None),
            ("\"0\"", None),
        ] {
            assert_eq!(Instant::read(&parse(text).unwrap()).map(Instant::millis), expected, "{text}");
        }
    }

    #[test]
    fn a_date_is_its_midnight_in_utc() {
        assert_eq!(Some(Instant::date(2026, 9, 28)), Instant::parse("2026-09-28T00:00:00Z"));
    }

    #[test]
    fn time_ends_where_a_date_of_javascript_ends() {
        assert_eq!(Instant(LIMIT).plus(1), Instant(LIMIT));
        assert_eq!(Instant(0).plus(i64::MIN), Instant::EARLIEST);
    }
}
