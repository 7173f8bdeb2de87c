//! The plan as the page holds it: a column for each thing that is known of everybody, in the order of the file.

use super::messages::{Chunk, Head, Kind, Line, Said, Told};
use ventana_core::diagnostic::Severity;

/// What can be done for a person now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    /// The window is open: anything can be written.
    Free,
    /// The window is closed or was never open: only an approved template arrives.
    Template,
    Uncertain,
    Blocked,
    /// The row itself has to be mended first.
    Wrong,
}

impl Class {
    pub(super) const ALL: [Self; 5] =
        [Self::Free, Self::Template, Self::Uncertain, Self::Blocked, Self::Wrong];
}

/// The verdict of the message that is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    Uncertain,
}

/// Reasons for which free text does not go out, but a template does.
const OUTSIDE: [&str; 2] = ["window-closed", "window-never-opened"];

/// How long a window that closes soon still is, in milliseconds.
pub(super) const SOON: f64 = 2.0 * 3_600_000.0;

/// Texts of a column in one piece, with their ends.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
}

impl Texts {
    fn extend(&mut self, joined: &str) {
        for text in joined.split('\0') {
            self.all.push_str(text);
            self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        }
    }

    pub(super) fn get(&self, row: usize) -> &str {
        let end = |row: usize| self.ends.get(row).map(|end| *end as usize);
        let start = row.checked_sub(1).and_then(end).unwrap_or_default();
        end(row).and_then(|end| self.all.get(start..end)).unwrap_or_default()
    }
}

/// A plan, or as much of it as is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Plan {
    /// The instant that it is for, in epoch milliseconds.
    pub(super) at: f64,
    pub(super) total: usize,
    pub(super) is_done: bool,
    pub(super) places: Vec<String>,
    /// What is said of the file as a whole.
    pub(super) notes: Vec<Said>,
    pub(super) lines: Vec<Line>,
    /// How many windows close in each of the next hours.
    pub(super) closing: Vec<f64>,
    /// How many people are in each class.
    pub(super) counts: [usize; 5],
    /// How many windows close within two hours.
    pub(super) soon: usize,
    rows_before: usize,
    reasons: Vec<Said>,
    class: Vec<Class>,
    verdict: Vec<u8>,
    reason: Vec<u16>,
    charge: Vec<u16>,
    closes: Vec<f64>,
    inbound: Vec<f64>,
    texts: Vec<Texts>,
    codes: Vec<String>,
    /// Rows that cannot be read, with the places of the codes; and what is said of rows, with the places among all that is
    /// said. Both in the order of the rows.
    wrong: Vec<(u32, u32)>,
    said: Vec<Said>,
    problems: Vec<(u32, u32)>,
}

/// The places that stand beside a row.
fn of_row(list: &[(u32, u32)], row: usize) -> impl Iterator<Item = usize> {
    let row = u32::try_from(row).unwrap_or(u32::MAX);
    let first = list.partition_point(|(of, _)| *of < row);
    list.iter().skip(first).take_while(move |(of, _)| *of == row).map(|(_, place)| *place as usize)
}

fn pair((row, place): (usize, usize)) -> Option<(u32, u32)> {
    Some((u32::try_from(row).ok()?, u32::try_from(place).ok()?))
}

impl Plan {
    pub(super) fn new(at: f64) -> Self {
        Self { at, ..Self::default() }
    }

    /// How many people are planned so far.
    pub(super) fn count(&self) -> usize {
        self.class.len()
    }

    /// Takes in what the worker tells.
    pub(super) fn hear(&mut self, told: Told) {
        match told {
            Told::Head(head) => self.begin(*head),
            Told::People(chunk) => self.extend(*chunk),
            Told::Done(said, rows) => {
                let before = self.said.len();
                // A time that cannot be read is said by the list already, and better.
                let is_news =
                    |place: usize| said.get(place).is_some_and(|said| said.code != "last-inbound-unreadable");
                let rows = rows.into_iter().filter(|(row, place)| is_news(*place) || !self.is_wrong(*row));
                let rows: Vec<_> = rows.filter_map(|(row, place)| pair((row, before + place))).collect();
                self.problems.extend(rows);
                self.problems.sort_unstable();
                self.said.extend(said);
                self.is_done = true;
            }
            Told::Ready | Told::Reading(_) | Told::Unreadable => {}
        }
    }

    fn begin(&mut self, head: Head) {
        self.total = head.total;
        self.rows_before = head.rows_before;
        self.places = head.places;
        self.notes = head.notes;
        self.codes = head.codes;
        self.wrong = head.wrong.into_iter().filter_map(pair).collect();
        for (row, said) in head.problems {
            self.problems.extend(pair((row, self.said.len())));
            self.said.push(said);
        }
        self.problems.sort_unstable();
    }

    fn is_wrong(&self, row: usize) -> bool {
        of_row(&self.wrong, row).next().is_some()
    }

