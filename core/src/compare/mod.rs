//! Several templates held against each other: the language variants of one template, and a template before and after an edit.
//! Here live what they are compared by and the rules of both; what is wrong with one template alone is said in `rules`.

pub mod change;
pub mod family;
#[cfg(test)]
mod harness;
mod shape;

use crate::Locale;
use crate::diagnostic::Diagnostic;
use crate::rules::{Finding, Rule, say};

/// Collects findings of rules that judge more than one template.
struct Said {
    locale: Locale,
    diagnostics: Vec<Diagnostic>,
}

impl Said {
    fn add(&mut self, rule: &'static Rule, finding: Finding<'_>) {
        say(rule, self.locale, &mut self.diagnostics, finding);
    }
}
