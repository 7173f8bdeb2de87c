//! For people: where, what, the line with its fault underlined, what to do, and a last line that adds up.

use super::line::{Drawn, draw, shown};
use super::{Manner, Report};
use crate::check::{Checked, Counts, Finding, Template};
use crate::texts;
use std::fmt::Write as _;
use ventana_core::diagnostic::Severity;
use ventana_core::rules::Applied;
use ventana_core::{Locale, Text};

/// A report for people.
pub(super) struct Human {
    manner: Manner,
}

/// How something is drawn on a terminal that has colours.
#[derive(Clone, Copy)]
enum Ink {
    Bold,
    Dim,
    Red,
    Yellow,
    Blue,
    Green,
}

impl Ink {
    fn of(severity: Severity) -> Self {
        match severity {
            Severity::Error => Self::Red,
            Severity::Warning => Self::Yellow,
            Severity::Info => Self::Blue,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Bold => "1",
            Self::Dim => "2",
            Self::Red => "1;31",
            Self::Yellow => "1;33",
            Self::Blue => "1;34",
            Self::Green => "32",
        }
    }
}

impl Human {
    pub(super) fn new(manner: Manner) -> Self {
        Self { manner }
    }

    fn ink(&self, ink: Ink, text: &str) -> String {
        if self.manner.is_colored && !text.is_empty() {
            ["\u{1b}[", ink.code(), "m", text, "\u{1b}[0m"].concat()
        } else {
            text.to_owned()
        }
    }

    fn word(&self, text: Text) -> &'static str {
        text.get(self.manner.locale)
    }

    fn finding(&self, checked: &Checked, template: &Template, finding: &Finding) -> String {
        let diagnostic = &finding.diagnostic;
        let ink = Ink::of(diagnostic.severity);
        let mut told = String::new();
        let place = format!("{}:{}:{}", printable(&checked.path), finding.start.line, finding.start.column);
        let severity = self.ink(ink, self.word(texts::severity(diagnostic.severity)));
        let _ = write!(told, "{} {severity} {}", self.ink(Ink::Bold, &place), diagnostic.code);
        if checked.templates.len() > 1 {
            let _ = write!(told, " {}", self.ink(Ink::Dim, &format!("({})", called(template))));
        }
        let _ = writeln!(told, "\n  {}", printable(&diagnostic.message));
        let number = finding.start.line.to_string();
        let room = self.manner.width.saturating_sub(number.len() + 5);
        let Drawn { line, below } = draw(&checked.text, &finding.bytes, room);
        let margin = " ".repeat(number.len());
        let _ = writeln!(told, "  {}", self.ink(Ink::Dim, &format!("{margin} |")));
        let _ = writeln!(told, "  {} {line}", self.ink(Ink::Dim, &format!("{number} |")));
        let (spaces, carets) = below.split_at(below.find('^').unwrap_or(below.len()));
        let bar = self.ink(Ink::Dim, &format!("{margin} |"));
        let _ = writeln!(told, "  {bar} {spaces}{}", self.ink(ink, carets));
        if let Some(help) = &diagnostic.help {
            let _ = writeln!(told, "  {}", printable(help));
        }
        for fix in &diagnostic.fixes {
            let fix = format!("{}: {}", self.word(texts::FIX), printable(&fix.title));
            let _ = writeln!(told, "  {}", self.ink(Ink::Green, &fix));
        }
        told.push('\n');
        told
    }
}

impl Report for Human {
    fn file(&mut self, checked: &Checked) -> String {
        let mut told = String::new();
        for line in fixed_lines(checked, self.manner.locale) {
            let _ = writeln!(told, "{}", self.ink(Ink::Green, &line));
        }
        if !told.is_empty() {
            told.push('\n');
        }
        for template in &checked.templates {
            for finding in template.findings.iter().filter(|finding| self.manner.tells(finding)) {
                told.push_str(&self.finding(checked, template, finding));
            }
        }
        told
    }

    fn failure(&mut self, _: &str, _: &str) -> String {
        String::new()
    }

    fn end(&mut self, counts: &Counts) -> String {
        let locale = self.manner.locale;
        let mut lines = vec![summary(counts, locale)];
        if counts.fixed > 0 {
            lines.push(count(texts::FIXED, counts.fixed, locale));
        }
        if counts.fixable > 0 {
            lines.push(count(texts::FIX_WITH, counts.fixable, locale));
        }
        if counts.passed_over > 0 {
            lines.push(count(texts::PASSED_OVER, counts.passed_over, locale));
        }
        lines.join("\n") + "\n"
    }
}

/// What was fixed in a file, a line each.
pub(crate) fn fixed_lines(checked: &Checked, locale: Locale) -> Vec<String> {
    let (is_one, done) = (checked.templates.len() == 1, texts::DONE.get(locale));
    let of = |template: &Template| {
        let place = [
            printable(&checked.path),
            if is_one { String::new() } else { format!(" ({})", called(template)) },
        ];
        let line = |Applied { code, title }: &Applied| {
            format!("{}: {done} {code}: {}", place.concat(), printable(title))
        };
        template.fixed.iter().map(line).collect::<Vec<_>>()
    };
    checked.templates.iter().flat_map(of).collect()
}

/// What a template is called: its name and language, or where it stands.
fn called(template: &Template) -> String {
    let part = &template.part;
    let words: Vec<_> = part.name.iter().chain(&part.language).map(|word| printable(word)).collect();
    if words.is_empty() { part.pointer.clone() } else { words.join(", ") }
}

/// A text without what a terminal would obey.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(shown).collect()
}

fn count(text: Text, count: usize, locale: Locale) -> String {
    text.fill(locale, &[("n", count.into())])
}

fn summary(counts: &Counts, locale: Locale) -> String {
    let all =
        [(texts::ERRORS, counts.errors), (texts::WARNINGS, counts.warnings), (texts::INFOS, counts.infos)];
    let some = all.into_iter().filter(|(_, n)| *n > 0);
    let found: Vec<_> = some.map(|(text, n)| count(text, n, locale)).collect();
    let found = if found.is_empty() { texts::NOTHING.get(locale).to_owned() } else { found.join(", ") };
    let templates = count(texts::TEMPLATES, counts.templates, locale);
    let files = count(texts::FILES, counts.files, locale);
    let args = [
        ("found", found.as_str().into()),
        ("templates", templates.as_str().into()),
        ("files", files.as_str().into()),
    ];
    texts::FOUND_IN.fill(locale, &args)
}
