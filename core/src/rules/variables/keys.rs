use crate::rules::subject::is_slot;
use crate::sort::sorted_by;
use crate::text::{Key, Placeholder};

/// The variables of a text, each once: numbers in their order, then names in theirs.
#[derive(Debug)]
pub struct Keys<'a> {
    distinct: Vec<Key<'a>>,
    unread: usize,
}

impl<'a> Keys<'a> {
    /// The variables that placeholders are, or are meant to be.
    #[must_use]
    pub fn of(placeholders: &[Placeholder<'a>]) -> Self {
        let mut distinct = Vec::new();
        let mut unread = 0;
        for found in placeholders.iter().filter(|found| is_slot(found)) {
            match found.meant() {
                Some(key) => distinct.push(key),
                None => unread += 1,
            }
        }
        let mut distinct = sorted_by(distinct, Ord::cmp);
        distinct.dedup();
        Self { distinct, unread }
    }

    /// Every variable once.
    #[must_use]
    pub fn all(&self) -> &[Key<'a>] {
        &self.distinct
    }

    /// How many variables there are; one that cannot be read counts for itself.
    #[must_use]
    pub fn count(&self) -> usize {
        self.distinct.len() + self.unread
    }

    /// Whether it is known of every variable which one it is.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.unread == 0
    }

    /// Whether there are variables with numbers, and none with a name.
    #[must_use]
    pub fn is_numbered(&self) -> bool {
        matches!(self.distinct.last(), Some(Key::Number(_)))
    }

    /// Whether there are variables with names, and none with a number.
    #[must_use]
    pub fn is_named(&self) -> bool {
        matches!(self.distinct.first(), Some(Key::Name(_)))
    }

    /// The place of a variable among those of the text, from 0.
    #[must_use]
    pub fn rank(&self, key: &Key<'_>) -> Option<usize> {
        self.distinct.binary_search(key).ok()
    }

    /// The numbers that are used, in their order.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.distinct.iter().map_while(|key| match key {
            Key::Number(number) => Some(*number),
            Key::Name(_) => None,
        })
    }

    /// The first number of 1, 2, 3… that is passed over, with the one that stands there instead.
    #[must_use]
    pub fn gap(&self) -> Option<(u32, u32)> {
        (1..).zip(self.numbers()).find(|(due, number)| due != number)
    }
}
