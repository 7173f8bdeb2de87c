//! The lists of contacts under `tests/contacts`, as `README.md` there describes them.

#![expect(clippy::expect_used, clippy::panic, reason = "what reads the cases stands outside the tests")]

#[path = "shared/cases.rs"]
mod shared;

use chrono::{Datelike, NaiveDate};
use shared::check;
use ventana_core::contacts::{Batch, ColumnInfo, ContactOptions, ContactReader, DateOrder, parse_contacts};
use ventana_core::diagnostic::Diagnostic;
use ventana_core::json::{Json, parse};
use ventana_core::send::Zones;
use ventana_core::{Instant, Locale};

const FILES: &[&str] = &[
    include_str!("../../tests/contacts/README.md"),
    include_str!("../../tests/contacts/files.md"),
    include_str!("../../tests/contacts/numbers.md"),
    include_str!("../../tests/contacts/times.md"),
];

/// The zones that the cases name.
struct Known;

const HOUR: i64 = 3_600_000;

impl Zones for Known {
    fn offset(&self, zone: &str, at: Instant) -> Option<i64> {
        let is_summer = |from, to| Instant::parse(from) <= Some(at) && Some(at) < Instant::parse(to);
        match zone {
            "UTC" => Some(0),
            "America/Mexico_City" => Some(-6 * HOUR),
            "Europe/Madrid" if is_summer("2026-03-29T01:00Z", "2026-10-25T01:00Z") => Some(2 * HOUR),
            "Europe/Madrid" => Some(HOUR),
            _ => None,
        }
    }
}

fn options(line: Option<&str>) -> ContactOptions {
    let json = parse(line.unwrap_or("{}")).expect("options in JSON");
    let text = |key: &str| json.get(key).and_then(|value| value.as_str());
    let columns = json.get("columns").and_then(|columns| columns.as_object());
    let pair = |(key, value): (&str, &Json)| (key.to_owned(), value.as_str().expect("a meaning").to_owned());
    ContactOptions {
        columns: columns.map(|columns| columns.iter().map(pair).collect()).unwrap_or_default(),
        time_zone: text("timeZone").map(str::to_owned),
        dates: text("dates").and_then(DateOrder::from_code),
        mapping: None,
    }
}

/// What was read, in the words of the cases.
fn told(batch: &Batch, columns: &[ColumnInfo], findings: &[Diagnostic]) -> String {
    let mut lines = Vec::new();
    if !columns.is_empty() {
        let column = |column: &ColumnInfo| match column.format {
            Some(format) => format!("{} ({format})", column.meaning),
            None => column.meaning.clone(),
        };
        lines.push(format!("columns: {}", columns.iter().map(column).collect::<Vec<_>>().join(", ")));
    }
    let shown = |text: &str| if text.is_empty() { "-".to_owned() } else { text.replace('\n', "␤") };
    for row in 0..batch.count {
        let cell = |column: &str| shown(column.split('\0').nth(row).expect("a cell"));
        let stopped = batch.marketing_opt_out.get(row).is_some_and(|flag| *flag == 1);
        let mut cells = vec![
            cell(&batch.recipient),
            time(*batch.last_inbound_at.get(row).expect("a time")),
            if stopped { "yes" } else { "no" }.to_owned(),
        ];
        cells.extend(batch.values.iter().map(|column| cell(column)));
        lines.push(cells.join(" | "));
    }
    lines
        .extend(findings.iter().map(|found| format!("! {} {}", found.path, found.code).replace("!  ", "! ")));
    lines.join("\n")
}

fn time(millis: f64) -> String {
    if millis.is_nan() {
        return "never".into();
    }
    if millis.is_infinite() {
        return "?".into();
    }
    let (days, of_day) = ((millis as i64).div_euclid(24 * HOUR), (millis as i64).rem_euclid(24 * HOUR));
    let date = NaiveDate::from_epoch_days(i32::try_from(days).expect("a day")).expect("a date");
    let seconds = of_day / 1000;
    let fraction = if of_day % 1000 == 0 { String::new() } else { format!(".{:03}", of_day % 1000) };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{fraction}Z",
        date.year(),
        date.month(),
        date.day(),
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60
    )
}

#[test]
fn every_list_is_read_as_its_case_says_whole_and_in_pieces() {
    let mut count = 0;
    for text in FILES {
        check(text, |bytes, line| {
            count += 1;
            let (batch, columns, diagnostics) = parse_contacts(bytes, &options(line), &Known, Locale::En);
            let whole = told(&batch, &columns, &diagnostics);
            for size in [1, 2, 7, 64] {
                let mut reader = ContactReader::new(options(line), Locale::En);
                bytes.chunks(size).for_each(|piece| reader.push(piece, false));
                reader.push(&[], true);
                let (batch, diagnostics) = reader.take(&Known);
                assert_eq!(told(&batch, &reader.columns(), &diagnostics), whole, "in pieces of {size}");
            }
            whole
        });
    }
    assert!(count > 50);
}
