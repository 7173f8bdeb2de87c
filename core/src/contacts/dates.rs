use super::meaning::plain;
use crate::instant::{DAY, HOUR, MINUTE, SECOND};
use chrono::NaiveDate;

/// In which order a date in figures is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// Day, month, year.
    DayMonthYear,
    /// Month, day, year.
    MonthDayYear,
    /// Year, month, day.
    YearMonthDay,
}

impl DateOrder {
    /// The order of a word such as `dmy`.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Some(match code {
            "dmy" => Self::DayMonthYear,
            "mdy" => Self::MonthDayYear,
            "ymd" => Self::YearMonthDay,
            _ => return None,
        })
    }
}

/// How times of a column are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// ISO 8601.
    Iso,
    /// A date in figures, in this order.
    Figures(DateOrder),
    /// A date whose month is a word.
    Words,
    /// Days since the end of 1899, as spreadsheets count.
    ExcelSerial,
    /// Seconds since 1970.
    UnixSeconds,
    /// Milliseconds since 1970.
    UnixMilliseconds,
    /// Microseconds since 1970.
    UnixMicroseconds,
}

impl Format {
    /// The word that stands for it in data.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Iso => "iso",
            Self::Figures(DateOrder::DayMonthYear) => "dmy",
            Self::Figures(DateOrder::MonthDayYear) => "mdy",
            Self::Figures(DateOrder::YearMonthDay) => "ymd",
            Self::Words => "words",
            Self::ExcelSerial => "excel-serial",
            Self::UnixSeconds => "unix-seconds",
            Self::UnixMilliseconds => "unix-milliseconds",
            Self::UnixMicroseconds => "unix-microseconds",
        }
    }
}

/// A date and a time of day, by a clock that is not known: milliseconds since the beginning of 1970 on that clock.
pub(super) type LocalTime = i64;

/// A date in figures, with a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Figures {
    first: u32,
    second: u32,
    third: u32,
    /// The year that the third is, where it is one.
    year: Option<i32>,
    of_day: i64,
}

impl Figures {
    /// The order that it can only be in; `None` where it can be in two.
    pub(super) fn order(&self) -> Option<DateOrder> {
        match (self.first > 12, self.second > 12) {
            _ if self.year.is_none() => Some(DateOrder::YearMonthDay),
            (true, false) => Some(DateOrder::DayMonthYear),
            (false, true) => Some(DateOrder::MonthDayYear),
            // The day is the month, so that both orders say the same.
            _ => (self.first == self.second).then_some(DateOrder::DayMonthYear),
        }
    }

    /// Whether it tells the order of others.
    pub(super) fn tells(&self) -> Option<DateOrder> {
        self.order().filter(|_| self.first != self.second && self.year.is_some())
    }

    pub(super) fn in_order(&self, order: DateOrder) -> Option<LocalTime> {
        match order {
            DateOrder::DayMonthYear => local(self.year?, self.second, self.first, self.of_day),
            DateOrder::MonthDayYear => local(self.year?, self.first, self.second, self.of_day),
            DateOrder::YearMonthDay => {
                let year = i32::try_from(self.first).ok().filter(|year| *year < 100)?;
                local(CENTURY + year, self.second, self.third, self.of_day)
            }
        }
    }
}

/// A date that is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Date {
    Known(LocalTime, Format),
    Figures(Figures),
}

fn local(year: i32, month: u32, day: u32, of_day: i64) -> Option<LocalTime> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    Some(i64::from(date.to_epoch_days()) * DAY + of_day)
}

