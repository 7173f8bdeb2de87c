use super::decimal::Decimal;
use crate::Instant;
use crate::json::Json;
use crate::policy::markets::is_same;
use crate::policy::prices::TIERED;
use crate::send::{Charge, ChargeCategory, ChargeKind};
use crate::sort::sorted_by;
use serde::Serialize;

/// How many messages of one kind there are, and what they cost in all.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(tsify::Tsify))]
pub struct ChargeLine {
    /// Whether they are charged.
    pub kind: ChargeKind,
    /// What they are booked as.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub category: Option<ChargeCategory>,
    /// The market of their recipients.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub market: Option<&'static str>,
    /// How many people there are.
    #[cfg_attr(feature = "ts", tsify(type = "number"))]
    pub count: u64,
    /// What they cost in all: the number nearest to the exact sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub amount: Option<f64>,
    /// The currency of the amount, in three letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "ts", tsify(optional))]
    pub currency: Option<String>,
}

/// The charges of a plan, a line for all that are alike. The amount of a line is that of one message until it is summed.
#[derive(Default)]
pub(super) struct Bill {
    lines: Vec<ChargeLine>,
}

impl Bill {
    /// The number of the line that a charge belongs to.
    pub(super) fn line(&mut self, charge: &Charge) -> u16 {
        let Charge { kind, category, market, amount, .. } = *charge;
        let line = ChargeLine { kind, category, market, count: 0, amount, currency: charge.currency.clone() };
        let is_it = |known: &ChargeLine| ChargeLine { count: 0, ..known.clone() } == line;
        let place = self.lines.iter().position(is_it).unwrap_or_else(|| {
            self.lines.push(line);
            self.lines.len() - 1
        });
        // Kinds, categories and markets are few.
        u16::try_from(place).unwrap_or_default()
    }

    pub(super) fn count(&mut self, line: u16) {
        if let Some(line) = self.lines.get_mut(usize::from(line)) {
            line.count += 1;
        }
    }

    /// The lines with their sums.
    pub(super) fn summed(&self, volumes: &Volumes) -> Vec<ChargeLine> {
        let sum = |line: &ChargeLine| ChargeLine { amount: volumes.sum(line), ..line.clone() };
        self.lines.iter().filter(|line| line.count > 0).map(sum).collect()
    }
}

/// A step of the prices by volume.
#[derive(Clone, Debug)]
struct Step {
    market: String,
    category: String,
    currency: String,
    /// The first message of a month that it is for.
    from: u64,
    /// The last; absent: there is none.
    to: Option<u64>,
    /// The first day it holds, as its midnight in UTC; absent: always.
    since: Option<Instant>,
    rate: Decimal,
}

/// The prices by volume of an account, and what it has sent in the month.
#[derive(Debug, Default)]
pub(super) struct Volumes {
    steps: Vec<Step>,
    /// Market, category and count.
    sent: Vec<(String, String, u64)>,
}

impl Volumes {
    /// What a request says of them. `has_begun` tells of the first day of a step whether it has.
    pub(super) fn read(account: Option<&Json>, has_begun: impl Fn(Instant) -> bool) -> Self {
        let Some(account) = account else { return Self::default() };
        let text = |json: &Json, key: &str| Some(json.get(key)?.as_str()?.to_owned());
        let count = |json: &Json, key: &str| u64::try_from(json.get(key)?.as_i64()?).ok();
        let step = |json: &Json| {
            let since = match json.get("effectiveFrom") {
                Some(day) => Some(Instant::day(day.as_str()?).filter(|day| has_begun(*day))?),
                None => None,
            };
            Some(Step {
                market: text(json, "market")?,
                category: text(json, "category")?,
                currency: text(json, "currency")?,
                from: count(json, "from")?,
                to: count(json, "to"),
                since,
                rate: Decimal::of(json.get("rate")?.as_f64().filter(|rate| *rate >= 0.0)?)?,
            })
        };
        let steps = account.elements("volumeTiers").iter().filter_map(step);
        let sent = account.elements("volumes").iter();
        Self {
            steps: sorted_by(steps.collect(), |a, b| a.from.cmp(&b.from)),
            sent: sent
                .filter_map(|it| Some((text(it, "market")?, text(it, "category")?, count(it, "count")?)))
                .collect(),
        }
    }

    /// What the messages of a line cost in all.
    fn sum(&self, line: &ChargeLine) -> Option<f64> {
        let base = Decimal::of(line.amount?)?;
        let (Some(market), Some(category)) = (line.market, line.category) else {
            return base.times(line.count).map(Decimal::to_f64);
        };
        let is_of_line = |market_of: &str, category_of: &str| {
            is_same(market_of, market) && category_of == category.key() && TIERED.value.contains(&category_of)
        };
        let sent = self.sent.iter().find(|(market, category, _)| is_of_line(market, category));
        let first = sent.map_or(0, |(.., count)| *count);
        let last = first.saturating_add(line.count);
        let currency = line.currency.as_deref().unwrap_or_default();
        let is_meant = |step: &&Step| {
            is_of_line(&step.market, &step.category) && step.currency.eq_ignore_ascii_case(currency)
        };
        let steps: Vec<&Step> = self.steps.iter().filter(is_meant).collect();
        let latest = steps.iter().map(|step| step.since).max().flatten();
        let (mut sum, mut done, mut rate) = (Decimal::default(), first, base);
        let mut before: Option<u64> = None;
        for step in steps.into_iter().filter(|step| step.since == latest) {
            // The first message of a step follows the last of the one before it, whichever of the two the file counts.
            let begins = before.map_or(step.from.saturating_sub(1), |to| to.min(step.from));
            let until = begins.clamp(done, last);
            sum = sum.plus(rate.times(until - done)?)?;
            (done, rate, before) = (until, step.rate, step.to);
        }
        sum.plus(rate.times(last - done)?).map(Decimal::to_f64)
    }
}
