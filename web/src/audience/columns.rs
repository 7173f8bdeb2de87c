//! What the columns of a file are: as the core takes them by name, and as a person says. Plain Rust.

use super::messages::Said;
use crate::draft::folded;
use ventana_core::Locale;
use ventana_core::contacts::{ContactOptions, ContactReader, Mapping};
use ventana_core::json::{Json, Object};
use ventana_core::send::UtcOnly;
use ventana_core::table::{Decoder, Reader};

/// So much of a file is looked at before a person says what it is.
pub(super) const HEAD: f64 = 262_144.0;

pub(super) const RECIPIENT: &str = "recipient";
pub(super) const LAST_INBOUND_AT: &str = "lastInboundAt";
pub(super) const IGNORED: &str = "ignored";

/// So many values of a column are shown.
const SAMPLES: usize = 3;

/// So many files are remembered by their headers.
const REMEMBERED: usize = 20;

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Empty where the file has no header.
    pub(super) header: String,
    /// In the core's words.
    pub(super) meaning: String,
    pub(super) samples: Vec<String>,
}

/// The columns of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Columns {
    pub(super) all: Vec<Column>,
    pub(super) rows_before: usize,
    /// What is said of the file by its beginning.
    pub(super) notes: Vec<Said>,
    /// Whether it is in no encoding that says of itself what it is, so that Windows-1252 is taken.
    pub(super) is_guessed: bool,
    /// How the times are written, in the core's word.
    pub(super) format: Option<&'static str>,
}

/// What a whole text would say where only its beginning is there, or what this page asks for itself.
const PASSED_OVER: [&str; 4] =
    ["contacts-empty", "time-zone-missing", "date-order-unsettled", "contacts-more"];

impl Columns {
    /// Looks at the beginning of a file.
    pub(super) fn of(head: &[u8], is_whole: bool, locale: Locale) -> Self {
        let (mut reader, notes) = looked(head, is_whole, ContactOptions::default(), locale);
        let infos = reader.columns();
        let rows = rows(head, is_whole);
        // Where no column is known the first row is the header all the same, for a person to say what it holds.
        let is_lost = notes.iter().any(|said| said.code == "contacts-without-recipient");
        let rows_before = if is_lost { 1 } else { reader.rows_before() };
        let sample = |index: usize| {
            let cells = rows.iter().skip(rows_before).filter_map(|row| row.get(index));
            let cells = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
            cells.take(SAMPLES).map(|cell| cell.chars().take(60).collect()).collect()
        };
        let column = |(index, info): (usize, &ventana_core::contacts::ColumnInfo)| Column {
            header: info.header.trim().to_owned(),
            meaning: info.meaning.clone(),
            samples: sample(index),
        };
        let all = infos.iter().enumerate().map(column).collect();
        reader.take(&UtcOnly);
        Self {
            all,
            rows_before,
            notes: notes
                .into_iter()
                .filter(|said| !PASSED_OVER.contains(&said.code.as_str()) && !is_lost)
                .collect(),
            is_guessed: is_guessed(head),
            format: infos.iter().find_map(|info| info.format),
        }
    }

    /// Says what a column is. Nothing can be two columns.
    pub(super) fn set(&mut self, index: usize, meaning: &str) {
        for (place, column) in self.all.iter_mut().enumerate() {
            if place == index {
                meaning.clone_into(&mut column.meaning);
            } else if column.meaning == meaning && meaning != IGNORED {
                IGNORED.clone_into(&mut column.meaning);
            }
        }
    }

    /// Looks again how the times are written, after a person has said which column holds them.
    pub(super) fn look_again(&mut self, head: &[u8], is_whole: bool, locale: Locale) {
        let mapping = Some(self.mapping(&[]));
        let (reader, _) =
            looked(head, is_whole, ContactOptions { mapping, ..ContactOptions::default() }, locale);
        self.format = reader.columns().iter().find_map(|info| info.format);
    }

    pub(super) fn has(&self, meaning: &str) -> bool {
        self.all.iter().any(|column| column.meaning == meaning)
    }

    /// Whether dates can be read in two ways, so that a person may have to say in which.
    pub(super) fn has_figures(&self) -> bool {
        matches!(self.format, Some("dmy" | "mdy" | "unsettled"))
    }

    /// Takes columns that are called like a variable for its values, where nothing else is known of them.
    pub(super) fn suggest(&mut self, places: &[String]) {
        for place in places {
            let name = place.rsplit('.').next().unwrap_or_default();
            if self.has(place) || name.is_empty() {
                continue;
            }
            let is_it =
                |column: &&mut Column| column.meaning == IGNORED && folded(&column.header) == folded(name);
            if let Some(column) = self.all.iter_mut().find(is_it) {
                place.clone_into(&mut column.meaning);
            }
        }
    }