/// Reads a date, with a time of day or without, that names no offset.
pub(super) fn read(text: &str) -> Option<Date> {
    let (date, of_day) = parted(text)?;
    let parts: Vec<&str> = date.split(['/', '-', '.', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| {
        part.parse::<u32>().ok().filter(|_| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if let [first, second, third] = parts.as_slice()
        && let (Some(a), Some(b), Some(c)) = (number(first), number(second), number(third))
    {
        if first.len() == 4 {
            let format =
                if date.contains('-') { Format::Iso } else { Format::Figures(DateOrder::YearMonthDay) };
            return Some(Date::Known(local(year(first)?, b, c, of_day)?, format));
        }
        let figures = Figures { first: a, second: b, third: c, year: year(third), of_day };
        let orders = [DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay];
        let is_date = orders.into_iter().any(|order| figures.in_order(order).is_some());
        return is_date.then_some(Date::Figures(figures));
    }
    worded(&parts, of_day)
}

/// The years of two figures are of this century.
const CENTURY: i32 = 2000;

fn year(text: &str) -> Option<i32> {
    let year = text.parse::<i32>().ok()?;
    match text.len() {
        2 => Some(CENTURY + year),
        4 => Some(year),
        _ => None,
    }
}

const MONTHS: [&str; 12] = [
    "jan ene",
    "feb fev",
    "mar",
    "apr abr",
    "may mai",
    "jun",
    "jul",
    "aug ago",
    "sep set",
    "oct out",
    "nov",
    "dec dic dez",
];

/// A date whose month is a word: `25 Nov 2026`, `Nov 25, 2026`, `25 de noviembre de 2026`.
fn worded(parts: &[&str], of_day: i64) -> Option<Date> {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.eq_ignore_ascii_case("de")).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let (month, day) =
        if first.starts_with(|sign: char| sign.is_ascii_digit()) { (second, first) } else { (first, second) };
    let name = plain(month);
    let begins = |names: &&str| names.split(' ').any(|known| name.starts_with(known));
    let month = (1..).zip(MONTHS).find(|(_, names)| begins(names)).map(|(month, _)| month)?;
    let day: u32 = day.trim_end_matches(|sign: char| sign.is_ascii_alphabetic()).parse().ok()?;
    Some(Date::Known(local(year(third)?, month, day, of_day)?, Format::Words))
}

/// The date in a text, and the time of day after it.
fn parted(text: &str) -> Option<(&str, i64)> {
    let Some(colon) = text.find(':') else { return Some((text.trim(), 0)) };
    let before = text.get(..colon)?;
    let start = before.rfind([' ', 'T', 't', ','])?;
    let date = before.get(..start)?.trim_end_matches([',', ' ']);
    Some((date.trim(), time(text.get(start + 1..)?)?))
}

/// A time of day: `9:30`, `09:30:15.250`, `9:30 p. m.`.
fn time(text: &str) -> Option<i64> {
    let text = text.trim();
    let end = text
        .find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, ':' | '.' | ','))
        .unwrap_or(text.len());
    let (clock, half) = text.split_at_checked(end)?;
    let (clock, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
    let parts: Vec<&str> = clock.split(':').collect();
    let number = |part: &str, limit: i64| {
        let is_number = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<i64>().ok().filter(|number| is_number && *number < limit)
    };
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (number(hour, 24)?, number(minute, 60)?, 0),
        [hour, minute, second] => (number(hour, 24)?, number(minute, 60)?, number(second, 60)?),
        _ => return None,
    };
    let millis = match fraction.get(..3.min(fraction.len())) {
        None | Some("") => 0,
        Some(digits) => format!("{digits:0<3}").parse::<i64>().ok()?,
    };
    let hour = match plain(half).as_str() {
        "" => hour,
        "am" if (1..=12).contains(&hour) => hour % 12,
        "pm" if (1..=12).contains(&hour) => hour % 12 + 12,
        _ => return None,
    };
    Some(hour * HOUR + minute * MINUTE + second * SECOND + millis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Instant;

    /// The instant that a text names on a clock of UTC.
    fn utc(text: &str) -> Option<i64> {
        Instant::parse(text).map(Instant::millis)
    }

    #[test]
    fn a_date_is_read_in_figures_and_in_words() {
        for (text, expected, format) in [
            ("2026-11-25", "2026-11-25T00:00Z", "iso"),
            ("2026-11-25 9:30", "2026-11-25T09:30Z", "iso"),
            ("2026-11-25T09:30:15.25", "2026-11-25T09:30:15.250Z", "iso"),
            ("2026/11/25", "2026-11-25T00:00Z", "ymd"),
            ("2026.11.25 23:59:59", "2026-11-25T23:59:59Z", "ymd"),
            ("25 Nov 2026", "2026-11-25T00:00Z", "words"),
            ("25-nov-26 12:00 AM", "2026-11-25T00:00Z", "words"),
            ("Nov 25th, 2026, 12:30 PM", "2026-11-25T12:30Z", "words"),
            ("25 de noviembre de 2026 4:05 p. m.", "2026-11-25T16:05Z", "words"),
            ("25 de dezembro de 2026", "2026-12-25T00:00Z", "words"),
            ("3 ago. 2026", "2026-08-03T00:00Z", "words"),
        ] {
            let Some(Date::Known(local, found)) = read(text) else { panic!("{text}") };
            assert_eq!((Some(local), found.name()), (utc(expected), format), "{text}");
        }
    }

    #[test]
    fn figures_tell_their_order_where_they_can() {
        for (text, order, in_dmy, in_mdy) in [
            ("25/11/2026", Some(DateOrder::DayMonthYear), Some("2026-11-25T00:00Z"), None),
            ("11/25/26 1:00 pm", Some(DateOrder::MonthDayYear), None, Some("2026-11-25T13:00Z")),
            ("5.11.2026, 08:15", None, Some("2026-11-05T08:15Z"), Some("2026-05-11T08:15Z")),
        ] {
            let Some(Date::Figures(figures)) = read(text) else { panic!("{text}") };
            assert_eq!(figures.order(), order, "{text}");
            assert_eq!(figures.in_order(DateOrder::DayMonthYear), in_dmy.and_then(utc), "{text}");
            assert_eq!(figures.in_order(DateOrder::MonthDayYear), in_mdy.and_then(utc), "{text}");
        }
        let Some(Date::Figures(same)) = read("11-11-2026") else { panic!() };
        assert_eq!((same.order(), same.tells()), (Some(DateOrder::DayMonthYear), None));
    }

    #[test]
    fn a_year_of_two_figures_can_come_first() {
        let Some(Date::Figures(figures)) = read("26/11/5") else { panic!() };
        assert_eq!(figures.order(), Some(DateOrder::YearMonthDay));
        assert_eq!(figures.in_order(DateOrder::YearMonthDay), utc("2026-11-05T00:00Z"));
        assert_eq!(figures.in_order(DateOrder::DayMonthYear), None);
    }

    #[test]
    fn what_no_calendar_knows_is_no_date() {
        for text in [
            "",
            "tomorrow",
            "31/31/2026",
            "30/02/2026",
            "2026-13-01",
            "25/11",
            "25/11/202",
            "1/2/3/4",
            "2026-11-25 25:00",
            "2026-11-25 9:60",
            "2026-11-25 13:00 pm",
            "2026-11-25 0:30 am",
            "2026-11-25 9:3x",
            "x 25 2026",
            "9:30",
            "2026-11-25 9:30:15:1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
