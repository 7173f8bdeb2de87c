use super::people::Recipient;
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

/// Numbers are kept apart in so many parts, each small enough to be searched where memory is fast.
const PARTS: usize = 64;

/// The recipients that have been met, to find those that stand in several rows.
pub(super) struct Met {
    parts: Vec<Vec<(u64, u32)>>,
    others: HashSet<String>,
    twice: Vec<u32>,
}

impl Met {
    pub(super) fn new() -> Self {
        Self { parts: vec![Vec::new(); PARTS], others: HashSet::new(), twice: Vec::new() }
    }

    /// Makes room for so many.
    pub(super) fn reserve(&mut self, count: usize) {
        for part in &mut self.parts {
            part.reserve(count / PARTS);
        }
    }

    pub(super) fn note(&mut self, recipient: &Recipient<'_>, row: u32) {
        match recipient.number {
            Some(number) => {
                let part = usize::from(spread(number).to_be_bytes()[0]) % PARTS;
                if let Some(part) = self.parts.get_mut(part) {
                    part.push((number, row));
                }
            }
            None if recipient.text.trim().is_empty() => {}
            None => {
                let name = recipient.digits.as_deref().unwrap_or(recipient.text);
                if !self.others.insert(name.to_owned()) {
                    self.twice.push(row);
                }
            }
        }
    }

    /// The rows whose recipient stands in an earlier one, in no order.
    pub(super) fn twice(&self) -> Vec<u32> {
        let mut twice = self.twice.clone();
        let mut met: HashSet<u64, BuildHasherDefault<Spread>> = HashSet::default();
        for part in &self.parts {
            met.clear();
            twice.extend(part.iter().filter(|(number, _)| !met.insert(*number)).map(|(_, row)| *row));
        }
        twice
    }
}

fn spread(number: u64) -> u64 {
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed ^ (mixed >> 32)
}

/// Hashes numbers. They come from the app itself, so that nobody gains by collisions.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = spread(self.0 ^ number);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn whoever_was_met_before_is_found(recipients in proptest::collection::vec("[0+]{0,2}[1-3]{0,3}|0{0,3}[1-2]{18,22}|[A-C]{2}\\.[1-2]| ?", 0..40)) {
            let mut met = Met::new();
            met.reserve(40);
            let mut known = BTreeSet::new();
            let mut expected = Vec::new();
            for (row, text) in (0..).zip(&recipients) {
                let recipient = Recipient::of(text);
                met.note(&recipient, row);
                let name = recipient.digits.as_deref().unwrap_or(text).to_owned();
                if !name.trim().is_empty() && !known.insert(name) {
                    expected.push(row);
                }
            }
            let mut twice = met.twice();
            twice.sort_unstable();
            prop_assert_eq!(twice, expected);
        }
    }
}
