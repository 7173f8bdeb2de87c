use crate::compare::{change, family};
use crate::message;
use crate::rules::{RULES, Rule};

/// Every rule there is: of one template, of its language variants, of an edit, of a message.
///
/// # Examples
/// ```
/// assert!(ventana_core::rulebook().any(|rule| rule.code == "too-many-edits"));
/// ```
pub fn rulebook() -> impl Iterator<Item = &'static Rule> {
    [RULES, family::RULES, change::RULES, message::RULES].into_iter().flatten().copied()
}
