//! What the rules about whole numbers between two limits share.

use super::prelude::*;
use crate::json::Number;

/// Says that a number is not whole or not between the limits, and offers the nearest that is. `kind` is what has them.
pub(super) fn check(
    path: String,
    number: &Number,
    (least, most): (usize, usize),
    kind: &str,
    found: &mut Findings<'_>,
) {
    let limits = i64::try_from(least).unwrap_or(i64::MAX)..=i64::try_from(most).unwrap_or(i64::MAX);
    if number.as_i64().is_some_and(|whole| limits.contains(&whole)) {
        return;
    }
    let args = [
        ("least", least.into()),
        ("limit", most.into()),
        ("found", number.as_str().into()),
        ("kind", kind.into()),
    ];
    let finding = Finding::at(path).with(&args);
    found.add(match number.floor() {
        Some((floor, _)) => finding.replace(0, floor.clamp(*limits.start(), *limits.end())),
        None => finding,
    });
}
