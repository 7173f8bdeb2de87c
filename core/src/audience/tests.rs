use super::*;
use crate::json::{Json, parse};
use crate::send::{UtcOnly, can_send};
use crate::{Instant, Locale};

mod law;
mod rows;

fn noon() -> Instant {
    Instant::parse("2026-11-25T12:00:00Z").unwrap()
}

/// A person: number, milliseconds since they last wrote, whether they stopped marketing, values.
type Row<'a> = (&'a str, f64, u8, Vec<&'a str>);

/// Plans a request in chunks of so many people.
fn planned(request: &Json, places: &[&str], rows: &[Row<'_>], chunk: usize) -> Planner {
    let mut planner = Planner::new(request, places, noon(), &UtcOnly, Locale::En);
    for rows in rows.chunks(chunk) {
        let joined = |texts: Vec<&str>| texts.join("\0");
        let recipients = joined(rows.iter().map(|row| row.0).collect());
        let wrote: Vec<f64> = rows.iter().map(|row| row.1).collect();
        let stopped: Vec<u8> = rows.iter().map(|row| row.2).collect();
        let value =
            |place: usize| rows.iter().map(|row| row.3.get(place).copied().unwrap_or_default()).collect();
        let values: Vec<String> = (0..places.len()).map(|place| joined(value(place))).collect();
        let people = People {
            recipient: Column::of(&recipients),
            last_inbound_at: &wrote,
            marketing_opt_out: &stopped,
            values: values.iter().map(|column| Column::of(column)).collect(),
        };
        planner.take(&people, &UtcOnly);
    }
    planner
}

#[expect(clippy::cast_precision_loss, reason = "an instant is within the range of a `Date`")]
fn ago(millis: i64) -> f64 {
    (noon().millis() - millis) as f64
}
