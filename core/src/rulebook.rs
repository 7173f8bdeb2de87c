use crate::compare::{change, family};
use crate::rules::{RULES, Rule};

/// Every rule there is: of one template, of its language variants, of an edit.
///
/// # Examples
/// ```
/// assert!(ventana_core::rulebook().any(|rule| rule.code == "too-many-edits"));
/// ```
pub fn rulebook() -> impl Iterator<Item = &'static Rule> {
    [RULES, family::RULES, change::RULES].into_iter().flatten().copied()
}