    fn extend(&mut self, chunk: Chunk) {
        let Chunk { verdict, reason, charge, closes, inbound, texts, reasons, lines, closing } = chunk;
        (self.reasons, self.lines, self.closing) = (reasons, lines, closing);
        for (index, (verdict, reason)) in verdict.iter().zip(&reason).enumerate() {
            let closes = closes.get(index).copied().unwrap_or(f64::NAN);
            let class = self.class_of(self.class.len(), *verdict, *reason, closes);
            self.counts[class as usize] += 1;
            self.soon += usize::from(class != Class::Wrong && self.is_soon(closes));
            self.class.push(class);
        }
        self.verdict.extend(verdict);
        self.reason.extend(reason);
        self.charge.extend(charge);
        self.closes.extend(closes);
        self.inbound.extend(inbound);
        self.texts.resize_with(texts.len(), Texts::default);
        for (column, joined) in self.texts.iter_mut().zip(texts) {
            column.extend(&joined);
        }
    }

    fn class_of(&self, row: usize, verdict: u8, reason: u16, closes: f64) -> Class {
        let is_outside = || self.reason_at(reason).is_some_and(|said| OUTSIDE.contains(&said.code.as_str()));
        match verdict {
            _ if self.is_wrong(row) => Class::Wrong,
            0 if closes > self.at => Class::Free,
            0 => Class::Template,
            1 if is_outside() => Class::Template,
            1 => Class::Blocked,
            _ => Class::Uncertain,
        }
    }

    fn is_soon(&self, closes: f64) -> bool {
        closes > self.at && closes <= self.at + SOON
    }

    fn reason_at(&self, place: u16) -> Option<&Said> {
        self.reasons.get(usize::from(place))
    }

    pub(super) fn class(&self, row: usize) -> Class {
        self.class.get(row).copied().unwrap_or(Class::Uncertain)
    }

    /// The answer for a person. Whose row is wrong can be told nothing better than no, or than that nobody knows.
    pub(super) fn answer(&self, row: usize) -> Answer {
        match self.verdict.get(row) {
            Some(0) => Answer::Yes,
            Some(1) => Answer::No,
            _ => Answer::Uncertain,
        }
    }

    pub(super) fn reason(&self, row: usize) -> Option<&Said> {
        self.reason_at(*self.reason.get(row)?)
    }

    /// When the window closes or did; `None` for never.
    pub(super) fn closes(&self, row: usize) -> Option<f64> {
        self.closes.get(row).copied().filter(|closes| closes.is_finite())
    }

    pub(super) fn closes_soon(&self, row: usize) -> bool {
        self.closes.get(row).is_some_and(|closes| self.is_soon(*closes))
    }

    /// When the person last wrote: `None` for never, infinite where it cannot be read.
    pub(super) fn inbound(&self, row: usize) -> Option<f64> {
        self.inbound.get(row).copied().filter(|inbound| !inbound.is_nan())
    }

    pub(super) fn line(&self, row: usize) -> Option<&Line> {
        self.lines.get(usize::from(*self.charge.get(row)?))
    }

    pub(super) fn recipient(&self, row: usize) -> &str {
        self.texts.first().map_or("", |texts| texts.get(row))
    }

    /// The values of a person, in the order of the places.
    pub(super) fn values(&self, row: usize) -> impl Iterator<Item = &str> {
        self.texts.iter().skip(1).map(move |texts| texts.get(row))
    }

    /// The row of the file, as a spreadsheet counts it.
    pub(super) fn number(&self, row: usize) -> usize {
        row + self.rows_before + 1
    }

    /// What is wrong with a row beside the answer.
    pub(super) fn problems(&self, row: usize) -> impl Iterator<Item = &Said> {
        of_row(&self.problems, row).filter_map(|place| self.said.get(place))
    }

    /// The codes of what makes a row unreadable.
    pub(super) fn wrong(&self, row: usize) -> impl Iterator<Item = &str> {
        of_row(&self.wrong, row).filter_map(|place| self.codes.get(place).map(String::as_str))
    }

    /// The gravest that is said of a row.
    pub(super) fn worst(&self, row: usize) -> Option<Severity> {
        if self.is_wrong(row) {
            return Some(Severity::Error);
        }
        self.problems(row).map(|said| said.severity).max()
    }

    /// How many rows that can be read have something to know all the same.
    pub(super) fn noted(&self) -> usize {
        let mut rows: Vec<_> = self.problems.iter().map(|(row, _)| *row as usize).collect();
        rows.dedup();
        rows.into_iter().filter(|row| *row < self.count() && self.class(*row) != Class::Wrong).count()
    }

    /// Those of the people for whom something is charged, with what it costs where that is known, by currency.
    pub(super) fn totals(&self) -> Vec<(&str, f64)> {
        let mut totals: Vec<(&str, f64)> = Vec::new();
        for line in self.lines.iter().filter(|line| line.amount.is_finite()) {
            match totals.iter_mut().find(|(currency, _)| *currency == line.currency) {
                Some((_, sum)) => *sum += line.amount,
                None => totals.push((&line.currency, line.amount)),
            }
        }
        totals
    }

