use super::{CardRate, RateCard, parse_rate_card};
use crate::Locale;
use crate::policy::markets;
use proptest::prelude::*;

/// As Meta publishes it: a padded title, a note, a header with a line break in a cell, signs of currencies, `n/a`.
const PUBLISHED: &str = "Cost per message in USD effective October 1st, 2026,,,,,,\r\n,,,,,,\r\n\
    Market,Currency,Marketing,Utility,Authentication,\"Authentication-\nInternational\",Service\r\n\
    Mexico,$US,0.0397,0.0085,0.0085,n/a,0.0085\r\n\
    India,$US,0.0118,0.0014,0.0014,0.0304,0.0014\r\n\
    Rest of Central & Eastern Europe,$US,0.0860,0.0212,0.0212,n/a,n/a\r\n";

fn card(text: &str) -> RateCard {
    parse_rate_card(text.as_bytes(), Locale::En)
}

fn said(card: &RateCard) -> Vec<(&str, &str)> {
    card.diagnostics.iter().map(|found| (found.code, found.path.as_str())).collect()
}

#[test]
fn a_card_is_read_as_meta_publishes_it() {
    let card = card(PUBLISHED);
    assert_eq!(said(&card), []);
    let expected = CardRate {
        market: "India".into(),
        currency: "USD".into(),
        effective_from: Some("2026-10-01".into()),
        marketing: Some(0.0118),
        utility: Some(0.0014),
        authentication: Some(0.0014),
        authentication_international: Some(0.0304),
        service: Some(0.0014),
    };
    assert_eq!(card.rates[1], expected);
    assert_eq!(card.rates[0].authentication_international, None);
    assert_eq!(markets::named(&card.rates[2].market), Some(card.rates[2].market.as_str()));
}

