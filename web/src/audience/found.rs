//! Which rows are shown: of a class, or with something to see, and with the words that are looked for. Plain Rust.

use super::rows::{Class, Plan};
use crate::draft::folded;

/// The rows that are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Filter {
    #[default]
    All,
    Of(Class),
    /// The window closes within two hours.
    Soon,
    /// Nothing stops them, but there is something to know.
    Noted,
}

impl Filter {
    pub(super) fn count(self, plan: &Plan) -> usize {
        match self {
            Self::All => plan.count(),
            Self::Of(class) => plan.counts[class as usize],
            Self::Soon => plan.soon,
            Self::Noted => plan.noted(),
        }
    }

    fn has(self, plan: &Plan, row: usize) -> bool {
        match self {
            Self::All => true,
            Self::Of(class) => plan.class(row) == class,
            Self::Soon => plan.class(row) != Class::Wrong && plan.closes_soon(row),
            Self::Noted => plan.class(row) != Class::Wrong && plan.problems(row).next().is_some(),
        }
    }
}

/// The rows with these words, in the order of the file.
pub(super) fn found(plan: &Plan, filter: Filter, words: &str) -> Vec<u32> {
    let wanted = folded(words.trim());
    let is_number = |sign: char| sign.is_ascii_digit() || matches!(sign, '+' | ' ' | '-' | '(' | ')' | '.');
    let digits: String = wanted.chars().filter(char::is_ascii_digit).collect();
    // Numbers are written in many ways, so of one only the digits are looked at.
    let by_digits = !digits.is_empty() && wanted.chars().all(is_number);
    let has_words = |row: usize| {
        (by_digits && plan.recipient(row).contains(&digits))
            || plan.values(row).any(|value| folded(value).contains(&wanted))
            || (!by_digits && folded(plan.recipient(row)).contains(&wanted))
    };
    let rows =
        (0..plan.count()).filter(|row| filter.has(plan, *row) && (wanted.is_empty() || has_words(*row)));
    rows.filter_map(|row| u32::try_from(row).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audience::rows::tests::plan;

    #[test]
    fn a_filter_shows_as_many_as_it_counts() {
        let plan = plan();
        let filters =
            Class::ALL.map(Filter::Of).into_iter().chain([Filter::All, Filter::Soon, Filter::Noted]);
        for filter in filters {
            assert_eq!(found(&plan, filter, "").len(), filter.count(&plan), "{filter:?}");
        }
        assert_eq!(found(&plan, Filter::Of(Class::Template), ""), [1, 2]);
    }

    #[test]
    fn people_are_found_by_number_and_name_however_they_are_written() {
        let plan = plan();
        for (words, rows) in [
            ("+34 600 000-002", vec![1]),
            ("joao", vec![2]),
            ("LIA", vec![4]),
            ("34600", vec![0, 1]),
            ("  ", vec![0, 1, 2, 3, 4, 5]),
            ("nobody", vec![]),
            ("=1", vec![5]),
        ] {
            assert_eq!(found(&plan, Filter::All, words), rows, "{words}");
        }
        assert_eq!(found(&plan, Filter::Of(Class::Free), "34600"), [0]);
    }
}
