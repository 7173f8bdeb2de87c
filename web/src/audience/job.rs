//! What the worker does with a file: reads it whole, then plans so many people at a time. Plain Rust.

use super::messages::{Chunk, Head, Kind, Line, Order, Said, Told};
use ventana_core::audience::{ChargeLine, Column, People, Planner};
use ventana_core::contacts::{Batch, ContactReader};
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::send::{ChargeKind, Zones};
use ventana_core::{Instant, json};

/// So many people are planned between two messages: a small part of a second, so that a person sees it go on.
const PEOPLE: usize = 4096;

/// A file that is being read.
pub(super) struct Reading {
    order: Order,
    reader: ContactReader,
}

impl Reading {
    pub(super) fn new(order: Order) -> Self {
        let reader = ContactReader::new(order.options(), order.locale);
        Self { order, reader }
    }

    pub(super) fn push(&mut self, bytes: &[u8], is_last: bool) {
        self.reader.push(bytes, is_last);
    }

    /// Begins the plan, once the whole file has been read.
    pub(super) fn done(mut self, zones: &dyn Zones) -> (Told, Planning) {
        let (batch, diagnostics) = self.reader.take(zones);
        let before = self.reader.rows_before();
        let mut head = Head { total: batch.count, rows_before: before, ..Head::default() };
        for diagnostic in &diagnostics {
            match contact(diagnostic, before).filter(|row| *row < batch.count) {
                Some(row) => head.problems.push((row, Said::of(diagnostic))),
                None => head.notes.push(Said::of(diagnostic)),
            }
        }
        for (row, code) in &batch.wrong {
            let known = head.codes.iter().position(|known| known == code);
            let place = known.unwrap_or_else(|| {
                head.codes.push((*code).to_owned());
                head.codes.len() - 1
            });
            head.wrong.push((*row as usize, place));
        }
        head.places.clone_from(&batch.places);
        let planning = Planning::new(&self.order, batch, zones);
        (Told::Head(head.into()), planning)
    }
}

/// The contact that a diagnostic of the list speaks of, by the row in its path.
fn contact(diagnostic: &Diagnostic, before: usize) -> Option<usize> {
    let row: usize = diagnostic.path.split('/').nth(1)?.parse().ok()?;
    // What is said of the header stands at its row.
    (diagnostic.severity != Severity::Info).then(|| row.checked_sub(before)).flatten()
}

/// A plan that is being made.
pub(super) struct Planning {
    planner: Planner,
    batch: Batch,
    /// What is left of the texts, the recipients first.
    rest: Vec<String>,
    from: usize,
    taken: Vec<usize>,
    /// The contacts whose number cannot be read, in order: nobody can be written to there.
    unreachable: Vec<u32>,
}

impl Planning {
    fn new(order: &Order, mut batch: Batch, zones: &dyn Zones) -> Self {
        let request = json::parse(&order.request).unwrap_or(json::Json::Null);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "the clock of a browser counts whole milliseconds"
        )]
        let at = Instant::from_millis(order.at as i64).unwrap_or(Instant::EARLIEST);
        let places: Vec<&str> = batch.places.iter().map(String::as_str).collect();
        let mut planner = Planner::new(&request, &places, at, zones, order.locale);
        planner.reserve(batch.count);
        let rest: Vec<String> = std::iter::once(std::mem::take(&mut batch.recipient))
            .chain(std::mem::take(&mut batch.values))
            .collect();
        let is_number = |(_, code): &&(u32, &str)| code.starts_with("number-");
        let unreachable = batch.wrong.iter().filter(is_number).map(|(row, _)| *row).collect();
        Self { planner, batch, taken: vec![0; rest.len()], rest, from: 0, unreachable }
    }

    /// Plans the next people; `None` once there are no more.
    pub(super) fn next(&mut self, zones: &dyn Zones) -> Option<Told> {
        let (from, to) = (self.from, self.batch.count.min(self.from + PEOPLE));
        if from == to {
            return None;
        }
        let slice = |texts: &str, taken: &mut usize| {
            let rest = texts.get(*taken..).unwrap_or_default();
            let end = rest.bytes().enumerate().filter(|(_, byte)| *byte == 0).nth(to - from - 1);
            let end = end.map_or(rest.len(), |(end, _)| end);
            *taken += end + 1;
            rest.get(..end).unwrap_or_default().to_owned()
        };
        let texts: Vec<String> =
            self.rest.iter().zip(&mut self.taken).map(|(texts, taken)| slice(texts, taken)).collect();
        let recipients = self.reachable(texts.first().map_or("", String::as_str), from, to);
        let flags = self.batch.marketing_opt_out.get(from..to).unwrap_or_default();
        let inbound = self.batch.last_inbound_at.get(from..to).unwrap_or_default();
        let people = People {
            recipient: Column::of(&recipients),
            last_inbound_at: inbound,
            marketing_opt_out: flags,
            values: texts.iter().skip(1).map(|column| Column::of(column)).collect(),
        };
        self.planner.take(&people, zones);
        self.from = to;
        let plan = self.planner.plan();
        Some(Told::People(Box::new(Chunk {
            verdict: plan.verdict.get(from..).unwrap_or_default().to_vec(),
            reason: plan.reason.get(from..).unwrap_or_default().to_vec(),
            charge: plan.charge.get(from..).unwrap_or_default().to_vec(),
            closes: plan.closes_at.get(from..).unwrap_or_default().to_vec(),
            inbound: inbound.to_vec(),
            reasons: plan.reasons.iter().map(Said::of).collect(),
            lines: plan.charges.iter().map(line).collect(),
            closing: plan.closing.iter().map(|count| f64::from(*count)).collect(),
            texts,
        })))
    }

    /// The recipients, but for those whose number cannot be read: the planner would take the digits of a broken one for
    /// somebody's.
    fn reachable(&self, recipients: &str, from: usize, to: usize) -> String {
        let first = self.unreachable.partition_point(|row| (*row as usize) < from);
        let mut broken =
            self.unreachable.iter().skip(first).copied().take_while(|row| (*row as usize) < to).peekable();
        if broken.peek().is_none() {
            return recipients.to_owned();
        }
        let mut all = String::with_capacity(recipients.len());
        for (row, recipient) in (from..).zip(recipients.split('\0')) {
            if row > from {
                all.push('\0');
            }
            if broken.next_if(|broken| *broken as usize == row).is_none() {
                all.push_str(recipient);
            }
        }
        all
    }

    /// What the plan says of single people, once all are planned.
    pub(super) fn done(mut self) -> Told {
        let plan = self.planner.plan();
        let rows = plan.problems.iter().map(|problem| (problem.row as usize, usize::from(problem.said)));
        Told::Done(plan.said.iter().map(Said::of).collect(), rows.collect())
    }
}

