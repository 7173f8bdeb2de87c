use super::batch::{Batch, Texts};
use super::columns::{Columns, chosen};
use super::dates::{DateOrder, Format};
use super::findings;
use super::flag;
use super::meaning::{ColumnInfo, Meaning};
use super::moment::{self, Moment};
use super::number::{self, Number};
use super::times::{Times, Waiting};
use crate::diagnostic::{Diagnostic, Remark, Severity};
use crate::send::Zones;
use crate::table::{Cells, Decoder, NotText, Reader};
use crate::{Arg, Instant, Locale};
use std::collections::BTreeMap;

/// So much of a file is awaited before it is read: it tells the encoding and the delimiter.
const START: usize = 16 * 1024;

/// The header stands among so many first rows.
const PREAMBLE: usize = 10;

/// Of each problem so many rows are said one by one in a batch, the others counted.
const SAID: usize = 1000;

/// What is known of a list beside the file.
#[derive(Clone, Debug, Default)]
pub struct ContactOptions {
    /// What columns are: a header and a meaning, in either order.
    pub columns: Vec<(String, String)>,
    /// The time zone of times without an offset, in IANA's name.
    pub time_zone: Option<String>,
    /// The order of dates, where they do not tell it.
    pub dates: Option<DateOrder>,
    /// What every column is, settled by somebody who has seen the list. No column is looked at by its name then.
    pub mapping: Option<Mapping>,
}

/// What a person says of a list: where its contacts begin, and what its columns are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// How many rows stand before the first contact; the last of them is the header.
    pub rows_before: usize,
    /// What each column is, in the words of [`ContactOptions::columns`]; one that nothing is said of is ignored.
    pub meanings: Vec<String>,
}

/// Reads a list piece by piece.
pub struct ContactReader {
    locale: Locale,
    start: Vec<u8>,
    decoder: Decoder,
    table: Reader,
    is_started: bool,
    /// Whether it was said that the file is no text.
    is_refused: bool,
    rows: Rows,
}

/// What is made of the rows.
struct Rows {
    locale: Locale,
    options: ContactOptions,
    /// The first rows, until one is found to be the header.
    preamble: Vec<Vec<String>>,
    columns: Option<Columns>,
    batch: Batch,
    times: Times,
    diagnostics: Vec<Diagnostic>,
    counts: BTreeMap<&'static str, usize>,
    /// Rows of the file before the next one.
    row: usize,
    /// Rows of the file before the first contact.
    before: usize,
    total: usize,
}

impl ContactReader {
    /// A reader that has read nothing yet.
    #[must_use]
    pub fn new(options: ContactOptions, locale: Locale) -> Self {
        Self {
            locale,
            start: Vec::new(),
            decoder: Decoder::default(),
            table: Reader::default(),
            is_started: false,
            is_refused: false,
            rows: Rows {
                locale,
                options,
                preamble: Vec::new(),
                columns: None,
                batch: Batch::default(),
                times: Times::default(),
                diagnostics: Vec::new(),
                counts: BTreeMap::new(),
                row: 0,
                before: 0,
                total: 0,
            },
        }
    }

    /// Reads the next bytes of the file.
    pub fn push(&mut self, bytes: &[u8], is_last: bool) {
        if self.is_started {
            return self.read(bytes, is_last);
        }
        if self.start.is_empty() && (is_last || bytes.len() >= START) {
            self.is_started = true;
            return self.read(bytes, is_last);
        }
        self.start.extend_from_slice(bytes);
        if is_last || self.start.len() >= START {
            self.is_started = true;
            let start = std::mem::take(&mut self.start);
            self.read(&start, is_last);
        }
    }

    fn read(&mut self, bytes: &[u8], is_last: bool) {
        match self.decoder.decode(bytes, is_last) {
            Ok(text) => {
                let rows = &mut self.rows;
                self.table.read(&text, is_last, |cells| rows.take(cells));
            }
            Err(not_text) => {
                let finding = match not_text {
                    NotText::Workbook => &findings::WORKBOOK,
                    NotText::Pdf => &findings::PDF,
                };
                if !std::mem::replace(&mut self.is_refused, true) {
                    self.rows.diagnostics.push(finding.at(String::new(), &[], self.locale));
                }
                return;
            }
        }
        if is_last {
            self.rows.end();
        }
    }

    /// The contacts since the last time, and what is wrong with them. Dates that can be two days are settled by all that has
    /// been read so far.
    pub fn take(&mut self, zones: &dyn Zones) -> (Batch, Vec<Diagnostic>) {
        self.rows.settle(zones);
        let next = self.rows.batch.next();
        for (code, count) in std::mem::take(&mut self.rows.counts) {
            if let Some(more) = count.checked_sub(SAID).filter(|more| *more > 0) {
                let args = [("count", Arg::Count(more)), ("code", Arg::Text(code))];
                self.rows.diagnostics.push(findings::MORE.at(String::new(), &args, self.locale));
            }
        }
        (std::mem::replace(&mut self.rows.batch, next), std::mem::take(&mut self.rows.diagnostics))
    }

