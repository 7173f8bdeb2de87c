//! What the page and its worker say to each other. Both are the same module, so a message is bytes that only it reads.

use super::wire::{Reader, Writer};
use ventana_core::Locale;
use ventana_core::contacts::{ContactOptions, DateOrder, Mapping};
use ventana_core::diagnostic::{Diagnostic, Severity};

/// What the worker is asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Order {
    pub(super) locale: Locale,
    /// The instant of sending, in epoch milliseconds.
    pub(super) at: f64,
    /// The request that is decided for everybody, as JSON.
    pub(super) request: String,
    pub(super) mapping: Mapping,
    pub(super) time_zone: String,
    pub(super) dates: String,
    /// The words of the language, as the page brought them.
    pub(super) words: Vec<u8>,
}

impl Order {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        writer.text(self.locale.code()).number(self.at).text(&self.request);
        writer.count(self.mapping.rows_before);
        writer.list(&self.mapping.meanings, |writer, word| {
            writer.text(word);
        });
        writer.text(&self.time_zone).text(&self.dates).bytes(&self.words);
        writer.done()
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let locale = Locale::from_code(reader.text()?)?;
        let at = reader.number()?;
        let request = reader.text()?.to_owned();
        let rows_before = reader.count()?;
        let meanings = reader.list(|reader| reader.text().map(str::to_owned))?;
        Some(Self {
            locale,
            at,
            request,
            mapping: Mapping { rows_before, meanings },
            time_zone: reader.text()?.to_owned(),
            dates: reader.text()?.to_owned(),
            words: reader.bytes()?.to_vec(),
        })
    }

    pub(super) fn options(&self) -> ContactOptions {
        ContactOptions {
            columns: Vec::new(),
            time_zone: Some(self.time_zone.clone()).filter(|zone| !zone.is_empty()),
            dates: DateOrder::from_code(&self.dates),
            mapping: Some(self.mapping.clone()),
        }
    }
}

/// A diagnostic as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) code: String,
    pub(super) severity: Severity,
    pub(super) message: String,
    pub(super) help: String,
}

impl Said {
    pub(super) fn of(diagnostic: &Diagnostic) -> Self {
        Self {
            code: diagnostic.code.to_owned(),
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
            help: diagnostic.help.clone().unwrap_or_default(),
        }
    }

    fn put(writer: &mut Writer, said: &Self) {
        let severity = match said.severity {
            Severity::Error => 0,
            Severity::Warning => 1,
            Severity::Info => 2,
        };
        writer.text(&said.code).byte(severity).text(&said.message).text(&said.help);
    }

    fn get(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            code: reader.text()?.to_owned(),
            severity: match reader.byte()? {
                0 => Severity::Error,
                1 => Severity::Warning,
                _ => Severity::Info,
            },
            message: reader.text()?.to_owned(),
            help: reader.text()?.to_owned(),
        })
    }
}

/// What a group of people pays together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) kind: Kind,
    /// Empty where there is none.
    pub(super) category: String,
    /// Empty where it is not known.
    pub(super) market: String,
    pub(super) count: usize,
    /// Not a number where no price is known.
    pub(super) amount: f64,
    pub(super) currency: String,
}

/// Whether a message is charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Free,
    Charged,
    Nothing,
    Unknown,
}

impl Line {
    fn put(writer: &mut Writer, line: &Self) {
        let kind = match line.kind {
            Kind::Free => 0,
            Kind::Charged => 1,
            Kind::Nothing => 2,
            Kind::Unknown => 3,
        };
        writer.byte(kind).text(&line.category).text(&line.market).count(line.count);
        writer.number(line.amount).text(&line.currency);
    }

    fn get(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            kind: match reader.byte()? {
                0 => Kind::Free,
                1 => Kind::Charged,
                2 => Kind::Nothing,
                _ => Kind::Unknown,
            },
            category: reader.text()?.to_owned(),
            market: reader.text()?.to_owned(),
            count: reader.count()?,
            amount: reader.number()?,
            currency: reader.text()?.to_owned(),
        })
    }
}

/// What the file was found to be, before anybody is planned.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Head {
    /// How many contacts there are.
    pub(super) total: usize,
    /// Rows of the file before the first of them.
    pub(super) rows_before: usize,
    pub(super) places: Vec<String>,
    /// What is said of the file as a whole.
    pub(super) notes: Vec<Said>,
    /// What is said of single contacts, counted from 0.
    pub(super) problems: Vec<(usize, Said)>,
    /// What is said of contacts that cannot be read, by its code.
    pub(super) codes: Vec<String>,
    /// Those contacts, and the places of the codes, in the order of the file.
    pub(super) wrong: Vec<(usize, usize)>,
}

/// The next people of the plan, as columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Chunk {
    pub(super) verdict: Vec<u8>,
    pub(super) reason: Vec<u16>,
    pub(super) charge: Vec<u16>,
    pub(super) closes: Vec<f64>,
    pub(super) inbound: Vec<f64>,
    /// The recipients and the values of each place, a NUL between two.
    pub(super) texts: Vec<String>,
    /// The reasons and charges of all people so far.
    pub(super) reasons: Vec<Said>,
    pub(super) lines: Vec<Line>,
    pub(super) closing: Vec<f64>,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Told {
    /// It has started and listens.
    Ready,
    /// So much of the file has been read.
    Reading(f64),
    Head(Box<Head>),
    People(Box<Chunk>),
    /// All are planned; what the plan says of single people, and of whom.
    Done(Vec<Said>, Vec<(usize, usize)>),
    /// The file could not be read.
    Unreadable,
}