    /// How many people are charged for, or not, of a kind.
    pub(super) fn of_kind(&self, kind: Kind) -> usize {
        self.lines.iter().filter(|line| line.kind == kind).map(|line| line.count).sum()
    }

    /// How many people can get the message now.
    pub(super) fn yes(&self) -> usize {
        let is_yes = |(verdict, class): &(&u8, &Class)| **verdict == 0 && **class != Class::Wrong;
        self.verdict.iter().zip(&self.class).filter(is_yes).count()
    }

    /// How many messages are charged without a price that is known.
    pub(super) fn unpriced(&self) -> usize {
        let lines = self.lines.iter().filter(|line| line.kind == Kind::Charged && line.amount.is_nan());
        lines.map(|line| line.count).sum()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in crate::audience) fn said(code: &str, severity: Severity) -> Said {
        Said { code: code.into(), severity, message: format!("About {code}."), help: String::new() }
    }

    pub(in crate::audience) const NOW: f64 = 1_000_000_000.0;

    /// Six people: free text, a template by yes, one by no, uncertain, blocked, wrong.
    pub(in crate::audience) fn plan() -> Plan {
        let mut plan = Plan::new(NOW);
        let head = Head {
            total: 6,
            rows_before: 1,
            places: vec!["body.1".into()],
            problems: vec![
                (5, said("number-too-short", Severity::Error)),
                (1, said("opt-out-unreadable", Severity::Warning)),
            ],
            codes: vec!["number-too-short".into()],
            wrong: vec![(5, 0)],
            ..Head::default()
        };
        plan.hear(Told::Head(head.into()));
        let line = |kind, market: &str, count, amount| Line {
            kind,
            category: "utility".into(),
            market: market.into(),
            count,
            amount,
            currency: if amount > 0.0 { "USD".into() } else { String::new() },
        };
        plan.hear(Told::People(Box::new(Chunk {
            verdict: vec![0, 0, 1, 2, 1, 1],
            reason: vec![0, 1, 2, 3, 4, 4],
            charge: vec![0, 1, 2, 2, 2, 2],
            closes: vec![NOW + 1000.0, NOW - 1.0, f64::NAN, f64::NAN, NOW + SOON, f64::NAN],
            inbound: vec![NOW - 5.0, NOW - 6.0, f64::NAN, f64::INFINITY, NOW - 7.0, f64::NAN],
            texts: vec![
                "34600000001\u{0}34600000002\u{0}351912000330\u{0}5511900004521\u{0}34633000457\u{0}12"
                    .into(),
                "Ana\0Eva\0João\0Zé\0Lía\0=1+1".into(),
            ],
            reasons: [
                "window-open",
                "template-approved",
                "window-closed",
                "window-uncertain",
                "marketing-opt-out",
            ]
            .map(|code| said(code, Severity::Info))
            .into(),
            lines: vec![
                line(Kind::Free, "Spain", 1, f64::NAN),
                line(Kind::Charged, "Spain", 1, 0.02),
                line(Kind::Nothing, "", 4, f64::NAN),
            ],
            closing: vec![1.0; 24],
        })));
        plan.hear(Told::Done(vec![said("recipient-twice", Severity::Warning)], vec![(4, 0)]));
        plan
    }

    #[test]
    fn everybody_is_in_one_class() {
        let plan = plan();
        let classes: Vec<_> = (0..6).map(|row| plan.class(row)).collect();
        assert_eq!(
            classes,
            [Class::Free, Class::Template, Class::Template, Class::Uncertain, Class::Blocked, Class::Wrong]
        );
        assert_eq!(plan.counts, [1, 2, 1, 1, 1]);
        assert_eq!(plan.counts.iter().sum::<usize>(), plan.count());
        assert_eq!((plan.soon, plan.is_done, plan.noted()), (2, true, 2));
    }

    #[test]
    fn a_row_is_told_whole() {
        let plan = plan();
        assert_eq!(
            (plan.number(0), plan.recipient(2), plan.values(3).collect::<Vec<_>>()),
            (2, "351912000330", vec!["Zé"])
        );
        assert_eq!((plan.closes(2), plan.inbound(2), plan.inbound(3)), (None, None, Some(f64::INFINITY)));
        assert_eq!(plan.worst(5), Some(Severity::Error));
        assert_eq!((plan.worst(4), plan.worst(0)), (Some(Severity::Warning), None));
        assert_eq!(plan.line(1).map(|line| line.amount), Some(0.02));
        assert_eq!((plan.recipient(9), plan.line(9).is_none()), ("", true));
    }

    #[test]
    fn money_is_added_up_by_currency() {
        let mut plan = plan();
        assert_eq!((plan.totals(), plan.unpriced()), (vec![("USD", 0.02)], 0));
        assert_eq!((plan.of_kind(Kind::Free), plan.of_kind(Kind::Nothing)), (1, 4));
        plan.lines[1].amount = f64::NAN;
        assert_eq!((plan.totals(), plan.unpriced()), (vec![], 1));
    }
}
