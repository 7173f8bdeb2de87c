//! How findings are written: for people, as JSON, as SARIF, as annotations of GitHub.
//! A report is written file by file, so that it takes no more memory for thousands of files than for one.

mod github;
pub(crate) mod human;
mod json;
mod line;
mod sarif;

use crate::args::Format;
use crate::check::{Checked, Counts, Finding};
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;
use ventana_core::rulebook;

/// How a report is written.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// The language of its words.
    pub locale: Locale,
    /// Whether errors alone are told.
    pub is_quiet: bool,
    /// Whether there are colours.
    pub is_colored: bool,
    /// How many columns a line of a file may take.
    pub width: usize,
}

impl Manner {
    fn tells(&self, finding: &Finding) -> bool {
        !self.is_quiet || finding.diagnostic.severity == Severity::Error
    }
}

/// A report that is being written.
pub trait Report {
    /// What stands before all files.
    fn begin(&mut self) -> String {
        String::new()
    }

    /// What is said of a file.
    fn file(&mut self, checked: &Checked) -> String;

    /// That a file could not be read or written, and why.
    fn failure(&mut self, path: &str, why: &str) -> String;

    /// What stands after all files.
    fn end(&mut self, counts: &Counts) -> String;
}

/// A report of a format.
#[must_use]
pub fn of(format: Format, manner: Manner) -> Box<dyn Report> {
    match format {
        Format::Human => Box::new(human::Human::new(manner)),
        Format::Json => Box::new(json::Lines::new(manner)),
        Format::Sarif => Box::new(sarif::Sarif::new(manner)),
        Format::Github => Box::new(github::Github::new(manner)),
    }
}

/// What a message and its help say, as one text.
fn message(finding: &Finding) -> String {
    let diagnostic = &finding.diagnostic;
    match &diagnostic.help {
        Some(help) => [diagnostic.message.as_str(), help].join(" "),
        None => diagnostic.message.clone(),
    }
}

/// The version of the command.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The newest date on which a source of the rules was checked.
pub(crate) fn rulebook_date() -> &'static str {
    rulebook().map(|rule| rule.as_of).max().unwrap_or_default()
}
