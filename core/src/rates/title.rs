use crate::Instant;
use crate::policy::prices::CURRENCIES;
use crate::table::Row;

/// What stands above the header.
#[derive(Default)]
pub(super) struct Title {
    pub(super) currency: Option<&'static str>,
    /// The first day of the rates, as an ISO date.
    pub(super) day: Option<String>,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

impl Title {
    pub(super) fn of(rows: &[Row]) -> Self {
        let mut title = Self::default();
        for row in rows {
            // A comma in a title without quotes parts it.
            let text = row.cells.join(" ");
            let words: Vec<&str> =
                text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
            title.currency = title.currency.or_else(|| words.iter().find_map(|word| code(word)));
            if title.day.is_none() {
                title.day = words.windows(3).find_map(day);
            }
        }
        title
    }
}

/// A date in three words, in any order in which the month is named or the year comes first.
fn day(words: &[&str]) -> Option<String> {
    let [a, b, c] = words else { return None };
    let month = |word: &str| {
        let word = word.to_ascii_lowercase();
        let is_it = |name: &str| word.len() >= 3 && name.starts_with(&word);
        MONTHS.iter().zip(1_u32..).find(|(name, _)| is_it(name)).map(|(_, month)| month)
    };
    let number = |word: &str| word.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse::<u32>().ok();
    let (year, month, day) = if let Some(month) = month(a) {
        (number(c)?, month, number(b)?)
    } else if let Some(month) = month(b) {
        (number(c)?, month, number(a)?)
    } else {
        (number(a).filter(|_| a.len() == 4)?, number(b)?, number(c)?)
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    Instant::day(&date).map(|_| date)
}

/// The currency that a cell shows: a code, or the sign that Meta writes for it.
pub(super) fn currency(cell: &str) -> Option<&'static str> {
    code(cell).or_else(|| {
        let sign = |signs: &&str| signs.split(' ').any(|sign| sign.eq_ignore_ascii_case(cell));
        CURRENCIES.value.iter().find(|(_, signs)| sign(signs)).map(|(code, _)| *code)
    })
}

fn code(word: &str) -> Option<&'static str> {
    CURRENCIES.value.iter().map(|(code, _)| *code).find(|code| code.eq_ignore_ascii_case(word))
}
