//! Which rows of a long list are drawn, and where. Plain arithmetic.

/// No browser lays out more than some millions of pixels; beyond this the list is scrolled faster than it moves.
const TALLEST: f64 = 8_000_000.0;

/// So many rows are drawn above and below those in sight, so that a quick scroll shows no gap.
const BEYOND: usize = 8;

/// A list of rows of one height, of which one may be open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rows {
    pub(super) count: usize,
    pub(super) height: f64,
    /// The open row, by its place, and how much taller it is.
    pub(super) open: Option<(usize, f64)>,
}

/// What is drawn of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Drawn {
    pub(super) first: usize,
    /// Behind the last one.
    pub(super) end: usize,
    /// Where the first stands, from the top of what is scrolled.
    pub(super) top: f64,
}

impl Rows {
    fn whole(&self) -> f64 {
        self.offset(self.count)
    }

    /// Where a row would stand, were there room for all.
    #[expect(clippy::cast_precision_loss, reason = "no list is that long")]
    fn offset(&self, row: usize) -> f64 {
        let taller = self.open.filter(|(open, _)| *open < row).map_or(0.0, |(_, taller)| taller);
        row as f64 * self.height + taller
    }

    /// The height of what is scrolled.
    pub(super) fn scrolled(&self) -> f64 {
        self.whole().min(TALLEST)
    }

    /// How far down the list the top of the view is.
    fn depth(&self, top: f64, view: f64) -> f64 {
        let (whole, scrolled) = (self.whole(), self.scrolled());
        if whole <= scrolled || scrolled <= view {
            return top.max(0.0);
        }
        (top.max(0.0) * (whole - view) / (scrolled - view)).min(whole - view)
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places in a list")]
    fn row_at(&self, depth: f64) -> usize {
        let plain = (depth / self.height).max(0.0) as usize;
        match self.open {
            Some((open, taller)) if plain > open => {
                (((depth - taller) / self.height).max(0.0) as usize).max(open)
            }
            _ => plain,
        }
    }

    /// What is drawn when the view, so tall, is scrolled so far.
    pub(super) fn drawn(&self, top: f64, view: f64) -> Drawn {
        let depth = self.depth(top, view);
        let first = self.row_at(depth).saturating_sub(BEYOND).min(self.count);
        let end = (self.row_at(depth + view) + 1 + BEYOND).min(self.count);
        // Where the list moves faster than it is scrolled, rows are drawn where the view is.
        Drawn { first, end, top: (self.offset(first) - depth + top.max(0.0)).max(0.0) }
    }

    /// How far to scroll so that a row is in sight, moving no more than is needed.
    pub(super) fn show(&self, row: usize, top: f64, view: f64) -> f64 {
        let depth = self.depth(top, view);
        let (start, end) = (self.offset(row), self.offset(row + 1));
        let wanted = if start < depth {
            start
        } else if end > depth + view {
            // Of a row taller than the view its beginning is shown.
            (end - view).min(start)
        } else {
            return top;
        };
        let (whole, scrolled) = (self.whole(), self.scrolled());
        if whole <= scrolled || scrolled <= view {
            wanted
        } else {
            wanted * (scrolled - view) / (whole - view)
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const VIEW: f64 = 400.0;

    proptest! {
        #[test]
        fn the_view_is_full_and_little_more_is_drawn(count in 0_usize..1_000_000, height in 20.0..60.0, share in 0.0..1.0, open in proptest::option::of((0_usize..1_000_000, 50.0..200.0))) {
            let rows = Rows { count, height, open: open.filter(|(row, _)| *row < count) };
            let top = share * (rows.scrolled() - VIEW).max(0.0);
            let drawn = rows.drawn(top, VIEW);
            prop_assert!(drawn.first <= drawn.end && drawn.end <= count);
            prop_assert!(drawn.end - drawn.first < 40);
            let end = drawn.top + rows.offset(drawn.end) - rows.offset(drawn.first);
            prop_assert!(drawn.top <= top + 0.1, "{drawn:?} {top}");
            prop_assert!(end >= (top + VIEW).min(rows.scrolled()) - 0.1, "{drawn:?} {top} {end}");
        }

        #[test]
        fn a_row_that_is_shown_is_drawn(count in 1_usize..1_000_000, from in 0.0..1.0, to in 0.0..1.0) {
            let rows = Rows { count, height: 38.0, open: Some((count / 2, 120.0)) };
            let row = ((count - 1) as f64 * to) as usize;
            let top = rows.show(row, from * (rows.scrolled() - VIEW).max(0.0), VIEW);
            let drawn = rows.drawn(top, VIEW);
            prop_assert!((drawn.first..drawn.end).contains(&row), "{row} {drawn:?}");
            prop_assert!((rows.show(row, top, VIEW) - top).abs() < 0.1);
        }
    }

    #[test]
    fn a_short_list_is_drawn_whole() {
        let rows = Rows { count: 3, height: 38.0, open: None };
        assert_eq!(rows.drawn(0.0, VIEW), Drawn { first: 0, end: 3, top: 0.0 });
        assert_eq!(Rows { count: 0, ..rows }.drawn(0.0, VIEW), Drawn { first: 0, end: 0, top: 0.0 });
    }

    #[test]
    fn the_last_of_a_million_can_be_reached() {
        let rows = Rows { count: 1_000_000, height: 38.0, open: None };
        assert_eq!(rows.drawn(rows.scrolled() - VIEW, VIEW).end, 1_000_000);
    }
}
