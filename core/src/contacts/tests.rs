use super::*;
use crate::diagnostic::Severity;
use crate::send::UtcOnly;
use proptest::prelude::*;

fn parsed(file: &str) -> (Batch, Vec<ColumnInfo>, Vec<Diagnostic>) {
    parse_contacts(file.as_bytes(), &ContactOptions::default(), &UtcOnly, Locale::En)
}

#[test]
fn of_a_problem_that_many_rows_have_the_first_are_said_and_the_others_counted() {
    let file = ["phone\n", &"12\n".repeat(1500)].concat();
    let (batch, _, diagnostics) = parsed(&file);
    assert_eq!(batch.count, 1500);
    assert_eq!(diagnostics.len(), 1001);
    let last = &diagnostics[1000];
    assert_eq!((last.code, last.severity), ("contacts-more", Severity::Info));
    assert_eq!(last.message, "500 more rows have the problem number-too-short.");
}

#[test]
fn what_is_shown_of_a_cell_is_short() {
    let (_, _, diagnostics) = parsed(&format!("phone\n{}\n", "x".repeat(10_000)));
    assert!(diagnostics[0].message.len() < 200, "{}", diagnostics[0].message);
}

#[test]
fn batches_follow_each_other_without_a_gap() {
    let mut reader = ContactReader::new(ContactOptions::default(), Locale::En);
    reader.push(["phone,body.1\n", &"5215512345678,Ana\n".repeat(2000)].concat().as_bytes(), false);
    let (first, _) = reader.take(&UtcOnly);
    reader.push(b"34600000000,Eva\n12,", false);
    reader.push(b"Lia\n", true);
    let (second, diagnostics) = reader.take(&UtcOnly);
    assert_eq!((first.count, second.count), (2000, 2));
    assert_eq!(
        (second.recipient.as_str(), second.values.as_slice()),
        ("34600000000\u{0}12", &["Eva\0Lia".to_owned()][..])
    );
    assert_eq!(second.places, ["body.1"]);
    assert_eq!((diagnostics[0].code, diagnostics[0].path.as_str()), ("number-too-short", "/2002/0"));
}

#[test]
fn texts_can_be_taken_before_the_rest() {
    let mut reader = ContactReader::new(ContactOptions::default(), Locale::En);
    reader.push(["phone,body.1\n", &"5215512345678,Ana\n".repeat(2000)].concat().as_bytes(), false);
    let first = reader.take_texts();
    assert_eq!(
        (first.count, first.recipient.split('\0').count(), first.values[0].split('\0').count()),
        (2000, 2000, 2000)
    );
    assert_eq!(reader.take_texts(), Texts { values: vec![String::new()], ..Texts::default() });
    reader.push(b"34600000000,Eva\n5215512345679,", true);
    let second = reader.take_texts();
    assert_eq!(
        (second.count, second.recipient.as_str(), second.values[0].as_str()),
        (2, "34600000000\u{0}5215512345679", "Eva\0")
    );
    let (batch, _) = reader.take(&UtcOnly);
    assert_eq!((batch.count, batch.last_inbound_at.len(), batch.recipient.as_str()), (2002, 2002, ""));
}

#[test]
fn the_order_that_one_batch_tells_holds_for_the_next() {
    let options = ContactOptions { time_zone: Some("UTC".into()), ..ContactOptions::default() };
    let mut reader = ContactReader::new(options, Locale::En);
    let rows = "34600000000,25/11/2026\n".repeat(1000);
    reader.push(["phone,last message\n", &rows].concat().as_bytes(), false);
    reader.take(&UtcOnly);
    reader.push(b"34600000000,05/11/2026\n", true);
    let (batch, diagnostics) = reader.take(&UtcOnly);
    assert_eq!(batch.last_inbound_at.last(), Some(&1_793_836_800_000.0));
    assert_eq!(diagnostics, []);
}

#[test]
fn what_all_times_lack_is_said_once_with_an_example() {
    let mut reader = ContactReader::new(ContactOptions::default(), Locale::En);
    let rows = "34600000000,2026-11-25 10:00\n".repeat(1000);
    reader.push(["phone,last message\n", &rows].concat().as_bytes(), false);
    let (_, first) = reader.take(&UtcOnly);
    reader.push(b"34600000000,2026-11-25 11:00\n", true);
    let (_, second) = reader.take(&UtcOnly);
    assert_eq!((first.len(), second.len()), (1, 0));
    assert!(first[0].message.contains("\"2026-11-25 10:00\""), "{}", first[0].message);
}

