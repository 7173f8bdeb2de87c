//! Every row of the fact sheet is judged by a rule, or it is said why a program cannot judge it.

use std::collections::BTreeSet;
use ventana_core::rulebook;

const ROWS: &str = include_str!("../rows.tsv");

struct Row {
    id: &'static str,
    reason: Option<&'static str>,
}

fn rows() -> Vec<Row> {
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        let (id, about) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        assert!(!about.is_empty(), "{id} says nothing");
        let reason = cells.next();
        assert!(reason.is_none_or(|reason| reason.ends_with('.')), "{id} gives no whole sentence");
        assert_eq!(cells.next(), None, "{id} has too many cells");
        Row { id, reason }
    };
    ROWS.lines().map(row).collect()
}

/// The rows that rules stand on.
fn judged() -> BTreeSet<&'static str> {
    rulebook().flat_map(|rule| rule.rows).copied().collect()
}

#[test]
fn every_row_stands_once() {
    let mut seen = BTreeSet::new();
    for row in rows() {
        assert!(seen.insert(row.id), "{} stands twice", row.id);
    }
    assert!(seen.len() > 200, "{} rows", seen.len());
}

#[test]
fn what_a_rule_judges_has_no_reason_against_it() {
    let judged = judged();
    for row in rows() {
        assert!(row.reason.is_none() || !judged.contains(row.id), "{} is judged after all", row.id);
    }
}

#[test]
fn rules_name_rows_that_there_are() {
    let known: BTreeSet<_> = rows().iter().map(|row| row.id).collect();
    let sections: BTreeSet<_> = known.iter().filter_map(|id| id.split('-').next()).collect();
    for rule in rulebook() {
        for id in rule.rows.iter().filter(|id| id.split('-').next().is_some_and(|id| sections.contains(id))) {
            assert!(known.contains(id), "{} stands on {id}, which is no row", rule.code);
        }
    }
}

#[test]
fn every_row_has_a_rule_or_a_reason() {
    let judged = judged();
    for row in rows() {
        assert!(row.reason.is_some() || judged.contains(row.id), "{} has neither rule nor reason", row.id);
    }
}