    /// The texts of the contacts since the last time, so that a long list need not be held in one piece. All else that is known
    /// of them is still to be taken.
    pub fn take_texts(&mut self) -> Texts {
        self.rows.batch.take_texts()
    }

    /// How many rows stand before the first contact, blank ones left out; 0 before the header is read.
    #[must_use]
    pub const fn rows_before(&self) -> usize {
        self.rows.before
    }

    /// What the columns were taken for; none before the header is read.
    #[must_use]
    pub fn columns(&self) -> Vec<ColumnInfo> {
        let Some(columns) = &self.rows.columns else { return Vec::new() };
        let format = self.rows.times.format.map(|format| match format {
            Format::Figures(_) => self
                .rows
                .times
                .order(self.rows.options.dates)
                .map_or("unsettled", |order| Format::Figures(order).name()),
            other => other.name(),
        });
        let info = |(index, (header, meaning)): (usize, (&String, &Meaning))| ColumnInfo {
            header: header.clone(),
            meaning: meaning.name().to_owned(),
            format: format.filter(|_| columns.last_inbound_at == Some(index)),
        };
        columns.headers.iter().zip(&columns.meanings).enumerate().map(info).collect()
    }
}

impl Rows {
    fn take(&mut self, cells: Cells<'_>) {
        if self.columns.is_none() {
            return self.begin(cells);
        }
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        self.contact(&cells);
        self.row += 1;
    }

    /// Looks for the header.
    fn begin(&mut self, cells: Cells<'_>) {
        let row: Vec<String> = cells.iter().map(str::to_owned).collect();
        if row.iter().all(|cell| cell.trim().is_empty()) {
            return;
        }
        if let Some(mapping) = self.options.mapping.take() {
            return self.begin_as_told(mapping, row, &cells);
        }
        if let Some(columns) = Columns::of(&row, &self.options.columns) {
            self.row = self.preamble.len() + 1;
            self.preamble.clear();
            return self.settle_columns(columns);
        }
        self.preamble.push(row);
        if self.preamble.len() == PREAMBLE {
            self.give_up();
        }
    }

    /// Begins where a person says that the contacts do.
    fn begin_as_told(&mut self, mapping: Mapping, row: Vec<String>, cells: &Cells<'_>) {
        let is_contact = mapping.rows_before == 0;
        if self.row + 1 < mapping.rows_before {
            self.row += 1;
            self.options.mapping = Some(mapping);
            return;
        }
        let meaning = |index: usize| mapping.meanings.get(index).and_then(|word| Meaning::named(word));
        let width = row.len().max(mapping.meanings.len());
        let meanings = (0..width).map(|index| meaning(index).unwrap_or(Meaning::Ignored)).collect();
        let mut headers = if is_contact { Vec::new() } else { row };
        headers.resize(width, String::new());
        self.row += usize::from(!is_contact);
        self.settle_columns(Columns::from(headers, meanings));
        if is_contact {
            self.take(*cells);
        }
    }

    /// Takes the first rows for contacts where one of them holds a number; else there is no telling.
    fn give_up(&mut self) {
        let preamble = std::mem::take(&mut self.preamble);
        let holds_number = |cell: &String| matches!(number::read(cell), Number::Read(_));
        let found = preamble.first().and_then(|row| row.iter().position(holds_number));
        let width = preamble.first().map_or(0, Vec::len);
        if let Some(recipient) = found {
            self.say_once(&findings::NO_HEADER, String::new(), &[]);
            let meaning = |index| if index == recipient { Meaning::Recipient } else { Meaning::Ignored };
            self.settle_columns(Columns::from(vec![String::new(); width], (0..width).map(meaning).collect()));
            for row in preamble {
                self.contact(&Cells::of(&row.concat(), &ends(&row)));
                self.row += 1;
            }
        } else if let Some(first) = preamble.first() {
            let columns = first.join(", ");
            self.say_once(&findings::NO_RECIPIENT, "/0".into(), &[("columns", Arg::Text(&columns))]);
            self.columns = Some(Columns::from(first.clone(), vec![Meaning::Ignored; first.len()]));
        }
    }

    fn end(&mut self) {
        if self.columns.is_none() {
            self.give_up();
        }
        let has_recipients = |columns: &Columns| columns.meanings.contains(&Meaning::Recipient);
        if self.total == 0 && self.columns.as_ref().is_none_or(has_recipients) {
            self.say_once(&findings::EMPTY, String::new(), &[]);
        }
    }

    fn settle_columns(&mut self, columns: Columns) {
        self.before = self.row;
        let header = self.row.saturating_sub(1);
        for (index, meaning) in columns.twice() {
            self.say_once(
                &findings::COLUMN_TWICE,
                format!("/{header}/{index}"),
                &[("meaning", Arg::Text(meaning))],
            );
        }
        for (key, word) in self.options.columns.clone() {
            match chosen(&columns.headers, &key, &word) {
                Ok(_) => {}
                Err(finding) => {
                    let args = [("header", Arg::Text(&key)), ("meaning", Arg::Text(&word))];
                    self.say_once(finding, format!("/{header}"), &args);
                }
            }
        }
        self.batch.places = columns
            .values
            .iter()
            .filter_map(|index| columns.meanings.get(*index))
            .map(|meaning| meaning.name().to_owned())
            .collect();
        self.batch.values = vec![String::new(); columns.values.len()];
        self.columns = Some(columns);
    }

