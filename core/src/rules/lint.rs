use super::document::{invalid_json, not_a_template};
use super::finding::Findings;
use super::registry::GROUPS;
use super::rule::Rule;
use super::subject::Subject;
use super::trial::{Trial, settle};
use crate::Locale;
use crate::diagnostic::{Diagnostic, Report};
use crate::json::Json;
use crate::template::Template;

/// What is going to happen to a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It will be created.
    Create,
    /// A stored one will be edited.
    Edit,
    /// It stands in an account and is only looked at: what bites at creation is an info.
    Stored,
}

/// Judges a template by every rule.
///
/// Without a `purpose` one with an `id` or a `status` is taken as stored, any other as to be created.
///
/// # Examples
/// ```
/// use ventana_core::{Locale, json, rules};
/// let document = json::parse(r#"{"name":"Order","language":"en","category":"UTILITY",
///     "components":[{"type":"BODY","text":"Your order has left our warehouse."}]}"#)?;
/// let report = rules::lint(document, None, Locale::En);
/// assert!(!report.valid);
/// assert_eq!(report.diagnostics[0].path, "/name");
/// # Ok::<(), json::SyntaxError>(())
/// ```
#[must_use]
pub fn lint(document: Json, purpose: Option<Purpose>, locale: Locale) -> Report {
    let mut problems = Vec::new();
    match Template::read(document, &mut problems) {
        Ok(template) => {
            let diagnostics = judge(&Subject::new(&template, &problems), purpose, locale);
            Report::new(diagnostics, || template.encode())
        }
        Err(document) => {
            refusal(&not_a_template::RULE, locale, |found| not_a_template::report(&document, found))
        }
    }
}

/// Judges a template that is decoded already, with the problems found on the way.
#[must_use]
pub fn lint_template(template: &Template, locale: Locale) -> Report {
    let diagnostics = judge(&Subject::new(template, &[]), None, locale);
    Report::new(diagnostics, || template.encode())
}

/// Judges a template given as JSON text. A text that is not JSON gets one diagnostic that says where it stops being it.
#[must_use]
pub fn lint_text(text: &str, purpose: Option<Purpose>, locale: Locale) -> Report {
    match crate::json::parse(text) {
        Ok(document) => lint(document, purpose, locale),
        Err(error) => not_json(text, error, locale),
    }
}

/// The report on a text that is not JSON.
pub(crate) fn not_json(text: &str, error: crate::json::SyntaxError, locale: Locale) -> Report {
    refusal(&invalid_json::RULE, locale, |found| invalid_json::report(text, error, found))
}

/// Reads a template, or its JSON text, that stands at the pointer `at` of what was given, and says why where it is none.
pub(crate) fn read_template(
    given: &Json,
    at: &str,
    locale: Locale,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Json> {
    let report = match given {
        Json::Object(_) => return Some(given.clone()),
        Json::Text(text) => match crate::json::parse(text) {
            Ok(template @ Json::Object(_)) => return Some(template),
            Ok(other) => {
                refusal(&not_a_template::RULE, locale, |found| not_a_template::report(&other, found))
            }
            Err(error) => {
                refusal(&invalid_json::RULE, locale, |found| invalid_json::report(text, error, found))
            }
        },
        other => refusal(&not_a_template::RULE, locale, |found| not_a_template::report(other, found)),
    };
    diagnostics.extend(report.diagnostics.into_iter().map(|said| Diagnostic { path: at.to_owned(), ..said }));
    None
}

/// The report on something that no other rule can judge.
fn refusal(rule: &'static Rule, locale: Locale, report: impl FnOnce(&mut Findings<'_>)) -> Report {
    let mut diagnostics = Vec::new();
    report(&mut Findings {
        rule,
        locale,
        purpose: Purpose::Create,
        diagnostics: &mut diagnostics,
        trials: &mut Vec::new(),
    });
    Report::new(diagnostics, || Json::Null)
}

fn judge(subject: &Subject<'_>, purpose: Option<Purpose>, locale: Locale) -> Vec<Diagnostic> {
    let purpose =
        purpose.unwrap_or(if subject.template.is_stored() { Purpose::Stored } else { Purpose::Create });
    let (mut diagnostics, trials) = run(subject, purpose, locale);
    if !trials.is_empty() {
        let rejudge = |document| {
            let mut problems = Vec::new();
            let template = Template::read(document, &mut problems).ok()?;
            Some(run(&Subject::new(&template, &problems), purpose, locale).0)
        };
        settle(&mut diagnostics, &trials, &subject.template.encode(), rejudge);
    }
    diagnostics
}

/// Runs every rule that can have something to say. Fixes on trial are among those offered.
fn run(subject: &Subject<'_>, purpose: Purpose, locale: Locale) -> (Vec<Diagnostic>, Vec<Trial>) {
    let (mut diagnostics, mut trials) = (Vec::new(), Vec::new());
    for group in GROUPS.iter().filter(|group| subject.traits.has(group.judges)) {
        for (check, rule) in group.rules {
            let (diagnostics, trials) = (&mut diagnostics, &mut trials);
            check(subject, &mut Findings { rule, locale, purpose, diagnostics, trials });
        }
    }
    (diagnostics, trials)
}
