//! The literate corpus under `tests/corpus`: every template is judged and must be told exactly what stands below it.

#[cfg(test)]
mod shared {
    pub(crate) mod fixtures;
}

use shared::fixtures::{Fixture, all};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use ventana_core::Locale;
use ventana_core::diagnostic::{Diagnostic, Severity};
use ventana_core::json::{Json, parse};
use ventana_core::rules::{fix_all_of_text, lint_text};
use ventana_core::template::{ButtonKind, ComponentKind, HeaderFormat, Vocabulary};
use ventana_core::text::byte_range;

fn said(fixture: &Fixture) -> Vec<Diagnostic> {
    lint_text(&fixture.text, None, Locale::En).diagnostics
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// The characters of a span, as a JSON string.
fn spanned(fixture: &Fixture, found: &Diagnostic) -> Option<String> {
    let span = found.span?;
    let document = parse(&fixture.text);
    let text = match &document {
        Ok(document) => document.at(&found.path).and_then(Json::as_str)?,
        Err(_) => &fixture.text,
    };
    Some(Json::from(text.get(byte_range(text, span)?)?).to_string())
}

/// A finding as a fixture writes it.
fn line(fixture: &Fixture, found: &Diagnostic) -> String {
    let mut line = format!("- {} {} at \"{}\"", word(found.severity), found.code, found.path);
    if let Some(spanned) = spanned(fixture, found) {
        line += ": ";
        line += &spanned;
    }
    line
}

#[test]
fn every_template_is_told_exactly_what_stands_below_it() {
    let mut wrong = String::new();
    for fixture in all() {
        let actual: Vec<_> = said(&fixture).iter().map(|found| line(&fixture, found)).collect();
        if actual != fixture.expected {
            let (name, expected) = (fixture.name(), fixture.expected.join("\n"));
            let _ = write!(wrong, "\n## {name}\n# expected\n{expected}\n# said\n{}\n", actual.join("\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn no_valid_template_is_told_of_an_error_or_a_warning() {
    for fixture in all().iter().filter(|fixture| !fixture.is_wrong) {
        let alarms: Vec<_> =
            said(fixture).into_iter().filter(|found| found.severity > Severity::Info).collect();
        assert_eq!(alarms, [], "{}", fixture.name());
    }
}

#[test]
fn what_is_wrong_is_wrong_in_exactly_one_way() {
    for fixture in all().iter().filter(|fixture| fixture.is_wrong) {
        let alarms = said(fixture).into_iter().filter(|found| found.severity > Severity::Info);
        let codes: BTreeSet<_> = alarms.map(|found| found.code).collect();
        assert_eq!(codes.len(), 1, "{}: {codes:?}", fixture.name());
    }
}

#[test]
fn every_fix_in_the_corpus_removes_its_problem_and_adds_no_error() {
    for fixture in all() {
        let before = said(&fixture);
        for (found, fix) in before.iter().flat_map(|found| found.fixes.iter().map(move |fix| (found, fix))) {
            let mended = fix.apply_to_text(&fixture.text).expect("a fix that fits its document");
            let after = lint_text(&mended, None, Locale::En).diagnostics;
            let count = |said: &[Diagnostic], code| said.iter().filter(|other| other.code == code).count();
            let name = fixture.name();
            assert!(count(&after, found.code) < count(&before, found.code), "{name}: {} stays", found.code);
            for error in after.iter().filter(|other| other.severity == Severity::Error) {
                assert!(
                    count(&after, error.code) <= count(&before, error.code),
                    "{name} gains {}",
                    error.code
                );
            }
        }
    }
}

#[test]
fn all_fixes_together_settle_and_leave_valid_templates_alone() {
    for fixture in all() {
        let fixed = fix_all_of_text(&fixture.text, Locale::En);
        let again = fix_all_of_text(&fixed.document, Locale::En);
        assert_eq!(again.document, fixed.document, "{}", fixture.name());
        assert!(again.applied.is_empty(), "{}", fixture.name());
        if fixture.expected.is_empty() {
            assert_eq!(fixed.document, fixture.text, "{}", fixture.name());
        }
    }
}

#[test]
fn the_corpus_is_as_wide_as_it_should_be() {
    let fixtures = all();
    assert!(fixtures.len() >= 150, "{} templates", fixtures.len());
    let wrong = fixtures.iter().filter(|fixture| fixture.is_wrong).count();
    assert!(wrong * 2 >= fixtures.len(), "{wrong} of {} are wrong", fixtures.len());
    let documents = fixtures.iter().filter(|fixture| !fixture.is_wrong);
    let documents: Vec<_> = documents.filter_map(|fixture| parse(&fixture.text).ok()).collect();
    let languages: BTreeSet<_> =
        documents.iter().filter_map(|document| document.get("language")?.as_str()).collect();
    assert!(languages.len() >= 20, "{languages:?}");
    let mut words = BTreeSet::new();
    for document in &documents {
        collect(document, &mut words);
    }
    // Of these no page shows a whole template: they belong to the Marketing Messages API.
    has_every::<ComponentKind>(&words, &[]);
    has_every::<ButtonKind>(&words, &["APP"]);
    has_every::<HeaderFormat>(&words, &["GIF"]);
}

fn has_every<V: Vocabulary>(words: &BTreeSet<String>, but: &[&str]) {
    for name in V::NAMES.iter().filter(|name| !but.contains(name)) {
        assert!(words.contains(*name), "no {name}");
    }
}

/// Every type and format that a valid template names.
fn collect(json: &Json, words: &mut BTreeSet<String>) {
    match json {
        Json::Object(members) => {
            for (key, value) in members.iter() {
                if let ("type" | "format", Some(word)) = (key, value.as_str()) {
                    words.insert(word.to_ascii_uppercase());
                }
                collect(value, words);
            }
        }
        Json::Array(elements) => elements.iter().for_each(|element| collect(element, words)),
        _ => {}
    }
}

#[test]
fn everything_that_is_said_stays_as_it_was() {
    let mut snapshot = String::new();
    for fixture in all() {
        let said = said(&fixture);
        if said.is_empty() {
            continue;
        }
        let _ = writeln!(snapshot, "{}", fixture.name());
        for found in &said {
            let answer = found.meta.and_then(|meta| meta.subcode.or(meta.code));
            let _ = writeln!(snapshot, "{}", line(&fixture, found));
            let _ = writeln!(snapshot, "  {}", found.message);
            if let Some(help) = &found.help {
                let _ = writeln!(snapshot, "  {help}");
            }
            if let Some(answer) = answer {
                let _ = writeln!(snapshot, "  Meta answers {answer}");
            }
            for fix in &found.fixes {
                let _ = writeln!(snapshot, "  > {}", fix.title);
            }
        }
        snapshot.push('\n');
    }
    insta::assert_snapshot!(snapshot);
}
