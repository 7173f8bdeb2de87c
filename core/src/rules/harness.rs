//! Holds every rule to what it promises: texts in all languages, a source, examples that do what they say, and fixes
//! that remove their diagnostic and add no error.

use super::example::{SOUND, document, expand, unmarked};
use super::{RULES, Rule, lint, lint_text};
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::json::{apply_to_text, parse};
use crate::{Locale, Text};
use std::collections::BTreeSet;

fn of_rule<'a>(rule: &Rule, report: &'a Report) -> Vec<&'a Diagnostic> {
    report.diagnostics.iter().filter(|diagnostic| diagnostic.code == rule.code).collect()
}

fn errors(report: &Report) -> Vec<(&str, &str)> {
    let errors = report.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors.map(|error| (error.code, error.path.as_str())).collect()
}

fn texts(rule: &Rule) -> impl Iterator<Item = &Text> {
    [&rule.title, &rule.message].into_iter().chain(&rule.help).chain(rule.fixes)
}

/// Runs a claim on every rule, and names the rule that breaks it.
fn each_rule(claim: impl Fn(&Rule)) {
    for rule in RULES {
        let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| claim(rule)));
        assert!(outcome.is_ok(), "the rule `{}` breaks its promise, see above", rule.code);
    }
}

#[test]
fn the_sound_template_is_sound() {
    assert_eq!(lint_text(SOUND, None, Locale::En).diagnostics, []);
}

#[test]
fn codes_are_kebab_case_and_stand_once() {
    let mut seen = BTreeSet::new();
    each_rule(|rule| {
        let words = rule.code.split('-');
        assert!(words.into_iter().all(
            |word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        ));
    });
    for rule in RULES {
        assert!(seen.insert(rule.code), "{} stands twice", rule.code);
    }
}

#[test]
fn no_text_is_missing_in_any_language() {
    each_rule(|rule| {
        for text in texts(rule) {
            for locale in Locale::ALL {
                assert!(!text.get(locale).trim().is_empty(), "no text in {} beside {text:?}", locale.code());
                assert_eq!(
                    text.arguments(locale),
                    text.arguments(Locale::En),
                    "other arguments in {}",
                    locale.code()
                );
                assert!(!text.get(locale).contains('!'), "an exclamation mark in {text:?}");
            }
        }
        assert!(!rule.title.get(Locale::En).ends_with('.'), "a title is no sentence");
    });
}

#[test]
fn every_rule_says_where_it_comes_from() {
    each_rule(|rule| {
        assert!(!rule.source.trim().is_empty(), "no source");
        let date: Vec<_> = rule.as_of.split('-').map(str::parse::<i32>).collect();
        let [Ok(year), Ok(month), Ok(day)] = date[..] else { panic!("`{}` is no ISO date", rule.as_of) };
        assert!(
            chrono::NaiveDate::from_ymd_opt(year, month.cast_unsigned(), day.cast_unsigned()).is_some(),
            "`{}` is no date",
            rule.as_of
        );
    });
}

#[test]
fn every_rule_has_an_example_that_keeps_it_and_one_that_breaks_it() {
    each_rule(|rule| {
        assert!(!rule.examples.good.is_empty(), "no good example");
        assert!(!rule.examples.bad.is_empty(), "no bad example");
    });
}

#[test]
fn good_examples_keep_their_rule() {
    each_rule(|rule| {
        for example in rule.examples.good {
            let report = lint_text(&document(&expand(example)), None, Locale::En);
            assert_eq!(of_rule(rule, &report), [] as [&Diagnostic; 0], "{example}");
        }
    });
}

#[test]
fn bad_examples_break_their_rule_once_and_where_they_say() {
    each_rule(|rule| {
        for bad in rule.examples.bad {
            let (text, span) = unmarked(bad, document);
            let report = lint_text(&text, None, Locale::En);
            let found = of_rule(rule, &report);
            assert_eq!(found.len(), 1, "{} in {:?}", bad.template, report.diagnostics);
            assert_eq!((found[0].path.as_str(), found[0].span), (bad.at, span), "{}", bad.template);
            assert_eq!(found[0].severity, rule.severity);
            assert!(
                !found[0].message.contains(['<', '>']) || rule.message.get(Locale::En).contains("<<"),
                "{}",
                found[0].message
            );
        }
    });
}

#[test]
fn every_fix_has_a_case_and_keeps_its_promise() {
    each_rule(|rule| {
        let mut titles = BTreeSet::new();
        for bad in rule.examples.bad {
            let (text, _) = unmarked(bad, document);
            let before = lint_text(&text, None, Locale::En);
            let fixes = &of_rule(rule, &before)[0].fixes;
            assert_eq!(fixes.len(), bad.fixed.len(), "{} offers {fixes:?}", bad.template);
            for (fix, expected) in fixes.iter().zip(bad.fixed) {
                let mended = fix.apply(&parse(&text).unwrap()).unwrap();
                assert_eq!(mended.to_string(), document(&expand(expected)), "{}", bad.template);
                assert_eq!(apply_to_text(&text, &fix.edits).map(|text| parse(&text)), Ok(Ok(mended.clone())));
                let after = lint(mended, None, Locale::En);
                assert_eq!(of_rule(rule, &after), [] as [&Diagnostic; 0], "still broken after {}", fix.title);
                let known = errors(&before);
                assert!(
                    errors(&after).iter().all(|error| known.contains(error)),
                    "{} adds {:?}",
                    fix.title,
                    errors(&after)
                );
                titles.insert(fix.edits.len().to_string() + &fix.title);
            }
        }
        assert!(rule.fixes.is_empty() || !titles.is_empty(), "a fix without a case");
    });
}

#[test]
fn a_stored_template_is_not_refused_for_what_bites_at_creation() {
    each_rule(|rule| {
        if rule.bites == super::Bites::AtCreation {
            for bad in rule.examples.bad {
                let (text, _) = unmarked(bad, document);
                let report = lint_text(&text, Some(super::Purpose::Stored), Locale::En);
                assert!(
                    of_rule(rule, &report).iter().all(|found| found.severity == Severity::Info),
                    "{}",
                    bad.template
                );
            }
        }
    });
}