fn line(line: &ChargeLine) -> Line {
    Line {
        kind: match line.kind {
            ChargeKind::Free => Kind::Free,
            ChargeKind::Charged => Kind::Charged,
            ChargeKind::None => Kind::Nothing,
            ChargeKind::Unknown => Kind::Unknown,
        },
        category: line.category.map(|category| category.key().to_owned()).unwrap_or_default(),
        market: line.market.unwrap_or_default().to_owned(),
        count: usize::try_from(line.count).unwrap_or(usize::MAX),
        amount: line.amount.unwrap_or(f64::NAN),
        currency: line.currency.clone().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::Locale;
    use ventana_core::contacts::Mapping;
    use ventana_core::send::UtcOnly;

    const TEXT: &str = r#"{"message":{"type":"text","text":{"body":"Hi"}}}"#;

    fn order(meanings: &[&str]) -> Order {
        let meanings = meanings.iter().map(|word| (*word).to_owned()).collect();
        Order {
            locale: Locale::En,
            at: 1_795_608_000_000.0,
            request: TEXT.into(),
            mapping: Mapping { rows_before: 1, meanings },
            time_zone: String::new(),
            dates: String::new(),
            words: Vec::new(),
        }
    }

    /// All that is told of a file, brought in pieces.
    fn told(file: &str, order: Order) -> (Head, Vec<Chunk>, Vec<(usize, String)>) {
        let mut reading = Reading::new(order);
        for piece in file.as_bytes().chunks(1000) {
            reading.push(piece, false);
        }
        reading.push(b"", true);
        let (head, mut planning) = reading.done(&UtcOnly);
        let Told::Head(head) = head else { panic!("{head:?}") };
        let mut chunks = Vec::new();
        while let Some(Told::People(chunk)) = planning.next(&UtcOnly) {
            chunks.push(*chunk);
        }
        let Told::Done(said, rows) = planning.done() else { panic!() };
        (*head, chunks, rows.iter().map(|(row, place)| (*row, said[*place].code.clone())).collect())
    }

    #[test]
    fn people_come_in_chunks_with_their_texts() {
        let row = |number: usize| format!("5215512{number:06},2026-11-25T10:00:00Z,Ana {number}\n");
        let file = ["phone,last,name\n".to_owned(), (0..9000).map(row).collect()].concat();
        let (head, chunks, problems) = told(&file, order(&["recipient", "lastInboundAt", "body.1"]));
        assert_eq!(
            (head.total, head.rows_before, head.places.as_slice()),
            (9000, 1, &["body.1".to_owned()][..])
        );
        assert_eq!(chunks.iter().map(|chunk| chunk.verdict.len()).collect::<Vec<_>>(), [4096, 4096, 808]);
        let mut all = 0;
        for chunk in &chunks {
            for texts in &chunk.texts {
                assert_eq!(texts.split('\0').count(), chunk.verdict.len());
            }
            let first = chunk.texts[1].split('\0').next();
            assert_eq!(first, Some(format!("Ana {all}").as_str()));
            all += chunk.verdict.len();
        }
        assert!(chunks.iter().all(|chunk| chunk.verdict.iter().all(|verdict| *verdict == 0)));
        let closing: f64 = chunks[2].closing.iter().sum();
        assert!((closing - 9000.0).abs() < 0.5);
        assert_eq!(problems[0].1, "value-without-place");
    }

    #[test]
    fn whose_number_is_broken_is_never_written_to() {
        let file = "phone,last\n0612345678,2026-11-25T10:00:00Z\n5215512345678,2026-11-25T10:00:00Z\n12,\n34600000000,soon\n";
        let (head, chunks, _) = told(file, order(&["recipient", "lastInboundAt"]));
        assert_eq!(chunks[0].verdict[..3], [1, 0, 1]);
        assert_eq!(chunks[0].texts[0].split('\0').next(), Some("0612345678"));
        let wrong: Vec<_> =
            head.wrong.iter().map(|(row, place)| (*row, head.codes[*place].as_str())).collect();
        assert_eq!(wrong, [(0, "number-without-country"), (2, "number-too-short"), (3, "time-unreadable")]);
        assert_eq!(head.problems.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [0, 2, 3]);
        assert_eq!(head.notes, []);
    }

    #[test]
    fn a_file_that_is_no_list_is_said_and_plans_nobody() {
        let (head, chunks, problems) = told("PK\u{3}\u{4}rest", order(&["recipient"]));
        assert_eq!((head.total, chunks.len(), problems.len()), (0, 0, 0));
        assert_eq!(head.notes[0].code, "contacts-are-workbook");
    }
}
