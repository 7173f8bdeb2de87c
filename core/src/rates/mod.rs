//! Meta's rate card as it is published: a title, a header, a row a market. Read here, priced in `send`.

mod amount;
mod columns;
mod findings;
mod tiers;
mod title;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::Remark;
use crate::policy::markets;
use crate::table::{NotText, Row, decode, rows};
use crate::{Arg, Locale};
use columns::Columns;
use serde::Serialize;
pub use tiers::VolumeTier;
use title::Title;

/// A rate card, read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct RateCard {
    /// A rate for each market, in the order of the file.
    #[cfg_attr(feature = "ts", tsify(type = "Rate[]"))]
    pub rates: Vec<CardRate>,
    /// The steps of the prices by volume, where the file is Meta's second one.
    #[cfg_attr(feature = "ts", tsify(type = "VolumeTier[]"))]
    pub tiers: Vec<VolumeTier>,
    /// What could not be read. Paths are `/row/column` of the file, counted from 0 without blank lines.
    pub diagnostics: Vec<Diagnostic>,
}

/// What messages cost in a market. An amount is the number nearest to the decimal that stands in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CardRate {
    /// The market's name as Meta's page has it.
    pub market: String,
    /// The currency, in three letters.
    pub currency: String,
    /// The first day, as an ISO date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<String>,
    /// Of a marketing template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marketing: Option<f64>,
    /// Of a utility template.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub utility: Option<f64>,
    /// Of a one-time code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication: Option<f64>,
    /// Of a one-time code by a business of another country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authentication_international: Option<f64>,
    /// Of a session message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<f64>,
}

/// Reads a rate card in any encoding and with any delimiter that a spreadsheet writes.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, rates::parse_rate_card};
/// let card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility\nMexico,$US,0.0397,n/a\n";
/// let read = parse_rate_card(card.as_bytes(), Locale::En);
/// assert_eq!(read.rates[0].marketing, Some(0.0397));
/// assert_eq!(read.rates[0].effective_from.as_deref(), Some("2026-10-01"));
/// assert_eq!(read.diagnostics, []);
/// ```
#[must_use]
pub fn parse_rate_card(bytes: &[u8], locale: Locale) -> RateCard {
    let text = match decode(bytes) {
        Ok(text) => text,
        Err(NotText::Workbook) => return nothing(&findings::WORKBOOK, locale),
        Err(NotText::Pdf) => return nothing(&findings::PDF, locale),
    };
    let rows = rows(text.trim_start_matches('\u{feff}'));
    let header = rows.iter().enumerate().find_map(|(at, row)| Some((at, Columns::of(row)?)));
    if let Some((at, columns)) = header {
        return read(&rows, at, &columns, locale);
    }
    let header = rows.iter().enumerate().find_map(|(at, row)| Some((at, tiers::Columns::of(row)?)));
    let Some((at, columns)) = header else { return nothing(&findings::NO_HEADER, locale) };
    let (tiers, mut diagnostics) = tiers::read(&rows, at, &columns, locale);
    diagnostics.push(findings::TIERS.at(String::new(), &[], locale));
    RateCard { rates: Vec::new(), tiers, diagnostics }
}

fn nothing(finding: &Remark, locale: Locale) -> RateCard {
    RateCard { diagnostics: vec![finding.at(String::new(), &[], locale)], ..RateCard::default() }
}

fn read(rows: &[Row], header: usize, columns: &Columns, locale: Locale) -> RateCard {
    let title = Title::of(rows.get(..header).unwrap_or_default());
    let below = || rows.iter().enumerate().skip(header + 1).filter(|(_, row)| !row.is_blank());
    let decimal = amount::decimal_mark(below().flat_map(|(_, row)| columns.amounts(row)));
    let mut card = RateCard::default();
    let mut said = Vec::new();
    for (at, row) in below() {
        let mut say = |finding: &Remark, column: usize, args: &[(&str, &str)]| {
            let args: Vec<_> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
            said.push(finding.at(format!("/{at}/{column}"), &args, locale));
        };
        let name = columns.market(row);
        if name.is_empty() {
            continue;
        }
        let market = markets::named(name);
        if market.is_none() {
            say(&findings::MARKET_UNKNOWN, columns.market, &[("market", name)]);
        }
        let written = columns.currency(row);
        let currency = if written.is_empty() { title.currency } else { title::currency(written) };
        let Some(currency) = currency else {
            let finding =
                if written.is_empty() { &findings::CURRENCY_MISSING } else { &findings::CURRENCY_UNKNOWN };
            let column = columns.currency.unwrap_or(columns.market);
            say(finding, column, &[("currency", written), ("market", name)]);
            continue;
        };
        if card.rates.iter().any(|rate| Some(rate.market.as_str()) == market && rate.currency == currency) {
            say(&findings::MARKET_TWICE, columns.market, &[("market", name)]);
            continue;
        }
        let mut amounts = [None; columns::CATEGORIES.len()];
        for (category, column, cell) in columns.cells(row) {
            match amount::read(cell, decimal) {
                Ok(read) => {
                    if let Some(amount) = amounts.get_mut(category) {
                        *amount = read;
                    }
                }
                Err(()) => say(&findings::AMOUNT_UNREADABLE, column, &[("amount", cell), ("market", name)]),
            }
        }
        let [marketing, utility, authentication, authentication_international, service] = amounts;
        card.rates.push(CardRate {
            market: market.unwrap_or(name).to_owned(),
            currency: currency.to_owned(),
            effective_from: title.day.clone(),
            marketing,
            utility,
            authentication,
            authentication_international,
            service,
        });
    }
    if card.rates.is_empty() {
        said.push(findings::EMPTY.at(String::new(), &[], locale));
    } else if title.day.is_none() {
        said.push(findings::NO_DAY.at(String::new(), &[], locale));
    }
    card.diagnostics = said;
    card
}

#[cfg(test)]
mod tests;
