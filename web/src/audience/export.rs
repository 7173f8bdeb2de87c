//! The plan as a CSV file for a spreadsheet. Plain Rust.

use super::figures;
use super::messages::Kind;
use super::rows::{Answer, Class, Plan};
use super::texts;
use ventana_core::{Locale, Text};

/// How the spreadsheet of this device writes lists and decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Custom {
    /// Commas between cells, points in numbers.
    Commas,
    /// Semicolons between cells, commas in numbers.
    Semicolons,
}

impl Custom {
    const fn separator(self) -> char {
        match self {
            Self::Commas => ',',
            Self::Semicolons => ';',
        }
    }
}

/// A cell. One that a spreadsheet would take for a formula begins with an apostrophe instead, which turns it into text;
/// numbers that begin with a sign are no formulas and stay. What the separator, a quote or a new line would break is quoted.
fn put(line: &mut String, cell: &str, custom: Custom) {
    let is_formula = cell
        .trim_start_matches(['\'', ' ', '\u{a0}'])
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    let is_signed = cell.strip_prefix(['+', '-']).is_some_and(is_number);
    let is_quoted = cell.contains(['"', ',', ';', '\t', '\r', '\n']) || cell.starts_with([' ', '\u{a0}']);
    if !line.is_empty() && !line.ends_with('\n') {
        line.push(custom.separator());
    }
    if is_quoted {
        line.push('"');
    }
    if is_formula && !is_signed {
        line.push('\'');
    }
    for sign in cell.chars() {
        if sign == '"' {
            line.push('"');
        }
        line.push(sign);
    }
    if is_quoted {
        line.push('"');
    }
}

/// Says a class in a word.
pub(super) fn class_name(class: Class) -> &'static Text {
    match class {
        Class::Free => &texts::CLASS_FREE,
        Class::Template => &texts::CLASS_TEMPLATE,
        Class::Uncertain => &texts::CLASS_UNCERTAIN,
        Class::Blocked => &texts::CLASS_BLOCKED,
        Class::Wrong => &texts::CLASS_WRONG,
    }
}

/// Says an answer in a word.
pub(super) fn answer_name(answer: Answer) -> &'static Text {
    match answer {
        Answer::Yes => &texts::YES,
        Answer::No => &texts::NO,
        Answer::Uncertain => &texts::UNCERTAIN,
    }
}

/// Why a row cannot be read, in few words.
pub(super) fn wrong_name(code: &str) -> &'static Text {
    match code {
        "number-missing" => &texts::NUMBER_MISSING,
        "number-lost-digits" | "time-lost-digits" => &texts::DIGITS_LOST,
        "number-without-country" => &texts::NUMBER_NATIONAL,
        "number-too-short" => &texts::NUMBER_SHORT,
        "number-too-long" => &texts::NUMBER_LONG,
        "time-unreadable" => &texts::TIME_UNREADABLE,
        _ => &texts::NUMBER_UNREADABLE,
    }
}

/// Why the answer is as it is: what is wrong with the row first, else the reason of the plan.
pub(super) fn why(plan: &Plan, row: usize, locale: Locale) -> String {
    match plan.wrong(row).next() {
        Some(code) => wrong_name(code).get(locale).to_owned(),
        None => plan.reason(row).map(|said| said.message.clone()).unwrap_or_default(),
    }
}

/// The whole plan, a line for each row of the file, with a byte order mark so that spreadsheets read the accents.
pub(super) fn csv(plan: &Plan, custom: Custom, locale: Locale) -> String {
    // The line of the longest reason is some hundreds of bytes.
    let mut all = String::with_capacity(plan.count() * 160);
    all.push('\u{feff}');
    let mut header: Vec<&str> = [
        &texts::ROW,
        &texts::PHONE,
        &texts::LAST_MESSAGE,
        &texts::NOW,
        &texts::WHAT_CAN_GO,
        &texts::WHY,
        &texts::CLOSES_AT,
        &texts::CHARGE,
        &texts::CATEGORY,
        &texts::MARKET,
        &texts::COST,
        &texts::CURRENCY,
        &texts::TO_KNOW,
    ]
    .map(|text: &'static Text| text.get(locale))
    .into();
    header.extend(plan.places.iter().map(String::as_str));
    let mut line = String::new();
    for cell in header {
        put(&mut line, cell, custom);
    }
    all.push_str(&line);
    for row in 0..plan.count() {
        all.push_str("\r\n");
        line.clear();
        let charge = plan.line(row);
        let kind = charge.map_or(&texts::UNKNOWN, |line| kind_name(line.kind)).get(locale);
        #[expect(clippy::cast_precision_loss, reason = "counts are small")]
        let price =
            charge.filter(|line| line.amount.is_finite()).map(|line| line.amount / line.count.max(1) as f64);
        let price = price.map(|price| decimal(price, custom)).unwrap_or_default();
        let said: Vec<&str> = plan.problems(row).map(|said| said.message.as_str()).collect();
        put(&mut line, &plan.number(row).to_string(), custom);
        for cell in [
            figures::number(plan.recipient(row)).as_str(),
            &figures::instant(plan.inbound(row)),
            answer_name(plan.answer(row)).get(locale),
            class_name(plan.class(row)).get(locale),
            &why(plan, row, locale),
            &figures::instant(plan.closes(row)),
            kind,
            charge.map_or("", |line| &line.category),
            charge.map_or("", |line| &line.market),
            &price,
            charge.map_or("", |line| &line.currency),
            &said.join(" "),
        ] {
            put(&mut line, cell, custom);
        }
        for value in plan.values(row) {
            put(&mut line, value, custom);
        }
        all.push_str(&line);
    }
    all.push_str("\r\n");
    all
}

/// Says whether something is charged.
pub(super) fn kind_name(kind: Kind) -> &'static Text {
    match kind {
        Kind::Free => &texts::FREE,
        Kind::Charged => &texts::CHARGED,
        Kind::Nothing => &texts::NOTHING,
        Kind::Unknown => &texts::UNKNOWN,
    }
}

