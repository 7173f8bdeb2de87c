//! Meta's rate card as a person brings it. Plain Rust.

use crate::audience::rates;
use ventana_core::Locale;
use ventana_core::json::Json;
use ventana_core::rates::parse_rate_card;

/// The rates of a card as an account has them; of a file that is none, why it is not.
pub(crate) fn read(text: &str, locale: Locale) -> Result<Json, String> {
    let card = parse_rate_card(text.as_bytes(), locale);
    if card.rates.is_empty() {
        return Err(card.diagnostics.into_iter().next().map(|found| found.message).unwrap_or_default());
    }
    Ok(rates(&card.rates))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_becomes_rates_and_what_is_none_says_why() {
        let card = "Cost per message in USD, effective October 1 2026\nMarket,Currency,Marketing,Utility\nSpain,$US,0.0615,0.0200\n";
        let rates = read(card, Locale::En).unwrap();
        let expected = r#"[{"market":"Spain","currency":"USD","effectiveFrom":"2026-10-01","marketing":0.0615,"utility":0.02}]"#;
        assert_eq!(rates.to_string(), expected);
        assert!(read("name;phone\nAna;34600000001", Locale::Es).is_err_and(|why| !why.is_empty()));
    }
}
