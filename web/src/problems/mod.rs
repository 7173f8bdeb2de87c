//! The problems of the draft: their numbers, the list, its cards.
//! What is wrong is said by the core; here it is only shown and pointed at.

mod card;
mod list;
mod place;

pub(crate) use card::problem_name;
pub(crate) use list::{Problems, step};
pub(crate) use place::{Place, go_to};

use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::rules::{RULES, Rule};

/// A diagnostic with its number, by which every mark of it is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) number: usize,
    pub(crate) diagnostic: Diagnostic,
}

/// Numbers diagnostics in document order, from 1.
pub(crate) fn numbered(diagnostics: Vec<Diagnostic>) -> Vec<Problem> {
    diagnostics.into_iter().zip(1..).map(|(diagnostic, number)| Problem { number, diagnostic }).collect()
}

impl Problem {
    pub(crate) fn severity(&self) -> Severity {
        self.diagnostic.severity
    }

    /// What makes it the same problem after another check: its rule and its place.
    pub(crate) fn identity(&self) -> String {
        format!("{} {}", self.diagnostic.code, self.diagnostic.path)
    }

    pub(crate) fn rule(&self) -> Option<&'static Rule> {
        RULES.iter().copied().find(|rule| rule.code == self.diagnostic.code)
    }
}

/// The word that styles know a severity by.
pub(crate) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
