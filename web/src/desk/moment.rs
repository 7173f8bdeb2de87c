//! The moment of sending on the timeline: how keys and the pointer move it, and where it stands. Plain Rust.

use ventana_core::Instant;

pub(crate) const MINUTE: i64 = 60_000;
pub(crate) const HOUR: i64 = 60 * MINUTE;
/// How far the timeline reaches.
pub(crate) const SPAN: i64 = 72 * HOUR;
/// What the moment is rounded to.
const STEP: i64 = 5 * MINUTE;

/// The span of the timeline: from the hour that has begun on.
pub(crate) fn span(now: Instant) -> (Instant, Instant) {
    let from = now.plus(-now.millis().rem_euclid(HOUR));
    (from, from.plus(SPAN))
}

/// Where an instant stands in a span, in hundredths of a percent.
pub(crate) fn place(at: Instant, (from, to): (Instant, Instant)) -> i64 {
    let length = (to.millis() - from.millis()).max(1);
    ((at.millis() - from.millis()) * 10_000 / length).clamp(0, 10_000)
}

/// A place as CSS has it.
pub(crate) fn percent(place: i64) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

/// A moment that can be asked about: from now on, within the span. `None` stands for now.
fn allowed(at: i64, now: Instant, (_, to): (Instant, Instant)) -> Option<Instant> {
    Instant::from_millis(at.min(to.millis() - STEP)).filter(|at| *at > now)
}

/// The moment that stands at a place of the span, in hundredths of a percent.
pub(crate) fn at_place(place: i64, now: Instant, span: (Instant, Instant)) -> Option<Instant> {
    let length = span.1.millis() - span.0.millis();
    let at = span.0.millis() + length * place.clamp(0, 10_000) / 10_000;
    allowed((at + STEP / 2).div_euclid(STEP) * STEP, now, span)
}

/// Where a key moves the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Move {
    /// It is no key of the handle's.
    Nowhere,
    /// To a moment; `None` stands for now.
    To(Option<Instant>),
}

/// Where a key moves the moment from `at`; `change` is the next instant at which the answer changes.
pub(crate) fn moved(
    key: &str,
    shift: bool,
    at: Instant,
    now: Instant,
    span: (Instant, Instant),
    change: Option<Instant>,
) -> Move {
    let millis = at.millis();
    let ahead = (millis.div_euclid(STEP) + 1) * STEP;
    let back = (millis + STEP - 1).div_euclid(STEP) * STEP - STEP;
    let to = match (key, shift) {
        ("ArrowRight" | "ArrowUp", false) => ahead,
        ("ArrowRight" | "ArrowUp", true) | ("PageUp", _) => millis + HOUR,
        ("ArrowLeft" | "ArrowDown", false) => back,
        ("ArrowLeft" | "ArrowDown", true) | ("PageDown", _) => millis - HOUR,
        ("Home", _) => return Move::To(None),
        // Where nothing changes any more, the end is the end of the span.
        ("End", _) => change.map_or(span.1.millis(), Instant::millis),
        _ => return Move::Nowhere,
    };
    Move::To(allowed(to, now, span))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Instant = Instant::date(2026, 11, 26);

    fn now() -> Instant {
        NOW.plus(2 * MINUTE)
    }

    /// The minutes after the hour to which a key moves; now stands at the second.
    fn after(key: &str, shift: bool, minutes: i64) -> i64 {
        let change = Some(NOW.plus(95 * MINUTE));
        match moved(key, shift, NOW.plus(minutes * MINUTE), now(), span(now()), change) {
            Move::Nowhere => -1,
            Move::To(None) => 2,
            Move::To(Some(to)) => (to.millis() - NOW.millis()) / MINUTE,
        }
    }

    #[test]
    fn arrows_go_by_five_minutes_and_with_shift_by_an_hour() {
        assert_eq!(after("ArrowRight", false, 2), 5);
        assert_eq!(after("ArrowRight", false, 5), 10);
        assert_eq!(after("ArrowLeft", false, 12), 10);
        assert_eq!(after("ArrowLeft", false, 10), 5);
        assert_eq!(after("ArrowRight", true, 5), 65);
        assert_eq!(after("ArrowLeft", true, 70), 10);
        assert_eq!(after("End", false, 5), 95);
        assert_eq!(after("a", false, 5), -1);
    }

    #[test]
    fn nothing_is_sent_before_now_or_after_the_span() {
        assert_eq!(after("ArrowLeft", false, 5), 2);
        assert_eq!(after("ArrowLeft", true, 30), 2);
        assert_eq!(after("Home", false, 400), 2);
        assert_eq!(after("ArrowRight", true, 72 * 60 - 6), 72 * 60 - 5);
        assert_eq!(
            moved("End", false, now(), now(), span(now()), None),
            Move::To(Some(span(now()).1.plus(-STEP)))
        );
    }

    #[test]
    fn a_place_and_its_moment_are_the_same() {
        let span = span(now());
        assert_eq!(
            (place(span.0, span), place(span.1, span), place(span.1.plus(HOUR), span)),
            (0, 10_000, 10_000)
        );
        for place_asked in (100..10_000).step_by(37) {
            let at = at_place(place_asked, now(), span).unwrap();
            // Five minutes are a bit more than a tenth of a percent of three days.
            assert!((place(at, span) - place_asked).abs() <= 7, "{place_asked}");
            assert_eq!(at.millis() % STEP, 0);
        }
        assert_eq!(at_place(0, now(), span), None);
        assert_eq!(percent(1_205), "12.05%");
    }
}
