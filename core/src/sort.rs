//! The one sort of the core. The standard library's is made anew for every type, some four kilobytes each time.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

/// Compares the items at two places.
type Compare<'a> = &'a dyn Fn(usize, usize) -> Ordering;

struct Place<'a> {
    place: usize,
    compare: Compare<'a>,
}

impl Ord for Place<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.compare)(self.place, other.place).then(self.place.cmp(&other.place))
    }
}

impl PartialOrd for Place<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Place<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Place<'_> {}

fn in_order(count: usize, compare: Compare<'_>) -> Vec<usize> {
    let places = (0..count).map(|place| Reverse(Place { place, compare }));
    let mut heap: BinaryHeap<_> = places.collect();
    std::iter::from_fn(|| heap.pop()).map(|Reverse(place)| place.place).collect()
}

/// The places of the items in the order of `compare`; equal ones stay in theirs.
pub(crate) fn places<T>(items: &[T], compare: impl Fn(&T, &T) -> Ordering) -> Vec<usize> {
    in_order(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    })
}

/// The items in the order of `compare`; equal ones stay in theirs.
pub(crate) fn sorted_by<T>(items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    if items.len() < 2 {
        return items;
    }
    let places = places(&items, compare);
    let mut slots: Vec<_> = items.into_iter().map(Some).collect();
    places.into_iter().filter_map(|place| slots.get_mut(place)?.take()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items: Vec<(u8, u8)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            prop_assert_eq!(sorted_by(items, |a, b| a.0.cmp(&b.0)), expected);
        }
    }
}
