use super::lint::Purpose;
use super::rule::{Bites, Rule};
use crate::diagnostic::{Diagnostic, Edit, Fix, Severity, Span};
use crate::json::Json;
use crate::{Arg, Locale};

/// One place at which a rule is broken.
#[derive(Debug)]
pub struct Finding<'a> {
    path: String,
    span: Option<Span>,
    args: &'a [(&'a str, Arg<'a>)],
    fixes: Vec<(usize, Vec<Edit>)>,
}

impl<'a> Finding<'a> {
    /// A finding at the value at `path`, an RFC 6901 pointer.
    pub fn at(path: impl Into<String>) -> Self {
        Self { path: path.into(), span: None, args: &[], fixes: Vec::new() }
    }

    /// Only these UTF-16 code units of the string there are at fault.
    #[must_use]
    pub fn span(self, span: Span) -> Self {
        Self { span: Some(span), ..self }
    }

    /// The arguments of the rule's texts.
    #[must_use]
    pub fn with(self, args: &'a [(&'a str, Arg<'a>)]) -> Self {
        Self { args, ..self }
    }

    /// Offers the rule's fix number `title`.
    #[must_use]
    pub fn fix(mut self, title: usize, edits: Vec<Edit>) -> Self {
        self.fixes.push((title, edits));
        self
    }

    /// Offers the rule's fix number `title`, that puts `value` in the place of what is at fault.
    #[must_use]
    pub fn replace(self, title: usize, value: impl Into<Json>) -> Self {
        let edit = Edit { path: self.path.clone(), span: self.span, value: value.into() };
        self.fix(title, vec![edit])
    }
}

/// Collects the findings of one rule after the other as diagnostics.
#[derive(Debug)]
pub struct Findings<'a> {
    pub(super) rule: &'static Rule,
    pub(super) locale: Locale,
    pub(super) purpose: Purpose,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Findings<'_> {
    /// Adds a finding of the rule that is being checked.
    pub fn add(&mut self, finding: Finding<'_>) {
        let rule = self.rule;
        let fill = |text: &crate::Text| text.fill(self.locale, finding.args);
        let fixes = finding.fixes.into_iter().filter_map(|(title, edits)| {
            let title = fill(rule.fixes.get(title)?);
            Some(Fix { title, edits })
        });
        let has_passed = rule.bites == Bites::AtCreation && self.purpose == Purpose::Stored;
        self.diagnostics.push(Diagnostic {
            code: rule.code,
            severity: if has_passed { Severity::Info } else { rule.severity },
            span: finding.span,
            message: fill(&rule.message),
            help: rule.help.as_ref().map(fill),
            fixes: fixes.collect(),
            meta: rule.meta,
            path: finding.path,
        });
    }
}
