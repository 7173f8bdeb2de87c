//! Reads cases of files: `##` begins one, a block `csv` is the file, a block `read` what comes of it; a line `encoding:` names
//! another encoding than UTF-8, a line `options:` what is known beside the file.

use std::fmt::Write as _;

/// Every case of a text with what is read of its file and options, as `tell` has it in the words of the cases.
pub(crate) fn check(text: &str, mut tell: impl FnMut(&[u8], Option<&str>) -> String) {
    let mut wrong = String::new();
    for section in text.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap_or_default();
        let block = |name: &str| {
            let opened = section.split_once(&format!("\n```{name}\n"));
            let (_, after) = opened.unwrap_or_else(|| panic!("{title}: no {name}"));
            if after.starts_with("```") { "" } else { after.split_once("\n```").expect("an end").0 }
        };
        let line = |key: &str| section.lines().find_map(|line| line.strip_prefix(key)).map(str::trim);
        let file =
            block("csv").replace('→', "\t").replace('␍', "\r").replace('␀', "\0").replace('⍽', "\u{a0}");
        let told = tell(&bytes(&file, line("encoding:").unwrap_or("utf-8")), line("options:"));
        if told != block("read") {
            let _ = writeln!(wrong, "## {title}\n--- expected\n{}\n--- read\n{told}\n", block("read"));
        }
    }
    assert_eq!(wrong, "", "\n{wrong}");
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