#[test]
fn a_card_is_the_same_however_a_spreadsheet_saves_it() {
    let expected = card(PUBLISHED);
    let semicolons = PUBLISHED.replace(", 2026", " 2026").replace(',', ";").replace("0.", "0,");
    let tabs = PUBLISHED.replace(", 2026", " 2026").replace(',', "\t");
    let wide: Vec<u8> =
        [0xfeff].into_iter().chain(PUBLISHED.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for bytes in [
        semicolons.as_bytes(),
        tabs.as_bytes(),
        PUBLISHED.replace("\r\n", "\n").as_bytes(),
        format!("\u{feff}{PUBLISHED}").as_bytes(),
        &wide,
    ] {
        assert_eq!(parse_rate_card(bytes, Locale::En).rates, expected.rates);
    }
}

#[test]
fn the_day_is_read_in_every_way_it_is_written() {
    for (title, day) in [
        ("effective October 1 2026", Some("2026-10-01")),
        ("Effective: Oct 1st 2026", Some("2026-10-01")),
        ("effective 1 October 2026", Some("2026-10-01")),
        ("effective 2026-10-01", Some("2026-10-01")),
        ("effective February 31 2026", None),
        ("effective soon", None),
        ("of Marketing 1 2026", None),
    ] {
        let card = card(&format!("Cost per message in USD {title}\nMarket,Marketing\nMexico,1\n"));
        assert_eq!(card.rates[0].effective_from.as_deref(), day, "{title}");
        assert_eq!(card.diagnostics.is_empty(), day.is_some(), "{title}");
    }
}

fn amount(cell: &str) -> (Option<f64>, Vec<String>) {
    let card = card(&format!("USD 2026-10-01\nMarket;Marketing;Utility\nMexico;{cell};\n"));
    let said = card.diagnostics.iter().map(|found| format!("{} {}", found.code, found.path)).collect();
    (card.rates[0].marketing, said)
}

#[test]
fn amounts_are_read_with_their_marks_and_signs() {
    for (cell, expected) in [
        ("0.0397", Some(0.0397)),
        ("0,0397", Some(0.0397)),
        ("$0.0397", Some(0.0397)),
        ("0.0397 USD", Some(0.0397)),
        ("1,019.16", Some(1019.16)),
        ("1.019,16", Some(1019.16)),
        ("1 019.16", Some(1019.16)),
        ("1,019,161.5", Some(1_019_161.5)),
        ("1,019,161", Some(1_019_161.0)),
        ("1 019", Some(1019.0)),
        (".0397", Some(0.0397)),
        ("0,039", Some(0.039)),
        ("0", Some(0.0)),
        ("n/a", None),
        ("N/A", None),
        ("-", None),
        ("", None),
    ] {
        assert_eq!(amount(cell), (expected, vec![]), "{cell}");
    }
    let endless = "9".repeat(400);
    for cell in ["-0.5", "1.2.3", "free", "0.0397/0.04", "1,019", "1.019", "1,01,016.5", &endless] {
        assert_eq!(amount(cell), (None, vec!["rate-card-amount-unreadable /2/1".to_owned()]), "{cell}");
    }
}

#[test]
fn a_mark_means_the_same_in_a_whole_file() {
    let amounts = |cells: [&str; 2]| {
        let [first, second] = cells;
        let card = card(&format!("USD 2026-10-01\nMarket;Marketing\nMexico;{first}\nIndia;{second}\n"));
        card.rates.iter().map(|rate| rate.marketing).collect::<Vec<_>>()
    };
    assert_eq!(amounts(["0.0397", "1,019"]), [Some(0.0397), Some(1019.0)]);
    assert_eq!(amounts(["1.019", "586,33"]), [Some(1019.0), Some(586.33)]);
    assert_eq!(amounts(["0.0397", "0,0397"]), [Some(0.0397), None]);
}

#[test]
fn what_is_wrong_is_said_where_it_is() {
    let rows = |rows: &str| card(&format!("2026-10-01\nMarket,Currency,Marketing\n{rows}"));
    let atlantis = rows("Atlantis,USD,1\n");
    assert_eq!(said(&atlantis), [("rate-card-market-unknown", "/2/0")]);
    assert_eq!(atlantis.rates[0].market, "Atlantis");
    let doubloons = rows("Mexico,doubloons,1\n");
    assert_eq!(said(&doubloons), [("rate-card-currency-unknown", "/2/1"), ("rate-card-empty", "")]);
    let dollars = rows("Mexico,$,1\nIndia,,1\n");
    assert_eq!(
        said(&dollars),
        [
            ("rate-card-currency-unknown", "/2/1"),
            ("rate-card-currency-missing", "/3/1"),
            ("rate-card-empty", "")
        ]
    );
    let twice = rows("Mexico,USD,1\nmexico,$US,2\nMexico,MXN,3\n");
    assert_eq!(said(&twice), [("rate-card-market-twice", "/3/0")]);
    assert_eq!(twice.rates.iter().map(|rate| rate.marketing).collect::<Vec<_>>(), [Some(1.0), Some(3.0)]);
}

#[test]
fn what_is_no_card_is_named() {
    for (bytes, code) in [
        (b"PK\x03\x04".as_slice(), "rate-card-is-workbook"),
        (b"%PDF-1.7", "rate-card-is-pdf"),
        (b"name,phone\nAnn,34600000001", "rate-card-without-header"),
        (b"", "rate-card-without-header"),
        (b"Market,Marketing\n", "rate-card-empty"),
    ] {
        let card = parse_rate_card(bytes, Locale::En);
        assert_eq!(said(&card), [(code, "")]);
        assert!(card.rates.is_empty());
    }
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let card = parse_rate_card(&bytes, Locale::Es);
        prop_assert!(!card.rates.is_empty() || !card.diagnostics.is_empty());
    }

    #[test]
    fn an_amount_is_the_number_nearest_to_its_decimal(whole in 0..100_000_u32, decimals in "[0-9]{1,2}|[0-9]{4,8}") {
        let written = format!("{whole}.{decimals}");
        prop_assert_eq!(amount(&written).0, written.parse::<f64>().ok());
    }
}