/// A price with as many decimals as it has, up to six.
fn decimal(price: f64, custom: Custom) -> String {
    let text = format!("{price:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    match custom {
        Custom::Commas => text.to_owned(),
        Custom::Semicolons => text.replace('.', ","),
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::audience::rows::tests::plan;
    use proptest::prelude::*;
    use ventana_core::table::rows;

    const CUSTOMS: [Custom; 2] = [Custom::Commas, Custom::Semicolons];

    fn line(cells: &[&str], custom: Custom) -> String {
        let mut line = String::new();
        for cell in cells {
            put(&mut line, cell, custom);
        }
        line
    }

    #[test]
    fn formulas_are_made_into_text_and_numbers_stay() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("+34600000000", "+34600000000"),
            ("+", "'+"),
            (" =A1", "\"' =A1\""),
            ("'=A1", "''=A1"),
            ("\t=A1", "\"'\t=A1\""),
            ("＝A1", "'＝A1"),
            ("Ana, \"la\" de León", "\"Ana, \"\"la\"\" de León\""),
            ("a=b", "a=b"),
        ] {
            assert_eq!(line(&[cell], Custom::Commas), written);
        }
    }

    proptest! {
        #[test]
        fn no_cell_begins_like_a_formula_and_none_is_lost(cells in proptest::collection::vec("[ =+@a1;,\"\n\r\t'é-]{0,8}", 1..6)) {
            for custom in CUSTOMS {
                // A line without any sign is no line.
                let mut all = vec!["x"];
                all.extend(cells.iter().map(String::as_str));
                let text = format!("sep={}\n{}\n", custom.separator(), line(&all, custom));
                let read = rows(&text);
                prop_assert_eq!(read.len(), 1, "{}", text);
                prop_assert_eq!(read[0].cells.len(), all.len(), "{}", text);
                for (cell, read) in all.iter().zip(&read[0].cells) {
                    let number = read.strip_prefix(['+', '-']).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
                    prop_assert!(number || !read.trim_start().starts_with(['=', '+', '-', '@']), "{}", read);
                    prop_assert!(read == cell || read.strip_prefix('\'') == Some(cell), "{} {}", read, cell);
                }
            }
        }
    }

    #[test]
    fn the_plan_is_written_whole_and_can_be_read_again() {
        for custom in CUSTOMS {
            for locale in Locale::ALL {
                let text = csv(&plan(), custom, locale);
                let read = rows(text.trim_start_matches('\u{feff}'));
                assert_eq!(read.len(), 7, "{text}");
                assert!(read.iter().all(|row| row.cells.len() == 14));
                assert_eq!((read[1].cells[0].as_str(), read[1].cells[1].as_str()), ("2", "+34600000001"));
                assert_eq!(read[6].cells[13], "'=1+1");
                assert_eq!(read[2].cells[10], if custom == Custom::Commas { "0.02" } else { "0,02" });
                assert_eq!(read[6].cells[5], texts::NUMBER_SHORT.get(locale));
                assert_eq!(read[5].cells[12], "About recipient-twice.");
            }
        }
    }

    #[test]
    fn an_exported_plan_is_a_list_of_contacts_again() {
        for locale in Locale::ALL {
            let text = csv(&plan(), Custom::Semicolons, locale);
            let columns = crate::audience::columns::Columns::of(text.as_bytes(), true, locale);
            let meanings: Vec<_> = columns.all.iter().map(|column| column.meaning.as_str()).collect();
            assert_eq!(
                (meanings[1], meanings[2], meanings[13]),
                ("recipient", "lastInboundAt", "body.1"),
                "{locale:?}"
            );
        }
    }
}