impl Told {
    pub(super) fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        let said_at = |writer: &mut Writer, (row, said): &(usize, Said)| {
            writer.count(*row);
            Said::put(writer, said);
        };
        let pair = |writer: &mut Writer, (row, place): &(usize, usize)| {
            writer.count(*row).count(*place);
        };
        match self {
            Self::Ready => {
                writer.byte(0);
            }
            Self::Reading(bytes) => {
                writer.byte(1).number(*bytes);
            }
            Self::Head(head) => {
                writer.byte(2).count(head.total).count(head.rows_before);
                writer.list(&head.places, |writer, place| {
                    writer.text(place);
                });
                writer.list(&head.notes, Said::put).list(&head.problems, said_at);
                writer.list(&head.codes, |writer, code| {
                    writer.text(code);
                });
                writer.list(&head.wrong, pair);
            }
            Self::People(chunk) => {
                writer.byte(3).bytes(&chunk.verdict).shorts(&chunk.reason).shorts(&chunk.charge);
                writer.numbers(&chunk.closes).numbers(&chunk.inbound);
                writer.list(&chunk.texts, |writer, text| {
                    writer.text(text);
                });
                writer.list(&chunk.reasons, Said::put).list(&chunk.lines, Line::put);
                writer.numbers(&chunk.closing);
            }
            Self::Done(said, rows) => {
                writer.byte(4).list(said, Said::put).list(rows, pair);
            }
            Self::Unreadable => {
                writer.byte(5);
            }
        }
        writer.done()
    }

    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let mut reader = Reader::new(bytes);
        let texts = |reader: &mut Reader<'_>| reader.list(|reader| reader.text().map(str::to_owned));
        let pair = |reader: &mut Reader<'_>| Some((reader.count()?, reader.count()?));
        Some(match reader.byte()? {
            0 => Self::Ready,
            1 => Self::Reading(reader.number()?),
            2 => Self::Head(Box::new(Head {
                total: reader.count()?,
                rows_before: reader.count()?,
                places: texts(&mut reader)?,
                notes: reader.list(Said::get)?,
                problems: reader.list(|reader| Some((reader.count()?, Said::get(reader)?)))?,
                codes: texts(&mut reader)?,
                wrong: reader.list(pair)?,
            })),
            3 => Self::People(Box::new(Chunk {
                verdict: reader.bytes()?.to_vec(),
                reason: reader.shorts()?,
                charge: reader.shorts()?,
                closes: reader.numbers()?,
                inbound: reader.numbers()?,
                texts: texts(&mut reader)?,
                reasons: reader.list(Said::get)?,
                lines: reader.list(Line::get)?,
                closing: reader.numbers()?,
            })),
            4 => Self::Done(reader.list(Said::get)?, reader.list(pair)?),
            _ => Self::Unreadable,
        })
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(code: &str) -> Said {
        Said { code: code.into(), severity: Severity::Warning, message: "é".into(), help: String::new() }
    }

    #[test]
    fn every_message_arrives_as_it_was_sent() {
        let order = Order {
            locale: Locale::Pt,
            at: 1.5,
            request: "{}".into(),
            mapping: Mapping { rows_before: 2, meanings: vec!["recipient".into(), String::new()] },
            time_zone: "Europe/Madrid".into(),
            dates: "dmy".into(),
            words: vec![1, 2],
        };
        assert_eq!(Order::decode(&order.encode()), Some(order));
        let head = Head {
            total: 3,
            rows_before: 1,
            places: vec!["body.1".into()],
            notes: vec![said("a")],
            problems: vec![(2, said("b"))],
            codes: vec!["b".into()],
            wrong: vec![(2, 0)],
        };
        let line = Line {
            kind: Kind::Charged,
            category: "utility".into(),
            market: "Spain".into(),
            count: 7,
            amount: 0.5,
            currency: "EUR".into(),
        };
        let chunk = Chunk {
            verdict: vec![0, 2],
            reason: vec![1, 0],
            charge: vec![0, 0],
            closes: vec![1.0, 2.0],
            inbound: vec![3.0, f64::INFINITY],
            texts: vec!["1\u{0}2".into(), "Ana\0".into()],
            reasons: vec![said("c")],
            lines: vec![line],
            closing: vec![0.0; 24],
        };
        for told in [
            Told::Ready,
            Told::Reading(7.0),
            Told::Head(head.into()),
            Told::People(chunk.into()),
            Told::Done(vec![said("a"), said("b")], vec![(0, 0), (4, 1), (9, 0)]),
            Told::Unreadable,
        ] {
            assert_eq!(Told::decode(&told.encode()), Some(told));
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_message_or_none(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let _ = Told::decode(&bytes);
            let _ = Order::decode(&bytes);
        }
    }
}
