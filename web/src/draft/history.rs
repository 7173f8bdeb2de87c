use super::Family;

/// Keystrokes that follow each other within this time in the same field are undone together, in milliseconds.
const ONE_STEP: f64 = 1_000.0;

/// How many steps can be undone.
const DEPTH: usize = 200;

/// What a draft was before, and what it was before an undo.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    past: Vec<Family>,
    future: Vec<Family>,
    last: Option<(String, f64)>,
}

impl History {
    /// Notes the draft as it is before a change. `what` names the field for changes that may flow together; `None` is
    /// a step of its own. `now` is in epoch milliseconds.
    pub(crate) fn before_change(&mut self, family: &Family, what: Option<&str>, now: f64) {
        let flows = match (&self.last, what) {
            (Some((last, at)), Some(what)) => last == what && now - at < ONE_STEP,
            _ => false,
        };
        self.last = what.map(|what| (what.to_owned(), now));
        self.future.clear();
        if !flows {
            self.past.push(family.clone());
            if self.past.len() > DEPTH {
                self.past.remove(0);
            }
        }
    }

    /// The next change begins a step, also in the same field.
    pub(crate) fn end_step(&mut self) {
        self.last = None;
    }

    /// The draft before the last step.
    pub(crate) fn undo(&mut self, family: &Family) -> Option<Family> {
        let before = self.past.pop()?;
        self.future.push(family.clone());
        self.last = None;
        Some(before)
    }

    /// The draft after the step that was undone last.
    pub(crate) fn redo(&mut self, family: &Family) -> Option<Family> {
        let after = self.future.pop()?;
        self.past.push(family.clone());
        self.last = None;
        Some(after)
    }

    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(crate) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use ventana_core::json::Json;

    fn named(name: &str) -> Family {
        Family::new("1", Draft::from_json(Json::from_iter([("name", name)])).unwrap())
    }

    #[test]
    fn keys_in_one_field_are_one_step_until_a_pause() {
        let mut history = History::default();
        history.before_change(&named("a"), Some("name"), 0.0);
        history.before_change(&named("ab"), Some("name"), 500.0);
        history.before_change(&named("abc"), Some("name"), 1_400.0);
        history.before_change(&named("abcd"), Some("name"), 5_000.0);
        assert_eq!(history.undo(&named("abcde")), Some(named("abcd")));
        assert_eq!(history.undo(&named("abcd")), Some(named("a")));
        assert_eq!(history.undo(&named("a")), None);
        assert_eq!(history.redo(&named("a")), Some(named("abcd")));
    }

    #[test]
    fn a_step_can_be_ended_before_its_pause() {
        let mut history = History::default();
        history.before_change(&named("a"), Some("name"), 0.0);
        history.end_step();
        history.before_change(&named("ab"), Some("name"), 10.0);
        assert_eq!(history.undo(&named("abc")), Some(named("ab")));
    }

    #[test]
    fn a_change_after_an_undo_forgets_what_was_undone() {
        let mut history = History::default();
        history.before_change(&named("a"), None, 0.0);
        history.undo(&named("b"));
        assert!(history.can_redo());
        history.before_change(&named("a"), None, 1.0);
        assert!(!history.can_redo() && history.can_undo());
    }

    #[test]
    fn steps_without_a_field_stand_alone() {
        let mut history = History::default();
        history.before_change(&named("a"), None, 0.0);
        history.before_change(&named("b"), None, 1.0);
        assert_eq!(history.undo(&named("c")), Some(named("b")));
    }
}
