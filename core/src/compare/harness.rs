//! Holds the rules of families and changes to what they promise, as `rules` does for those of one template.

use super::{change, family};
use crate::diagnostic::Report;
use crate::json::parse;
use crate::rules::{RULES, Rule, example};
use crate::{Instant, Locale};

fn judged_family(text: &str) -> Report {
    family::validate(&parse(text).unwrap(), Locale::En)
}

fn judged_change(text: &str) -> Report {
    let example = parse(text).unwrap();
    let edits = example.elements("edits");
    let edits: Vec<_> = edits.iter().filter_map(Instant::read).collect();
    let at = example.get("at").and_then(Instant::read).unwrap_or(Instant::EARLIEST);
    change::compare(example.get("before").unwrap(), example.get("after").unwrap(), &edits, at, Locale::En)
}

#[track_caller]
fn keeps_its_promise(rule: &Rule, judge: fn(&str) -> Report, document: fn(&str) -> String) {
    for text in [&rule.title, &rule.message].into_iter().chain(&rule.help) {
        for locale in Locale::ALL {
            assert!(!text.get(locale).trim().is_empty() && !text.get(locale).contains('!'), "{}", rule.code);
            assert_eq!(text.arguments(locale), text.arguments(Locale::En), "{}", rule.code);
        }
    }
    assert!(!rule.source.is_empty() && !rule.rows.is_empty(), "{}", rule.code);
    assert!(!RULES.iter().any(|other| other.code == rule.code), "{} stands twice", rule.code);
    assert!(!rule.examples.good.is_empty() && !rule.examples.bad.is_empty(), "{}", rule.code);
    let of_rule = |text: &str| {
        let found = judge(text).diagnostics.into_iter().filter(|found| found.code == rule.code);
        found.collect::<Vec<_>>()
    };
    for good in rule.examples.good {
        assert_eq!(of_rule(&document(good)), [], "{good}");
    }
    for bad in rule.examples.bad {
        let (text, span) = example::unmarked(bad, document);
        let found = of_rule(&text);
        assert_eq!(found.len(), 1, "{} says {:?}", bad.template, judge(&text));
        assert_eq!((found[0].path.as_str(), found[0].span), (bad.at, span), "{}", bad.template);
        assert_eq!(found[0].severity, rule.severity, "{}", bad.template);
        assert!(!found[0].message.contains(['<', '>']), "{}", found[0].message);
    }
}

#[test]
fn rules_of_families_keep_their_promises() {
    for rule in family::RULES {
        keeps_its_promise(rule, judged_family, example::family);
    }
}

#[test]
fn rules_of_changes_keep_their_promises() {
    for rule in change::RULES {
        keeps_its_promise(rule, judged_change, example::change);
    }
}
