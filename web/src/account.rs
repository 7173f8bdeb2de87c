//! What is known of the account that sends: its time zone, and the rate card that somebody brought. Both are kept on this
//! device; the desk and the audience decide and price by them.

use crate::platform::{storage, zones};
use leptos::prelude::*;
use ventana_core::Locale;
use ventana_core::json::{self, Json, Object, parse};
use ventana_core::rates::{CardRate, parse_rate_card};

const KEY: &str = "ventana.account";

/// The handle on the account.
#[derive(Clone, Copy)]
pub(crate) struct Account {
    /// In IANA's name. By it months end and times without an offset are read.
    pub(crate) zone: RwSignal<String>,
    pub(crate) rates: RwSignal<Rates>,
}

impl Account {
    pub(crate) fn new() -> Self {
        let kept = storage::read(KEY).and_then(|text| parse(&text).ok()).unwrap_or(Json::Null);
        let zone = kept.get("timeZone").and_then(Json::as_str).map(str::to_owned);
        let rates = kept.get("rates").and_then(Rates::from_json);
        Self {
            zone: RwSignal::new(zone.unwrap_or_else(zones::own)),
            rates: RwSignal::new(rates.unwrap_or_default()),
        }
    }

    pub(crate) fn set_zone(self, zone: String) {
        self.zone.set(zone);
        self.keep();
    }

    pub(crate) fn set_rates(self, rates: Rates) {
        self.rates.set(rates);
        self.keep();
    }

    /// Whether there is a rate card; tracked.
    pub(crate) fn has_rates(self) -> bool {
        self.rates.with(|rates| rates.count() > 0)
    }

    fn keep(self) {
        let mut kept = Object::new();
        kept.insert("timeZone", self.zone.get_untracked());
        kept.insert("rates", self.rates.with_untracked(Rates::to_json));
        // Where nothing can be kept, it holds as long as the page.
        let _ = storage::write(KEY, &Json::Object(kept).to_string());
    }
}

/// Meta's rate card, as a person brings it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Rates {
    /// The file it came in.
    pub(crate) name: String,
    /// As a request has them.
    pub(crate) rows: Json,
}

impl Default for Rates {
    fn default() -> Self {
        Self { name: String::new(), rows: Json::Null }
    }
}

impl Rates {
    /// The rates of a file; of one that is no rate card, why it is not.
    pub(crate) fn of_card(name: String, card: &[u8], locale: Locale) -> Result<Self, String> {
        let card = parse_rate_card(card, locale);
        if card.rates.is_empty() {
            return Err(card.diagnostics.into_iter().next().map(|found| found.message).unwrap_or_default());
        }
        Ok(Self { name, rows: rows(&card.rates) })
    }

    fn from_json(json: &Json) -> Option<Self> {
        Some(Self { name: json.get("name")?.as_str()?.to_owned(), rows: json.get("rows")?.clone() })
    }

    fn to_json(&self) -> Json {
        Json::from_iter([("name", Json::from(self.name.as_str())), ("rows", self.rows.clone())])
    }

    pub(crate) fn count(&self) -> usize {
        self.rows.as_array().map_or(0, <[Json]>::len)
    }

    pub(crate) fn currency(&self) -> &str {
        let first = self.rows.as_array().and_then(<[Json]>::first);
        first.and_then(|row| row.get("currency")?.as_str()).unwrap_or_default()
    }
}

/// The rows of a rate card as a request has them.
fn rows(rates: &[CardRate]) -> Json {
    let rate = |rate: &CardRate| {
        let mut row = Object::new();
        row.insert("market", rate.market.as_str());
        row.insert("currency", rate.currency.as_str());
        if let Some(day) = &rate.effective_from {
            row.insert("effectiveFrom", day.as_str());
        }
        for (key, amount) in [
            ("marketing", rate.marketing),
            ("utility", rate.utility),
            ("authentication", rate.authentication),
            ("authenticationInternational", rate.authentication_international),
            ("service", rate.service),
        ] {
            // The shortest decimal of a number is a number of JSON.
            if let Some(amount) = amount.and_then(|amount| json::parse(&amount.to_string()).ok()) {
                row.insert(key, amount);
            }
        }
        Json::Object(row)
    };
    Json::Array(rates.iter().map(rate).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_becomes_rates_and_what_is_none_says_why() {
        let card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility\nSpain,$US,0.0615,0.0200\n";
        let rates = Rates::of_card("card.csv".to_owned(), card.as_bytes(), Locale::En).unwrap();
        let expected = r#"[{"market":"Spain","currency":"USD","effectiveFrom":"2026-10-01","marketing":0.0615,"utility":0.02}]"#;
        assert_eq!((rates.rows.to_string().as_str(), rates.currency()), (expected, "USD"));
        assert_eq!(Rates::from_json(&rates.to_json()), Some(rates));
        let none = Rates::of_card(String::new(), b"name;phone\nAna;34600000001", Locale::Es);
        assert!(none.is_err_and(|why| !why.is_empty()));
    }
}