    /// What the core is told. Values for places that the message does not have are left out.
    pub(super) fn mapping(&self, places: &[String]) -> Mapping {
        let known = |meaning: &String| {
            matches!(meaning.as_str(), RECIPIENT | LAST_INBOUND_AT | "marketingOptOut" | "marketingOptIn")
                || places.contains(meaning)
        };
        let word = |column: &Column| {
            if known(&column.meaning) { column.meaning.clone() } else { IGNORED.to_owned() }
        };
        Mapping { rows_before: self.rows_before, meanings: self.all.iter().map(word).collect() }
    }

    fn headers(&self) -> Vec<&str> {
        self.all.iter().map(|column| column.header.as_str()).collect()
    }
}

fn looked(
    head: &[u8],
    is_whole: bool,
    options: ContactOptions,
    locale: Locale,
) -> (ContactReader, Vec<Said>) {
    let mut reader = ContactReader::new(options, locale);
    // What is cut off in the middle of a row is no row yet.
    reader.push(head, is_whole);
    let (_, diagnostics) = reader.take(&UtcOnly);
    let of_rows = |path: &str| path.split('/').nth(1).is_some_and(|row| row.parse::<usize>().is_ok());
    let whole = diagnostics.iter().filter(|said| !of_rows(&said.path) || said.code.starts_with("co"));
    let notes = whole.map(Said::of).collect();
    (reader, notes)
}

fn rows(head: &[u8], is_whole: bool) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    if let Ok(text) = Decoder::default().decode(head, is_whole) {
        Reader::default().read(&text, is_whole, |cells| {
            let row: Vec<String> = cells.iter().map(str::to_owned).collect();
            if rows.len() < 100 && row.iter().any(|cell| !cell.trim().is_empty()) {
                rows.push(row);
            }
        });
    }
    rows
}

fn is_guessed(head: &[u8]) -> bool {
    let is_wide = matches!(head, [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, ..] | [_, 0, ..]);
    // A character that the end cuts in two is no sign.
    !is_wide && std::str::from_utf8(head).is_err_and(|error| error.error_len().is_some())
}

/// What people said of files, by their headers: the latest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Remembered(Vec<Vec<(String, String)>>);

impl Remembered {
    pub(super) fn from_json(json: &Json) -> Self {
        let text = |column: &Json, key: &str| Some(column.get(key)?.as_str()?.to_owned());
        let column = |column: &Json| Some((text(column, "header")?, text(column, "meaning")?));
        let file = |file: &Json| file.as_array()?.iter().map(column).collect();
        Self(json.as_array().unwrap_or_default().iter().filter_map(file).take(REMEMBERED).collect())
    }

    pub(super) fn to_json(&self) -> Json {
        let column = |(header, meaning): &(String, String)| {
            let mut object = Object::new();
            object.insert("header", header.as_str());
            object.insert("meaning", meaning.as_str());
            Json::Object(object)
        };
        Json::Array(self.0.iter().map(|file| Json::Array(file.iter().map(column).collect())).collect())
    }

    pub(super) fn note(&mut self, columns: &Columns) {
        // Without headers one file is like any other.
        if columns.headers().iter().all(|header| header.is_empty()) {
            return;
        }
        self.0.retain(|file| !is_of(file, columns));
        let pairs = columns.all.iter().map(|column| (column.header.clone(), column.meaning.clone()));
        self.0.insert(0, pairs.collect());
        self.0.truncate(REMEMBERED);
    }

    /// Says of a file what was said of one with the same headers; says whether there was one.
    pub(super) fn recall(&self, columns: &mut Columns) -> bool {
        let Some(file) = self.0.iter().find(|file| is_of(file, columns)) else { return false };
        for (column, (_, meaning)) in columns.all.iter_mut().zip(file) {
            meaning.clone_into(&mut column.meaning);
        }
        true
    }
}