    fn say_once(&mut self, finding: &Remark, path: String, args: &[(&str, Arg<'_>)]) {
        self.diagnostics.push(finding.at(path, args, self.locale));
    }

    fn contact(&mut self, cells: &Cells<'_>) {
        let Some(columns) = self.columns.take() else { return };
        if columns.meanings.contains(&Meaning::Recipient) {
            self.read(&columns, cells);
            self.total += 1;
        }
        self.columns = Some(columns);
    }

    fn read(&mut self, columns: &Columns, cells: &Cells<'_>) {
        let row = self.batch.count - self.batch.taken;
        let cell = cells.get(columns.recipient);
        let (text, finding) = match number::read(cell) {
            Number::Read(digits) => (digits, None),
            Number::PerhapsNational(digits) => (digits, Some(&findings::NUMBER_PERHAPS_NATIONAL)),
            Number::Missing => ("".into(), Some(&findings::NUMBER_MISSING)),
            Number::National => (cell.trim().into(), Some(&findings::NUMBER_NATIONAL)),
            Number::Lost => (cell.trim().into(), Some(&findings::NUMBER_LOST)),
            Number::TooShort => (cell.trim().into(), Some(&findings::NUMBER_SHORT)),
            Number::TooLong => (cell.trim().into(), Some(&findings::NUMBER_LONG)),
            Number::Unreadable => (cell.trim().into(), Some(&findings::NUMBER_UNREADABLE)),
        };
        Batch::set(&mut self.batch.recipient, row, &text);
        if let Some(finding) = finding {
            self.say(finding, columns.recipient, ("number", cell));
        }
        let inbound = columns.last_inbound_at.map_or(f64::NAN, |column| self.time(column, cells.get(column)));
        self.batch.last_inbound_at.push(inbound);
        if let Some((column, is_opt_in)) = columns.opt_out {
            let cell = cells.get(column);
            let flag = flag::read(cell);
            if flag.is_none() {
                self.say(&findings::FLAG_UNREADABLE, column, ("flag", cell));
            }
            self.batch.marketing_opt_out.push(u8::from(flag.is_none_or(|flag| flag != is_opt_in)));
        }
        for (column, index) in self.batch.values.iter_mut().zip(&columns.values) {
            Batch::set(column, row, cells.get(*index).trim());
        }
        self.batch.count += 1;
    }

    /// A time in milliseconds; one that waits is infinite until it is settled.
    fn time(&mut self, column: usize, cell: &str) -> f64 {
        let row = self.batch.count;
        match moment::read(cell) {
            Moment::Never => return f64::NAN,
            Moment::At(at, format) => {
                self.times.known(format);
                return millis(at);
            }
            Moment::Local(local, format) => {
                self.times.known(format);
                self.times.wait(row, Waiting::Local(local), cell);
            }
            Moment::Figures(figures) => {
                self.times.known(Format::Figures(DateOrder::DayMonthYear));
                self.times.wait(row, Waiting::Figures(figures), cell);
            }
            Moment::Lost => self.say(&findings::TIME_LOST, column, ("time", cell)),
            Moment::Unreadable => self.say(&findings::TIME_UNREADABLE, column, ("time", cell)),
        }
        f64::INFINITY
    }

    fn say(&mut self, finding: &Remark, column: usize, (name, cell): (&str, &str)) {
        if finding.severity == Severity::Error {
            let row = u32::try_from(self.batch.count).unwrap_or(u32::MAX);
            self.batch.wrong.push((row, finding.code));
        }
        let count = self.counts.entry(finding.code).or_default();
        *count += 1;
        if *count <= SAID {
            let shown: String = cell.trim().chars().take(60).collect();
            let path = format!("/{}/{column}", self.row);
            self.diagnostics.push(finding.at(path, &[(name, Arg::Text(&shown))], self.locale));
        }
    }

    /// Gives the times that wait their instants, as far as order and zone are known.
    fn settle(&mut self, zones: &dyn Zones) {
        let zone = self.options.time_zone.as_deref();
        let inbound = &mut self.batch.last_inbound_at;
        let set = |row: usize, at| {
            if let Some(time) = inbound.get_mut(row) {
                *time = millis(at);
            }
        };
        let wrong = self.times.settle(self.options.dates, zones, zone, set);
        let zone = zone.unwrap_or_default().to_owned();
        for (finding, time) in wrong {
            self.say_once(finding, String::new(), &[("time", Arg::Text(&time)), ("zone", Arg::Text(&zone))]);
        }
    }
}

/// Where each cell ends when they stand one after the other.
fn ends(row: &[String]) -> Vec<usize> {
    let end = |end: &mut usize, cell: &String| {
        *end += cell.len();
        Some(*end)
    };
    row.iter().scan(0, end).collect()
}

#[expect(clippy::cast_precision_loss, reason = "an instant is within the range of a `Date`")]
fn millis(at: Instant) -> f64 {
    at.millis() as f64
}
