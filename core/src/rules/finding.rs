use super::lint::Purpose;
use super::rule::{Bites, Rule};
use super::trial::Trial;
use crate::diagnostic::{Diagnostic, Edit, Fix, Severity, Span};
use crate::json::Json;
use crate::{Arg, Locale};

/// One place at which a rule is broken.
#[derive(Debug)]
pub struct Finding<'a> {
    path: String,
    span: Option<Span>,
    args: &'a [(&'a str, Arg<'a>)],
    fixes: Vec<Offer>,
}

#[derive(Debug)]
struct Offer {
    title: usize,
    edits: Vec<Edit>,
    on_trial: bool,
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

    /// Offers the rule's fix number `title`. In its title `<value>` is the text that the first edit puts in.
    #[must_use]
    pub fn fix(mut self, title: usize, edits: Vec<Edit>) -> Self {
        self.fixes.push(Offer { title, edits, on_trial: false });
        self
    }

    /// Offers the rule's fix number `title` if, once applied, it proves to remove this finding and to add no error. For
    /// fixes that change how other parts are judged; all else is better known beforehand.
    #[must_use]
    pub fn try_fix(mut self, title: usize, edits: Vec<Edit>) -> Self {
        self.fixes.push(Offer { title, edits, on_trial: true });
        self
    }

    /// Offers the rule's fix number `title`, that puts `value` in the place of what is at fault.
    #[must_use]
    pub fn replace(self, title: usize, value: impl Into<Json>) -> Self {
        let edit = self.replacement(value.into());
        self.fix(title, vec![edit])
    }

    /// Offers the same as [`Self::replace`] on the terms of [`Self::try_fix`].
    #[must_use]
    pub fn try_replace(self, title: usize, value: impl Into<Json>) -> Self {
        let edit = self.replacement(value.into());
        self.try_fix(title, vec![edit])
    }

    fn replacement(&self, value: Json) -> Edit {
        Edit { path: self.path.clone(), span: self.span, value }
    }
}

/// Collects the findings of one rule after the other as diagnostics.
#[derive(Debug)]
pub struct Findings<'a> {
    pub(super) rule: &'static Rule,
    pub(super) locale: Locale,
    pub(super) purpose: Purpose,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
    pub(super) trials: &'a mut Vec<Trial>,
}

impl Findings<'_> {
    /// The language that the texts are told in.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// Adds a finding of the rule that is being checked.
    pub fn add(&mut self, finding: Finding<'_>) {
        let rule = self.rule;
        let fill = |text: &crate::Text| text.fill(self.locale, finding.args);
        let mut fixes = Vec::new();
        for Offer { title, edits, on_trial } in finding.fixes {
            let Some(title) = rule.fixes.get(title) else { continue };
            if on_trial {
                self.trials.push(Trial { diagnostic: self.diagnostics.len(), fix: fixes.len() });
            }
            let value = edits.first().and_then(|edit| edit.value.as_str()).unwrap_or_default();
            let args: Vec<_> = finding.args.iter().copied().chain([("value", value.into())]).collect();
            fixes.push(Fix { title: title.fill(self.locale, &args), edits });
        }
        let has_passed = rule.bites == Bites::AtCreation && self.purpose == Purpose::Stored;
        self.diagnostics.push(Diagnostic {
            code: rule.code,
            severity: if has_passed { Severity::Info } else { rule.severity },
            span: finding.span,
            message: fill(&rule.message),
            help: rule.help.as_ref().map(fill),
            fixes,
            meta: rule.meta,
            path: finding.path,
        });
    }
}

/// Adds a finding of a rule that does not judge a template alone.
pub(crate) fn say(
    rule: &'static Rule,
    locale: Locale,
    diagnostics: &mut Vec<Diagnostic>,
    finding: Finding<'_>,
) {
    say_on_trial(rule, locale, diagnostics, &mut Vec::new(), finding);
}

/// The same, keeping which fixes must prove themselves.
pub(crate) fn say_on_trial(
    rule: &'static Rule,
    locale: Locale,
    diagnostics: &mut Vec<Diagnostic>,
    trials: &mut Vec<Trial>,
    finding: Finding<'_>,
) {
    Findings { rule, locale, purpose: Purpose::Create, diagnostics, trials }.add(finding);
}