fn is_of(file: &[(String, String)], columns: &Columns) -> bool {
    file.iter().map(|(header, _)| header.as_str()).eq(columns.headers())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn columns(file: &[u8]) -> Columns {
        Columns::of(file, true, Locale::En)
    }

    fn meanings(columns: &Columns) -> Vec<&str> {
        columns.all.iter().map(|column| column.meaning.as_str()).collect()
    }

    #[test]
    fn columns_are_known_by_name_in_three_languages_and_shown_with_values() {
        for (file, expected) in [
            (
                "phone,last message,opt in,name\n5215512345678,,yes,Ana\n",
                ["recipient", "lastInboundAt", "marketingOptIn", "ignored"],
            ),
            (
                "Teléfono;Último mensaje;Baja;Nombre\n5215512345678;;no;Ana\n",
                ["recipient", "lastInboundAt", "marketingOptOut", "ignored"],
            ),
            (
                "Telefone\tÚltima mensagem\tDescadastrado\tNome\n5511900004521\t\tnão\tZé\n",
                ["recipient", "lastInboundAt", "marketingOptOut", "ignored"],
            ),
        ] {
            let columns = columns(file.as_bytes());
            assert_eq!(meanings(&columns), expected);
            assert_eq!((columns.rows_before, columns.all[3].samples.len(), columns.notes.len()), (1, 1, 0));
        }
    }

    #[test]
    fn a_file_with_unknown_names_is_for_a_person_to_explain() {
        let mut columns = columns(b"who,when\n5215512345678,25/11/2026 10:00\n");
        assert_eq!((meanings(&columns), columns.rows_before), (vec!["ignored", "ignored"], 1));
        assert_eq!(columns.notes, []);
        columns.set(0, RECIPIENT);
        columns.set(1, LAST_INBOUND_AT);
        columns.look_again(b"who,when\n5215512345678,25/11/2026 10:00\n", true, Locale::En);
        assert!(columns.has_figures() && columns.has(RECIPIENT));
        columns.set(1, RECIPIENT);
        assert_eq!(meanings(&columns), ["ignored", "recipient"]);
    }

    #[test]
    fn a_file_without_a_header_begins_at_its_first_row() {
        let columns = columns(b"5215512345678,Ana\n34600000000,Eva\n");
        assert_eq!((columns.rows_before, meanings(&columns)), (0, vec!["recipient", "ignored"]));
        assert_eq!(columns.all[1].samples, ["Ana", "Eva"]);
        assert_eq!(columns.notes[0].code, "contacts-without-header");
    }

    #[test]
    fn what_is_no_list_is_said() {
        assert_eq!(columns(b"PK\x03\x04").notes[0].code, "contacts-are-workbook");
        assert!(columns(b"").all.is_empty());
    }

    #[test]
    fn an_encoding_that_had_to_be_guessed_is_known() {
        assert!(columns(b"phone,ciudad\n34600000000,Le\xf3n\n").is_guessed);
        assert!(!columns("phone,ciudad\n34600000000,León\n".as_bytes()).is_guessed);
        let wide: Vec<u8> = [0xff, 0xfe]
            .into_iter()
            .chain("phone\n34600000000\n".encode_utf16().flat_map(u16::to_le_bytes))
            .collect();
        let columns = columns(&wide);
        assert_eq!((columns.is_guessed, meanings(&columns)), (false, vec!["recipient"]));
        let cut = "phone\né".as_bytes();
        assert!(!is_guessed(&cut[..cut.len() - 1]));
    }

    #[test]
    fn a_column_called_like_a_variable_holds_its_values() {
        let mut columns = columns(b"phone,Nombre,1\n34600000000,Ana,x\n");
        let places = ["body.nombre".to_owned(), "body.fecha".to_owned()];
        columns.suggest(&places);
        assert_eq!(meanings(&columns), ["recipient", "body.nombre", "body.1"]);
        assert_eq!(columns.mapping(&places).meanings, ["recipient", "body.nombre", "ignored"]);
        assert_eq!(columns.mapping(&[]).meanings, ["recipient", "ignored", "ignored"]);
    }

    #[test]
    fn what_was_said_of_a_file_holds_for_the_next_with_its_headers() {
        let file = b"who,when\n5215512345678,\n";
        let mut said = columns(file);
        said.set(0, RECIPIENT);
        let mut remembered = Remembered::default();
        remembered.note(&said);
        remembered.note(&said);
        assert_eq!(remembered.0.len(), 1);
        let kept = Remembered::from_json(&parse(&remembered.to_json().to_string()).unwrap());
        assert_eq!(kept, remembered);
        let (mut same, mut other) = (columns(file), columns(b"who,then\n5215512345678,\n"));
        assert!(kept.recall(&mut same) && !kept.recall(&mut other));
        assert_eq!(meanings(&same), ["recipient", "ignored"]);
        assert_eq!(Remembered::from_json(&parse(r#"[1,[{"header":"a"}]]"#).unwrap()), Remembered::default());
    }
}
