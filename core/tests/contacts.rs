//! The lists of contacts under `tests/contacts`, as `README.md` there describes them.

#![expect(clippy::expect_used, clippy::panic, reason = "what reads the cases stands outside the tests")]

use ventana_core::contacts::{Batch, ContactOptions, ContactReader, DateOrder, parse_contacts};
use ventana_core::json::parse;
use ventana_core::send::Zones;
use ventana_core::{Instant, Locale};

const FILES: &[(&str, &str)] = &[
    ("README", include_str!("../../tests/contacts/README.md")),
    ("files", include_str!("../../tests/contacts/files.md")),
    ("numbers", include_str!("../../tests/contacts/numbers.md")),
    ("times", include_str!("../../tests/contacts/times.md")),
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

struct Case<'a> {
    title: &'a str,
    encoding: &'a str,
    options: ContactOptions,
    file: String,
    read: &'a str,
}

fn cases() -> impl Iterator<Item = Case<'static>> {
    let sections = FILES.iter().flat_map(|(_, text)| text.split("\n## ").skip(1));
    sections.map(|section| {
        let title = section.lines().next().unwrap_or_default();
        let line = |key: &str| section.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
        let block = |name: &str| {
            let (_, after) =
                section.split_once(&format!("\n```{name}\n")).unwrap_or_else(|| panic!("{title}: no {name}"));
            if after.starts_with("```") { "" } else { after.split_once("\n```").expect("an end").0 }
        };
        let file =
            block("csv").replace('→', "\t").replace('␍', "\r").replace('␀', "\0").replace('⍽', "\u{a0}");
        Case {
            title,
            encoding: line("encoding:").unwrap_or("utf-8"),
            options: options(line("options:")),
            file,
            read: block("read"),
        }
    })
}

fn options(line: Option<&str>) -> ContactOptions {
    let json = parse(line.unwrap_or("{}")).expect("options in JSON");
    let text = |key: &str| json.get(key).and_then(|value| value.as_str());
    let columns = json.get("columns").and_then(|columns| columns.as_object());
    let pair = |(key, value): (&str, &ventana_core::json::Json)| {
        (key.to_owned(), value.as_str().expect("a meaning").to_owned())
    };
    ContactOptions {
        columns: columns.map(|columns| columns.iter().map(pair).collect()).unwrap_or_default(),
        time_zone: text("timeZone").map(str::to_owned),
        dates: text("dates").and_then(DateOrder::from_code),
    }
}

fn bytes(file: &str, encoding: &str) -> Vec<u8> {
    let wide = |unit: fn(u16) -> [u8; 2]| file.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let windows = |sign: char| match sign {
        '€' => 0x80,
        '–' => 0x96,
        other => u8::try_from(u32::from(other)).expect("a sign of Windows-1252"),
    };
    match encoding {
        "utf-8" => file.as_bytes().to_vec(),
        "utf-8 with a mark" => [b"\xef\xbb\xbf", file.as_bytes()].concat(),
        "utf-16le with a mark" => [b"\xff\xfe".to_vec(), wide(u16::to_le_bytes)].concat(),
        "utf-16be" => wide(u16::to_be_bytes),
        "windows-1252" => file.chars().map(windows).collect(),
        "workbook" => [b"PK\x03\x04", file.as_bytes()].concat(),
        "pdf" => [b"%PDF-1.7\n", file.as_bytes()].concat(),
        other => panic!("no such encoding: {other}"),
    }
}

/// What was read, in the words of the cases.
fn told(
    batch: &Batch,
    columns: &[ventana_core::contacts::ColumnInfo],
    findings: &[(String, &str)],
) -> String {
    let mut lines = Vec::new();
    if !columns.is_empty() {
        let column = |column: &ventana_core::contacts::ColumnInfo| match column.format {
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
            time(batch.last_inbound_at[row]),
            if stopped { "yes" } else { "no" }.to_owned(),
        ];
        cells.extend(batch.values.iter().map(|column| cell(column)));
        lines.push(cells.join(" | "));
    }
    lines.extend(findings.iter().map(|(path, code)| format!("! {path} {code}").replace("!  ", "! ")));
    lines.join("\n")
}

fn time(millis: f64) -> String {
    if millis.is_nan() {
        return "never".into();
    }
    if millis.is_infinite() {
        return "?".into();
    }
    format!("{millis}")
}

/// The case with its times as they are told: in milliseconds.
fn expected(read: &str) -> String {
    let cell =
        |cell: &str| Instant::parse(cell).map_or_else(|| cell.to_owned(), |at| at.millis().to_string());
    let line = |line: &str| line.split(" | ").map(cell).collect::<Vec<_>>().join(" | ");
    read.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_list_is_read_as_its_case_says() {
    let mut wrong = String::new();
    for case in cases() {
        let (batch, columns, diagnostics) =
            parse_contacts(&bytes(&case.file, case.encoding), &case.options, &Known, Locale::En);
        let findings: Vec<_> = diagnostics.iter().map(|found| (found.path.clone(), found.code)).collect();
        let told = told(&batch, &columns, &findings);
        let expected = expected(case.read);
        if told != expected {
            wrong += &format!("## {}\n--- expected\n{expected}\n--- read\n{told}\n\n", case.title);
        }
    }
    assert_eq!(wrong, "", "\n{wrong}");
    assert!(cases().count() > 50);
}

#[test]
fn pieces_of_a_file_give_what_the_whole_gives() {
    for case in cases() {
        let bytes = bytes(&case.file, case.encoding);
        let (whole, columns, diagnostics) = parse_contacts(&bytes, &case.options, &Known, Locale::En);
        for size in [1, 2, 7, 64] {
            let mut reader = ContactReader::new(case.options.clone(), Locale::En);
            for piece in bytes.chunks(size) {
                reader.push(piece, false);
            }
            reader.push(&[], true);
            let (batch, said) = reader.take(&Known);
            let told = |batch: &Batch| {
                (batch.recipient.clone(), batch.values.clone(), format!("{:?}", batch.last_inbound_at))
            };
            assert_eq!(told(&batch), told(&whole), "{} in pieces of {size}", case.title);
            assert_eq!(
                (reader.columns(), said),
                (columns.clone(), diagnostics.clone()),
                "{} in pieces of {size}",
                case.title
            );
        }
    }
}
