//! Holds the rules of messages to what they promise, as `rules` does for those of templates.

use super::{RULES, validate};
use crate::Locale;
use crate::diagnostic::{Diagnostic, Report, Severity};
use crate::json::{Json, parse};
use crate::rules::{Rule, example};
use std::collections::BTreeSet;

fn judged(example: &Json) -> Report {
    validate(example.get("message").unwrap_or(&Json::Null), example.get("template"), Locale::En)
}

fn of_rule<'a>(rule: &Rule, report: &'a Report) -> Vec<&'a Diagnostic> {
    report.diagnostics.iter().filter(|found| found.code == rule.code).collect()
}

fn errors(report: &Report) -> Vec<(&str, &str)> {
    let errors = report.diagnostics.iter().filter(|found| found.severity == Severity::Error);
    errors.map(|error| (error.code, error.path.as_str())).collect()
}

/// Runs a claim on every rule, and names the rules that break it.
fn each_rule(claim: impl Fn(&Rule)) {
    let breaks = |rule: &&&Rule| {
        let claim = || claim(rule);
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(claim)).is_err()
    };
    let broken: Vec<_> = RULES.iter().filter(breaks).map(|rule| rule.code).collect();
    assert!(broken.is_empty(), "these break their promise, see above: {broken:?}");
}

#[test]
fn codes_stand_once_among_all_rules() {
    let mut seen = BTreeSet::new();
    for rule in crate::rulebook() {
        assert!(seen.insert(rule.code), "{} stands twice", rule.code);
    }
}

#[test]
fn every_rule_has_its_texts_its_source_and_its_examples() {
    each_rule(|rule| {
        for text in [&rule.title, &rule.message].into_iter().chain(&rule.help).chain(rule.fixes) {
            for locale in Locale::ALL {
                assert!(!text.get(locale).trim().is_empty() && !text.get(locale).contains('!'), "{text:?}");
                assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{text:?}");
            }
        }
        assert!(!rule.source.is_empty() && !rule.rows.is_empty() && rule.as_of.len() == 10);
        assert!(!rule.examples.good.is_empty() && !rule.examples.bad.is_empty());
    });
}

#[test]
fn good_examples_are_good_in_every_way() {
    each_rule(|rule| {
        for good in rule.examples.good {
            let document = parse(&example::message(&example::expand(good))).unwrap();
            let report = judged(&document);
            assert_eq!(of_rule(rule, &report), [] as [&Diagnostic; 0], "{good}");
            if document.at("/message/type").is_some() {
                assert_eq!(errors(&report), [], "{good}");
            }
        }
    });
}

#[test]
fn bad_examples_break_their_rule_once_and_where_they_say() {
    each_rule(|rule| {
        for bad in rule.examples.bad {
            let (text, span) = example::unmarked(bad, example::message);
            let report = judged(&parse(&text).unwrap());
            let found = of_rule(rule, &report);
            assert_eq!(found.len(), 1, "{} in {:?}", bad.template, report.diagnostics);
            assert_eq!((found[0].path.as_str(), found[0].span), (bad.at, span), "{}", bad.template);
            assert_eq!(found[0].severity, rule.severity, "{}", bad.template);
            assert!(!found[0].message.contains(['<', '>']), "{}", found[0].message);
        }
    });
}

#[test]
fn every_fix_has_a_case_and_keeps_its_promise() {
    each_rule(|rule| {
        let mut cases = 0;
        for bad in rule.examples.bad {
            let (text, _) = example::unmarked(bad, example::message);
            let document = parse(&text).unwrap();
            let before = judged(&document);
            let fixes = &of_rule(rule, &before)[0].fixes;
            assert_eq!(fixes.len(), bad.fixed.len(), "{} offers {fixes:?}", bad.template);
            for (fix, expected) in fixes.iter().zip(bad.fixed) {
                let mended = fix.apply(document.get("message").unwrap()).unwrap();
                let expected = parse(&example::message(&example::expand(expected))).unwrap();
                assert_eq!(mended, *expected.get("message").unwrap(), "{}", bad.template);
                let after = validate(&mended, document.get("template"), Locale::En);
                assert_eq!(of_rule(rule, &after), [] as [&Diagnostic; 0], "still broken after {}", fix.title);
                let known = errors(&before);
                assert!(errors(&after).iter().all(|error| known.contains(error)), "{:?}", errors(&after));
                cases += 1;
            }
        }
        assert!(rule.fixes.is_empty() || cases > 0, "a fix without a case");
    });
}
