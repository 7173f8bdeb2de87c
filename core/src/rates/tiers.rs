use super::columns::letters;
use super::findings;
use super::{amount, title};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::Remark;
use crate::policy::{markets, prices::TIERED};
use crate::rates::title::Title;
use crate::table::Row;
use crate::{Arg, Locale};
use serde::Serialize;

/// A step of the prices by volume: what each message costs that is so manieth of its category, market and month.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct VolumeTier {
    /// The market's name as Meta's page has it.
    pub market: String,
    /// `utility` or `authentication`.
    pub category: &'static str,
    /// The currency, in three letters.
    pub currency: String,
    /// The first day, as an ISO date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<String>,
    /// The first message of a month that it is for, as the file counts.
    pub from: u64,
    /// The last; absent: there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u64>,
    /// What a message costs.
    pub rate: f64,
}

/// Where the columns of the file stand.
pub(super) struct Columns {
    market: usize,
    category: usize,
    currency: Option<usize>,
    from: usize,
    /// Absent where one column holds both ends.
    to: Option<usize>,
    rate: usize,
}

/// What stands for no last message.
const ENDLESS: [&str; 12] =
    ["", "-", "–", "—", "+", "∞", "n/a", "na", "and above", "and up", "no limit", "unlimited"];

impl Columns {
    /// The columns of a header; `None` of a row that is none.
    pub(super) fn of(row: &Row) -> Option<Self> {
        let names: Vec<String> = row.cells.iter().map(|cell| letters(cell)).collect();
        let column = |known: &[&str]| names.iter().position(|name| known.contains(&name.as_str()));
        let ends = |ending: &str| names.iter().position(|name| name.ends_with(ending));
        Some(Self {
            market: column(&["market", "country", "countrymarket"])?,
            category: ends("category").or_else(|| ends("messagetype"))?,
            currency: column(&["currency"]),
            from: column(&[
                "from",
                "tierfrom",
                "volumefrom",
                "min",
                "minimum",
                "start",
                "lower",
                "lowerbound",
                "tier",
                "volumetier",
                "volume",
                "range",
            ])?,
            to: column(&["to", "tierto", "volumeto", "max", "maximum", "end", "upper", "upperbound"]),
            rate: ends("rate").or_else(|| column(&["price", "listprice"]))?,
        })
    }
}

/// A tier file, read.
pub(super) fn read(
    rows: &[Row],
    header: usize,
    columns: &Columns,
    locale: Locale,
) -> (Vec<VolumeTier>, Vec<Diagnostic>) {
    let title = Title::of(rows.get(..header).unwrap_or_default());
    let below = || rows.iter().enumerate().skip(header + 1).filter(|(_, row)| !row.is_blank());
    let decimal = amount::decimal_mark(below().map(|(_, row)| row.cell(columns.rate)));
    let (mut tiers, mut said) = (Vec::new(), Vec::new());
    for (at, row) in below() {
        let mut say = |finding: &Remark, column: usize, cell: &str| {
            let args = [
                ("market", row.cell(columns.market)),
                ("currency", cell),
                ("amount", cell),
                ("category", cell),
                ("count", cell),
            ]
            .map(|(name, value)| (name, Arg::Text(value)));
            said.push(finding.at(format!("/{at}/{column}"), &args, locale));
        };
        let name = row.cell(columns.market);
        if name.is_empty() {
            continue;
        }
        let market = markets::named(name);
        if market.is_none() {
            say(&findings::MARKET_UNKNOWN, columns.market, name);
        }
        let cell = row.cell(columns.category);
        let Some(category) = TIERED.value.iter().copied().find(|known| letters(cell) == *known) else {
            say(&findings::TIER_CATEGORY, columns.category, cell);
            continue;
        };
        let written = columns.currency.map_or("", |column| row.cell(column));
        let Some(currency) = (if written.is_empty() { title.currency } else { title::currency(written) })
        else {
            let finding =
                if written.is_empty() { &findings::CURRENCY_MISSING } else { &findings::CURRENCY_UNKNOWN };
            say(finding, columns.currency.unwrap_or(columns.market), written);
            continue;
        };
        let (from, to) = match columns.to {
            Some(to) => (row.cell(columns.from), row.cell(to)),
            None => parted(row.cell(columns.from)),
        };
        let (Some(from), Some(to)) = (count(from), last(to)) else {
            say(&findings::TIER_UNREADABLE, columns.from, row.cell(columns.from));
            continue;
        };
        let cell = row.cell(columns.rate);
        let Ok(Some(rate)) = amount::read(cell, decimal) else {
            say(&findings::AMOUNT_UNREADABLE, columns.rate, cell);
            continue;
        };
        tiers.push(VolumeTier {
            market: market.unwrap_or(name).to_owned(),
            category,
            currency: currency.to_owned(),
            effective_from: title.day.clone(),
            from,
            to,
            rate,
        });
    }
    if tiers.is_empty() {
        said.push(findings::EMPTY.at(String::new(), &[], locale));
    }
    (tiers, said)
}

/// Both ends of a step in one cell: `0:100000`, `1 - 100,000`, `> 100,000`, `100,001+`.
fn parted(cell: &str) -> (&str, &str) {
    let cell = cell.trim().trim_start_matches(['>', '≥', '=', ' ']);
    let parts = [":", "–", "—", " to ", "-"].iter().find_map(|mark| cell.split_once(mark));
    parts.unwrap_or((cell.trim_end_matches(['+', ' ']), ""))
}

/// A whole number, with what may stand between its thousands.
fn count(cell: &str) -> Option<u64> {
    let groups: Vec<&str> = cell.trim().split([',', '.', ' ', '\u{a0}', '\u{202f}', '\'']).collect();
    let are_digits =
        groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let are_thousands = groups.iter().skip(1).all(|group| group.len() == 3);
    if !are_digits || !are_thousands {
        return None;
    }
    groups.concat().parse().ok()
}

/// The last message of a step; `None` in it where there is none.
#[expect(clippy::option_option, reason = "a cell can say that there is none, and can be no number")]
fn last(cell: &str) -> Option<Option<u64>> {
    let is_endless = ENDLESS.iter().any(|word| cell.trim().eq_ignore_ascii_case(word));
    if is_endless { Some(None) } else { count(cell).map(Some) }
}
