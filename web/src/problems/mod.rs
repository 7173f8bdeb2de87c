//! The problems of the draft: their names and numbers, the list, its cards, and what joins a problem to its marks.
//! What is wrong is said by the core; here it is only shown and pointed at.

mod card;
mod commands;
mod fix_all;
mod groups;
mod hint;
mod identity;
mod list;
mod place;
mod pointing;
mod source;
pub(crate) mod texts;

pub(crate) use card::problem_name;
pub(crate) use commands::{COMMANDS, entries};
pub(crate) use fix_all::fix_all_button;
pub(crate) use hint::ProblemHint;
use identity::Trace;
pub(crate) use identity::numbered;
pub(crate) use list::Problems;
pub(crate) use place::{Place, go_to};
pub(crate) use pointing::{Pointing, listen_to_pointing};
pub(crate) use source::{confidence_named, confidence_of, rule_page};

use ventana_core::compare::family;
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::rules::{RULES, Rule};

/// A diagnostic with its number, by which every mark of it is known.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) number: usize,
    /// Tells it from every other, and is kept from check to check.
    serial: u32,
    pub(crate) diagnostic: Diagnostic,
    /// What it is called where it is about how a language differs from the main one.
    pub(crate) heading: Option<String>,
    trace: Trace,
}

impl Problem {
    pub(crate) fn severity(&self) -> Severity {
        self.diagnostic.severity
    }

    /// What makes it the same problem after another check.
    pub(crate) fn identity(&self) -> String {
        [self.diagnostic.code, "~", &self.serial.to_string()].concat()
    }

    pub(crate) fn rule(&self) -> Option<&'static Rule> {
        RULES.iter().chain(family::RULES).copied().find(|rule| rule.code == self.diagnostic.code)
    }

    /// What it is called: mostly as its rule.
    pub(crate) fn title(&self, locale: ventana_core::Locale) -> &str {
        let of_rule = || self.rule().map_or("", |rule| rule.title.get(locale));
        self.heading.as_deref().unwrap_or_else(of_rule)
    }
}

/// The gravest of some problems, the first among equals.
pub(crate) fn gravest(problems: &[Problem]) -> Option<&Problem> {
    problems.iter().max_by_key(|problem| (problem.severity(), std::cmp::Reverse(problem.number)))
}

/// The word that styles know a severity by.
pub(crate) fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}
