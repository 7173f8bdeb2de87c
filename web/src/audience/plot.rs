//! The windows that close in each of the next hours, as bars. Plain Rust; drawn in `result`.

/// A bar, in the units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Bar {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    /// Whether it is one of the hours that are named first.
    pub(super) is_soon: bool,
}

pub(super) const WIDTH: f64 = 480.0;
pub(super) const HEIGHT: f64 = 84.0;
/// Hours that count as soon.
const SOON: usize = 2;
/// The part of an hour that its bar leaves free.
const GAP: f64 = 3.0;
/// So tall a bar is at least, that one person is seen among thousands.
const LEAST: f64 = 2.0;

/// A bar for each hour; the tallest fills the height, one of nobody has none.
#[expect(clippy::cast_precision_loss, reason = "there are 24")]
pub(super) fn bars(closing: &[f64]) -> Vec<Bar> {
    let most = closing.iter().copied().fold(0.0, f64::max).max(1.0);
    let step = WIDTH / closing.len().max(1) as f64;
    let bar = |(hour, count): (usize, &f64)| {
        let height = if *count > 0.0 { (count / most * HEIGHT).max(LEAST) } else { 0.0 };
        Bar {
            left: hour as f64 * step + GAP / 2.0,
            top: HEIGHT - height,
            width: (step - GAP).max(1.0),
            height,
            is_soon: hour < SOON,
        }
    };
    closing.iter().enumerate().map(bar).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn bars_stay_in_the_drawing_and_are_as_tall_as_their_counts(closing in proptest::collection::vec(0_u32..100_000, 24)) {
            let closing: Vec<f64> = closing.into_iter().map(f64::from).collect();
            let bars = bars(&closing);
            for (bar, count) in bars.iter().zip(&closing) {
                prop_assert!(bar.left >= 0.0 && bar.left + bar.width <= WIDTH);
                prop_assert!(bar.top >= 0.0 && (bar.top + bar.height - HEIGHT).abs() < 1e-9);
                prop_assert_eq!(bar.height > 0.0, *count > 0.0);
            }
            for (one, other) in bars.iter().zip(&closing).zip(bars.iter().zip(&closing).skip(1)) {
                prop_assert!(one.1 < other.1 || one.0.height >= other.0.height);
            }
        }
    }

    #[test]
    fn two_hours_are_soon_and_nobody_has_no_bar() {
        let bars = bars(&[0.0; 24]);
        assert_eq!(bars.iter().filter(|bar| bar.is_soon).count(), 2);
        assert!(bars.iter().all(|bar| bar.height == 0.0));
    }
}
