use crate::Instant;

/// Longer than any call lasts, and so how long one is remembered before the last activity: its end may still be told.
pub(super) const LONGEST_CALL: i64 = 2 * 24 * 60 * 60 * 1000;

/// The calls that count, by id: the end of one that was seen to begin counts no more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Calls(Vec<Call>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) id: String,
    /// When it was seen to begin.
    pub(super) begun: Option<Instant>,
    /// When it must have begun, as its end tells.
    pub(super) told: Option<Instant>,
}

impl Calls {
    pub(super) fn one(call: Call) -> Self {
        Self(vec![call])
    }

    pub(super) fn all(&self) -> &[Call] {
        &self.0
    }

    pub(super) fn join(&mut self, other: &Self, message: Option<Instant>) {
        for call in &other.0 {
            match self.0.binary_search_by(|held| held.id.cmp(&call.id)) {
                Ok(at) => {
                    if let Some(held) = self.0.get_mut(at) {
                        held.begun = held.begun.max(call.begun);
                        held.told = held.told.max(call.told);
                    }
                }
                Err(at) => self.0.insert(at, call.clone()),
            }
        }
        for call in &mut self.0 {
            if call.begun.is_some() {
                call.told = None;
            }
        }
        if let Some(last) = message.max(self.last()) {
            self.0.retain(|call| call.at().is_some_and(|at| at >= last.plus(-LONGEST_CALL)));
        }
    }

    /// The last of them.
    pub(super) fn last(&self) -> Option<Instant> {
        self.0.iter().filter_map(Call::at).max()
    }
}

impl Call {
    fn at(&self) -> Option<Instant> {
        self.begun.or(self.told)
    }
}
