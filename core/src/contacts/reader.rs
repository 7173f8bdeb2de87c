use super::batch::{Batch, Texts};
use super::dates::{DateOrder, Figures, Format, LocalTime};
use super::findings::{self, Finding};
use super::flag;
use super::meaning::{ColumnInfo, Meaning, plain};
use super::moment::{self, Moment};
use super::number::{self, Number};
use crate::diagnostic::Diagnostic;
use crate::instant::MINUTE;
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

/// Offsets change at most at every quarter of an hour.
const QUARTER: i64 = 15 * MINUTE;

/// What is known of a list beside the file.
#[derive(Clone, Debug, Default)]
pub struct ContactOptions {
    /// What columns are: a header and a meaning, in either order.
    pub columns: Vec<(String, String)>,
    /// The time zone of times without an offset, in IANA's name.
    pub time_zone: Option<String>,
    /// The order of dates, where they do not tell it.
    pub dates: Option<DateOrder>,
}

/// Reads a list piece by piece.
pub struct ContactReader {
    options: ContactOptions,
    locale: Locale,
    start: Vec<u8>,
    decoder: Decoder,
    table: Reader,
    is_started: bool,
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
    total: usize,
}

/// The columns of a file.
struct Columns {
    headers: Vec<String>,
    meanings: Vec<Meaning>,
    recipient: usize,
    last_inbound_at: Option<usize>,
    opt_out: Option<(usize, bool)>,
    values: Vec<usize>,
}

/// What the times of a file have in common.
#[derive(Default)]
struct Times {
    format: Option<Format>,
    has_day_first: bool,
    has_month_first: bool,
    /// Rows of the batch whose time waits for the order of dates or for the zone.
    waiting: Vec<(usize, Waiting)>,
    /// One of each that waits, to be shown.
    local: Option<String>,
    figures: Option<String>,
    is_zone_said: bool,
    is_order_said: bool,
}

