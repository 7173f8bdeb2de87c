use super::dates::{DateOrder, Figures, Format, LocalTime};
use super::findings;
use crate::Instant;
use crate::diagnostic::Remark;
use crate::instant::MINUTE;
use crate::send::Zones;
use std::collections::BTreeMap;

/// Offsets change at most at every quarter of an hour.
const QUARTER: i64 = 15 * MINUTE;

/// What the times of a file have in common, and those that wait for it.
#[derive(Default)]
pub(super) struct Times {
    /// How they are written, by the first.
    pub(super) format: Option<Format>,
    /// The order that dates tell of themselves.
    told: Option<DateOrder>,
    /// Whether some tell another.
    is_mixed: bool,
    /// By row, a time that waits for the order of dates or for the zone.
    waiting: Vec<(usize, Waiting)>,
    /// One that waits for a zone, and one that waits for an order, to be shown once.
    local: Shown,
    figures: Shown,
}

#[derive(Clone, Copy)]
pub(super) enum Waiting {
    Local(LocalTime),
    Figures(Figures),
}

/// An example of something wrong, which is said once.
#[derive(Default)]
struct Shown {
    cell: Option<String>,
    is_said: bool,
}

impl Shown {
    fn note(&mut self, cell: &str) {
        self.cell.get_or_insert_with(|| cell.trim().chars().take(60).collect());
    }

    /// The example, when it has not been said.
    fn say(&mut self) -> Option<String> {
        let is_new = !std::mem::replace(&mut self.is_said, true);
        self.cell.clone().filter(|_| is_new)
    }
}

impl Times {
    pub(super) fn known(&mut self, format: Format) {
        self.format.get_or_insert(format);
    }

    /// Lets the time of a row wait until it is settled.
    pub(super) fn wait(&mut self, row: usize, waiting: Waiting, cell: &str) {
        self.local.note(cell);
        if let Waiting::Figures(figures) = waiting {
            if let Some(order) = figures.tells() {
                self.is_mixed |= self.told.is_some_and(|told| told != order);
                self.told.get_or_insert(order);
            }
            if figures.order().is_none() {
                self.figures.note(cell);
            }
        }
        self.waiting.push((row, waiting));
    }

    /// The order of dates as far as it is known; `asked` is what the app says.
    pub(super) fn order(&self, asked: Option<DateOrder>) -> Option<DateOrder> {
        match asked {
            Some(DateOrder::YearMonthDay) => asked,
            _ if self.is_mixed => None,
            _ => self.told.or(asked),
        }
    }

    /// Gives the times that wait to `set`, as far as order and zone are known. Answers what is wrong, with an example.
    pub(super) fn settle(
        &mut self,
        asked: Option<DateOrder>,
        zones: &dyn Zones,
        zone: Option<&str>,
        mut set: impl FnMut(usize, Instant),
    ) -> Vec<(&'static Remark, String)> {
        let order = self.order(asked);
        let mut offsets = Offsets { zones, zone, known: BTreeMap::new() };
        let (mut lacks_zone, mut lacks_order) = (false, false);
        for (row, waiting) in std::mem::take(&mut self.waiting) {
            let local = match waiting {
                Waiting::Local(local) => Some(local),
                Waiting::Figures(figures) => {
                    let forced = order.filter(|order| *order == DateOrder::YearMonthDay);
                    forced.or(figures.order()).or(order).and_then(|order| figures.in_order(order))
                }
            };
            match local.map(|local| offsets.instant(local)) {
                Some(Some(at)) => set(row, at),
                Some(None) => lacks_zone = true,
                None => lacks_order = true,
            }
        }
        let no_zone =
            if zone.is_some() { &findings::TIME_ZONE_UNKNOWN } else { &findings::TIME_ZONE_MISSING };
        let no_order =
            if self.is_mixed { &findings::DATE_ORDER_MIXED } else { &findings::DATE_ORDER_UNSETTLED };
        let mut wrong = Vec::new();
        if lacks_zone {
            wrong.extend(self.local.say().map(|cell| (no_zone, cell)));
        }
        if lacks_order {
            wrong.extend(self.figures.say().map(|cell| (no_order, cell)));
        }
        wrong
    }
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
        let ask = |at: i64| self.zones.offset(zone, Instant::from_millis(at)?);
        let quarter = local.div_euclid(QUARTER);
        let offset = self.known.entry(quarter).or_insert_with(|| ask(local - ask(local)?));
        Instant::from_millis(local - (*offset)?)
    }
}