#[test]
fn what_a_long_file_is_not_is_said_once() {
    let rest = "5215512345678\n".repeat(5000);
    for (start, code) in
        [("PK\u{3}\u{4}", "contacts-are-workbook"), ("name,city\n", "contacts-without-recipient")]
    {
        let mut reader = ContactReader::new(ContactOptions::default(), Locale::En);
        let mut said = Vec::new();
        for (piece, is_last) in
            [([start, &rest].concat(), false), (rest.clone(), false), (String::new(), true)]
        {
            reader.push(piece.as_bytes(), is_last);
            let (batch, diagnostics) = reader.take(&UtcOnly);
            assert_eq!(batch.count, 0, "{code}");
            said.extend(diagnostics.into_iter().map(|said| said.code));
        }
        assert_eq!(said, [code]);
    }
}

fn told(rows_before: usize, meanings: &[&str]) -> ContactOptions {
    let meanings = meanings.iter().map(|word| (*word).to_owned()).collect();
    ContactOptions { mapping: Some(Mapping { rows_before, meanings }), ..ContactOptions::default() }
}

#[test]
fn what_a_person_says_of_the_columns_holds_whatever_they_are_called() {
    let file = "Autumn\n\nphone;phone;note\n1;5215512345678;Ana\n2;34600000000;Eva\n";
    let options = told(2, &["ignored", "recipient", "body.1"]);
    let (batch, columns, diagnostics) = parse_contacts(file.as_bytes(), &options, &UtcOnly, Locale::En);
    assert_eq!(
        (batch.recipient.as_str(), batch.values[0].as_str()),
        ("5215512345678\u{0}34600000000", "Ana\0Eva")
    );
    assert_eq!(columns[2].header, "note");
    assert_eq!(diagnostics, []);
    let bare = parse_contacts(
        b"Ana,5215512345678\nEva,12\n",
        &told(0, &["body.1", "recipient"]),
        &UtcOnly,
        Locale::En,
    );
    assert_eq!((bare.0.count, bare.0.values[0].as_str()), (2, "Ana\0Eva"));
    assert_eq!(bare.2[0].path, "/1/1");
}

#[test]
fn a_list_says_how_many_rows_stand_before_its_contacts() {
    for (file, options, before) in [
        ("phone\n5215512345678\n", ContactOptions::default(), 1),
        ("Autumn\n\nphone\n5215512345678\n", ContactOptions::default(), 2),
        ("5215512345678\n", ContactOptions::default(), 0),
        ("a\nb\n5215512345678\n", told(2, &["recipient"]), 2),
    ] {
        let mut reader = ContactReader::new(options, Locale::En);
        reader.push(file.as_bytes(), true);
        let (batch, _) = reader.take(&UtcOnly);
        assert_eq!((reader.rows_before(), batch.count), (before, 1), "{file}");
    }
}

#[test]
fn every_row_that_cannot_be_read_is_named_however_many_there_are() {
    let file = ["phone,last message\n5215512345678,\n", &"12,\n".repeat(1500), "34600000000,soon\n"].concat();
    let (batch, ..) = parsed(&file);
    assert_eq!(batch.wrong.len(), 1501);
    assert_eq!((batch.wrong[0], batch.wrong[1500]), ((1, "number-too-short"), (1501, "time-unreadable")));
}

proptest! {
    #[test]
    fn any_bytes_are_read_into_columns_of_one_length(bytes in proptest::collection::vec(any::<u8>(), 0..200), head in proptest::sample::select(vec!["", "phone;last message;opt out;{{1}}\n", "phone,body.1\n5215512345678,"])) {
        let bytes = [head.as_bytes(), &bytes].concat();
        let (batch, ..) = parse_contacts(&bytes, &ContactOptions::default(), &UtcOnly, Locale::Es);
        let texts = std::iter::once(&batch.recipient).chain(&batch.values);
        for column in texts {
            prop_assert_eq!(if batch.count == 0 { 0 } else { column.split('\0').count() }, batch.count);
        }
        prop_assert_eq!(batch.last_inbound_at.len(), batch.count);
        prop_assert!(batch.marketing_opt_out.is_empty() || batch.marketing_opt_out.len() == batch.count);
    }

    #[test]
    fn what_is_written_as_csv_is_read(people in proptest::collection::vec(("[1-9][0-9]{10,14}", "[a-zé,;\"\n ]{0,12}", any::<bool>()), 1..20)) {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let line = |(number, name, stopped): &(String, String, bool)| format!("+{number},{},{stopped}\r\n", quoted(name));
        let file = ["phone,body.1,opt out\r\n".to_owned(), people.iter().map(line).collect()].concat();
        let (batch, _, diagnostics) = parsed(&file);
        prop_assert_eq!(diagnostics, []);
        let join = |texts: Vec<&str>| texts.join("\0");
        prop_assert_eq!(batch.recipient, join(people.iter().map(|person| person.0.as_str()).collect()));
        prop_assert_eq!(&batch.values[0], &join(people.iter().map(|person| person.1.trim()).collect()));
        prop_assert_eq!(batch.marketing_opt_out, people.iter().map(|person| u8::from(person.2)).collect::<Vec<_>>());
    }
}
