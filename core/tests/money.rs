//! The tables under `tests/money`: to which market a number belongs, what a message costs, how rate cards are read.

#![expect(clippy::expect_used, clippy::panic, reason = "what reads the tables stands outside the tests")]

#[path = "shared/cases.rs"]
mod shared;

use shared::check;
use std::fmt::Write as _;
use ventana_core::json::parse;
use ventana_core::policy::markets::membership;
use ventana_core::rates::{RateCard, parse_rate_card};
use ventana_core::send::{ChargeKind, UtcOnly, can_send};
use ventana_core::{Instant, Locale};

const MARKETS: &str = include_str!("../../tests/money/markets.md");
const PRICES: &str = include_str!("../../tests/money/prices.md");
const CARDS: &str = include_str!("../../tests/money/rate-cards.md");

/// The rows of tables with so many columns, without their headers.
fn rows<const N: usize>(text: &str) -> impl Iterator<Item = [&str; N]> {
    text.lines().filter_map(|line| {
        let inner = line.strip_prefix("| ")?.strip_suffix(" |")?;
        inner.split(" | ").collect::<Vec<_>>().try_into().ok()
    })
}

#[test]
fn every_number_belongs_to_its_market_on_its_day() {
    let mut wrong = String::new();
    let mut count = 0;
    for [number, place, day, expected] in rows::<4>(MARKETS).skip(1) {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let day = Instant::day(day).expect("a day");
        let found = membership(&digits).map_or("unknown", |member| match member.moved {
            Some((since, before)) if day < since => before,
            _ => member.market,
        });
        if found != expected {
            let _ = writeln!(wrong, "{number} of {place}: {found}, not {expected}");
        }
        count += 1;
    }
    assert_eq!(wrong, "");
    assert!(count >= 150);
}

/// The rate cards of the table, as the account of a request has them.
fn rates() -> String {
    let mut all = Vec::new();
    for [day, market, prices @ ..] in rows::<7>(PRICES).skip(1) {
        let card = format!(
            "Cost in USD effective {day}\nMarket,Marketing,Utility,Authentication,Authentication-International,Service\n{market},{}\n",
            prices.join(",")
        );
        let RateCard { rates, diagnostics, .. } = parse_rate_card(card.as_bytes(), Locale::En);
        assert_eq!(diagnostics, []);
        all.extend(rates);
    }
    serde_json::to_string(&all).expect("rates as JSON")
}

fn number(country: &str) -> &'static str {
    match country {
        "Mexico" => "5215512345678",
        "Spain" => "34612345678",
        "India" => "919876543210",
        "Morocco" => "212650123456",
        "Kenya" => "254712123456",
        other => panic!("no number of {other}"),
    }
}

#[test]
fn every_message_costs_what_its_kind_and_market_do_on_its_day() {
    let rates = rates();
    let mut wrong = String::new();
    let mut count = 0;
    for [sent, country, window, day, known, expected] in rows::<6>(PRICES).skip(1) {
        let at = Instant::parse(&format!("{day}T12:00:00Z")).expect("a day");
        let content = match sent {
            "a text" => r#""type":"text","text":{"body":"Hi"}"#,
            _ => r#""type":"template","template":{"name":"a","language":{"code":"en"}}"#,
        };
        let category =
            sent.strip_prefix("a").and_then(|rest| rest.strip_suffix(" template")).unwrap_or_default();
        let category = category.trim_start_matches('n').trim().to_uppercase();
        let template =
            format!(r#"{{"name":"a","language":"en","status":"APPROVED","category":"{category}"}}"#);
        let wrote = at.plus(if window == "open" { -3_600_000 } else { -90_000_000 }).millis();
        let account = match known.strip_suffix(" service messages") {
            Some(count) => format!(r#","serviceMessagesThisMonth":{count}"#),
            None if known == "international" => r#","authenticationInternational":true"#.to_owned(),
            None => String::new(),
        };
        let request = format!(
            r#"{{"message":{{"to":"{}",{content}}},"template":{template},"conversation":{{"lastInboundAt":{wrote}}},"account":{{"rates":{rates}{account}}}}}"#,
            number(country)
        );
        let charge = can_send(&parse(&request).expect("a request"), at, &UtcOnly, Locale::En).charge;
        let found = match charge.kind {
            ChargeKind::Free => "free".to_owned(),
            ChargeKind::Unknown => "unknown".to_owned(),
            ChargeKind::None => "none".to_owned(),
            ChargeKind::Charged => {
                let category = charge.category.and_then(|category| serde_json::to_value(category).ok());
                let category = category.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
                let amount = charge
                    .amount
                    .map(|amount| format!(", {amount:.4} {}", charge.currency.unwrap_or_default()));
                format!(
                    "charged: {category} in {}{}",
                    charge.market.unwrap_or_default(),
                    amount.unwrap_or_default()
                )
            }
        };
        if found != expected {
            let _ = writeln!(wrong, "{sent} to {country}, {window}, {day}, {known}: {found}, not {expected}");
        }
        count += 1;
    }
    assert_eq!(wrong, "");
    assert!(count >= 80);
}

/// What was read of a card, in the words of the cases.
fn told(card: &RateCard) -> String {
    let amount = |amount: Option<f64>| amount.map_or("-".to_owned(), |amount| amount.to_string());
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "always".into());
    let mut lines: Vec<String> = card
        .rates
        .iter()
        .map(|rate| {
            let amounts = [
                rate.marketing,
                rate.utility,
                rate.authentication,
                rate.authentication_international,
                rate.service,
            ];
            format!(
                "{} | {} | {} | {}",
                rate.market,
                rate.currency,
                day(&rate.effective_from),
                amounts.map(amount).join(" | ")
            )
        })
        .collect();
    lines.extend(card.tiers.iter().map(|tier| {
        let to = tier.to.map_or("-".to_owned(), |to| to.to_string());
        let ends = format!("{} | {to} | {}", tier.from, tier.rate);
        format!(
            "tier: {} | {} | {} | {} | {ends}",
            tier.market,
            tier.category,
            tier.currency,
            day(&tier.effective_from)
        )
    }));
    lines.extend(
        card.diagnostics.iter().map(|found| format!("! {} {}", found.path, found.code).replace("!  ", "! ")),
    );
    lines.join("\n")
}

#[test]
fn every_rate_card_is_read_as_its_case_says() {
    check(CARDS, |bytes, _| told(&parse_rate_card(bytes, Locale::En)));
}