#[derive(Clone, Copy)]
enum Waiting {
    Local(LocalTime),
    Figures(Figures),
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
            rows: Rows {
                locale,
                options: options.clone(),
                preamble: Vec::new(),
                columns: None,
                batch: Batch::default(),
                times: Times::default(),
                diagnostics: Vec::new(),
                counts: BTreeMap::new(),
                row: 0,
                total: 0,
            },
            options,
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
                if self.rows.diagnostics.is_empty() {
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
        self.rows.settle(zones, self.options.time_zone.as_deref());
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

    /// What the columns were taken for; none before the header is read.
    #[must_use]
    pub fn columns(&self) -> Vec<ColumnInfo> {
        let Some(columns) = &self.rows.columns else { return Vec::new() };
        let format = self.rows.times.format.map(|format| match format {
            Format::Figures(_) => {
                self.rows.order().map_or("unsettled", |order| Format::Figures(order).name())
            }
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
        if self.total == 0 && self.diagnostics.is_empty() {
            self.say_once(&findings::EMPTY, String::new(), &[]);
        }
    }

    fn settle_columns(&mut self, columns: Columns) {
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

    fn say_once(&mut self, finding: &Finding, path: String, args: &[(&str, Arg<'_>)]) {
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
        let moment = moment::read(cell);
        let mut known = |format| {
            self.times.format.get_or_insert(format);
        };
        match moment {
            Moment::Never => return f64::NAN,
            Moment::At(at, format) => {
                known(format);
                return millis(at);
            }
            Moment::Local(local, format) => {
                known(format);
                self.times.local.get_or_insert_with(|| cell.trim().to_owned());
                self.times.waiting.push((row, Waiting::Local(local)));
            }
            Moment::Figures(figures) => {
                known(Format::Figures(DateOrder::DayMonthYear));
                match figures.tells() {
                    Some(DateOrder::DayMonthYear) => self.times.has_day_first = true,
                    Some(_) => self.times.has_month_first = true,
                    None => {}
                }
                self.times.local.get_or_insert_with(|| cell.trim().to_owned());
                if figures.order().is_none() {
                    self.times.figures.get_or_insert_with(|| cell.trim().to_owned());
                }
                self.times.waiting.push((row, Waiting::Figures(figures)));
            }
            Moment::Lost => self.say(&findings::TIME_LOST, column, ("time", cell)),
            Moment::Unreadable => self.say(&findings::TIME_UNREADABLE, column, ("time", cell)),
        }
        f64::INFINITY
    }

    fn say(&mut self, finding: &Finding, column: usize, (name, cell): (&str, &str)) {
        let count = self.counts.entry(finding.code).or_default();
        *count += 1;
        if *count <= SAID {
            let shown: String = cell.trim().chars().take(60).collect();
            let path = format!("/{}/{column}", self.row);
            self.diagnostics.push(finding.at(path, &[(name, Arg::Text(&shown))], self.locale));
        }
    }

    /// The order of dates, as far as it is known.
    fn order(&self) -> Option<DateOrder> {
        match (self.times.has_day_first, self.times.has_month_first) {
            _ if self.options.dates == Some(DateOrder::YearMonthDay) => self.options.dates,
            (true, true) => None,
            (true, false) => Some(DateOrder::DayMonthYear),
            (false, true) => Some(DateOrder::MonthDayYear),
            (false, false) => self.options.dates,
        }
    }

    /// Gives the times that wait their instants, as far as order and zone are known.
    fn settle(&mut self, zones: &dyn Zones, zone: Option<&str>) {
        let order = self.order();
        let mut offsets = Offsets { zones, zone, known: BTreeMap::new() };
        let (mut is_local, mut is_unsettled) = (false, false);
        for (row, waiting) in std::mem::take(&mut self.times.waiting) {
            let local = match waiting {
                Waiting::Local(local) => Some(local),
                Waiting::Figures(figures) => {
                    let told = order.filter(|order| *order == DateOrder::YearMonthDay);
                    let local = told.or(figures.order()).or(order).and_then(|order| figures.in_order(order));
                    is_unsettled |= local.is_none();
                    local
                }
            };
            let Some(local) = local else { continue };
            match offsets.instant(local) {
                Some(at) => {
                    if let Some(time) = self.batch.last_inbound_at.get_mut(row) {
                        *time = millis(at);
                    }
                }
                None => is_local = true,
            }
        }
        if is_local && !self.times.is_zone_said {
            self.times.is_zone_said = true;
            let time = self.times.local.clone().unwrap_or_default();
            let args = [("time", Arg::Text(&time)), ("zone", Arg::Text(zone.unwrap_or_default()))];
            let finding =
                if zone.is_some() { &findings::TIME_ZONE_UNKNOWN } else { &findings::TIME_ZONE_MISSING };
            self.say_once(finding, String::new(), &args);
        }
        if is_unsettled && !self.times.is_order_said {
            self.times.is_order_said = true;
            let is_mixed = self.times.has_day_first && self.times.has_month_first;
            let finding =
                if is_mixed { &findings::DATE_ORDER_MIXED } else { &findings::DATE_ORDER_UNSETTLED };
            let time = self.times.figures.clone().unwrap_or_default();
            self.say_once(finding, String::new(), &[("time", Arg::Text(&time))]);
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

/// The offsets of a zone, asked for once in every quarter of an hour.
struct Offsets<'a> {
    zones: &'a dyn Zones,
    zone: Option<&'a str>,
    known: BTreeMap<i64, Option<i64>>,
}

impl Offsets<'_> {
    fn instant(&mut self, local: LocalTime) -> Option<Instant> {
        let zone = self.zone?;
        let quarter = local.div_euclid(QUARTER);
        let offset = match self.known.get(&quarter) {
            Some(known) => *known,
            None => {
                let guess = self.zones.offset(zone, Instant::from_millis(local)?);
                let offset =
                    guess.and_then(|guess| self.zones.offset(zone, Instant::from_millis(local - guess)?));
                self.known.insert(quarter, offset);
                offset
            }
        };
        Instant::from_millis(local - offset?)
    }
}

/// Which column an app has chosen, and for what: it may name the header first or the meaning.
fn chosen(headers: &[String], key: &str, word: &str) -> Result<(usize, Meaning), &'static Finding> {
    let column = |name: &str| {
        let exact = headers.iter().position(|header| header == name);
        exact.or_else(|| {
            headers.iter().position(|header| plain(header) == plain(name) && !plain(name).is_empty())
        })
    };
    match (column(key), Meaning::named(word)) {
        (Some(column), Some(meaning)) => Ok((column, meaning)),
        (found, meaning) => match (column(word), Meaning::named(key)) {
            (Some(column), Some(meaning)) => Ok((column, meaning)),
            _ if meaning.is_none() && found.is_some() => Err(&findings::MEANING_UNKNOWN),
            _ => Err(&findings::COLUMN_MISSING),
        },
    }
}

impl Columns {
    /// The columns of a row, when it is the header.
    fn of(row: &[String], options: &[(String, String)]) -> Option<Self> {
        let mut meanings: Vec<Meaning> = row.iter().map(|header| Meaning::of(header)).collect();
        for (column, meaning) in options.iter().filter_map(|(key, word)| chosen(row, key, word).ok()) {
            for other in &mut meanings {
                if *other == meaning && meaning != Meaning::Ignored {
                    *other = Meaning::Ignored;
                }
            }
            if let Some(place) = meanings.get_mut(column) {
                *place = meaning;
            }
        }
        meanings.contains(&Meaning::Recipient).then(|| Self::from(row.to_vec(), meanings))
    }

    fn from(headers: Vec<String>, meanings: Vec<Meaning>) -> Self {
        let first = |meaning: &Meaning| meanings.iter().position(|it| it == meaning);
        let opt_out = first(&Meaning::MarketingOptOut).map(|column| (column, false));
        let values = meanings.iter().enumerate().filter(|(index, meaning)| {
            matches!(meaning, Meaning::Value(_)) && first(meaning) == Some(*index)
        });
        Self {
            recipient: first(&Meaning::Recipient).unwrap_or_default(),
            last_inbound_at: first(&Meaning::LastInboundAt),
            opt_out: opt_out.or_else(|| first(&Meaning::MarketingOptIn).map(|column| (column, true))),
            values: values.map(|(index, _)| index).collect(),
            headers,
            meanings,
        }
    }

    /// Columns that mean what an earlier one means.
    fn twice(&self) -> Vec<(usize, &str)> {
        let is_twice = |(index, meaning): &(usize, &Meaning)| {
            **meaning != Meaning::Ignored && self.meanings.iter().take(*index).any(|other| other == *meaning)
        };
        let twice = self.meanings.iter().enumerate().filter(is_twice);
        twice.map(|(index, meaning)| (index, meaning.name())).collect()
    }
}
