//! Annotations of a run of GitHub Actions: a workflow command a finding.

use super::{Manner, Report, message};
use crate::check::{Checked, Counts, Finding};
use std::fmt::Write as _;
use ventana_core::diagnostic::Severity;

/// A report of workflow commands.
pub(super) struct Github {
    manner: Manner,
}

impl Github {
    pub(super) fn new(manner: Manner) -> Self {
        Self { manner }
    }
}

impl Report for Github {
    fn file(&mut self, checked: &Checked) -> String {
        let findings = checked.templates.iter().flat_map(|template| &template.findings);
        let told = findings.filter(|finding| self.manner.tells(finding));
        told.map(|finding| command(&checked.path, finding)).collect()
    }

    fn failure(&mut self, path: &str, why: &str) -> String {
        format!("::error file={}::{}\n", property(path), data(why))
    }

    fn end(&mut self, _: &Counts) -> String {
        String::new()
    }
}

fn command(path: &str, finding: &Finding) -> String {
    let name = match finding.diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let (start, end) = (finding.start, finding.end);
    let mut line = format!("::{name} file={},line={},endLine={}", property(path), start.line, end.line);
    if start.line == end.line {
        // GitHub takes columns only where an annotation is of one line.
        let _ = write!(line, ",col={},endColumn={}", start.column, end.column);
    }
    let _ = writeln!(line, ",title={}::{}", property(finding.diagnostic.code), data(&message(finding)));
    line
}

/// A text as the message of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text as a property of a command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_property_or_a_command_is_escaped() {
        assert_eq!(property("a,b: 50 %\r\n"), "a%2Cb%3A 50 %25%0D%0A");
        assert_eq!(data("a,b: 50 %\n::error::x"), "a,b: 50 %25%0A::error::x");
    }
}
