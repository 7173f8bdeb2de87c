use super::adjacency::{followers, report};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variables-a-blank-apart",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "Two variables with only a blank between them",
        es: "Dos variables con solo un espacio entre ellas",
        pt: "Duas variáveis com apenas um espaço entre elas",
    },
    message: text! {
        en: "Only a blank stands between <variable> and the variable before it. Meta's API takes that; some partners ask for a word.",
        es: "Solo hay un espacio entre <variable> y la variable anterior. La API de Meta lo acepta; algunos socios piden una palabra.",
        pt: "Só há um espaço entre <variable> e a variável anterior. A API da Meta aceita; alguns parceiros pedem uma palavra.",
    },
    help: None,
    fixes: &[text! {
        en: "Put a comma between them",
        es: "Poner una coma entre ellas",
        pt: "Pôr uma vírgula entre elas",
    }],
    source: "Answers of Meta's API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: None,
    rows: &["VAR-9", "D-19", "LIVE-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}} and {{2}}: your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}} ⟦{{2}}⟧, your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, {{2}}, your order has left our warehouse today.", "example": {"body_text": [["Ana", "Luis"]]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.own_bodies() {
        for (after, between) in followers(part) {
            if between.contains(char::is_whitespace) {
                let is_blank = between.chars().all(char::is_whitespace);
                let end_of_first = after.bytes.start.saturating_sub(between.len());
                report(part, after, is_blank.then_some((end_of_first, ",")), found);
            }
        }
    }
}
