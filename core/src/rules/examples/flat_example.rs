use super::samples::every;
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "flat-example",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample in one list instead of two",
        es: "Un ejemplo en una lista en lugar de dos",
        pt: "Um exemplo numa lista em vez de duas",
    },
    message: text! {
        en: "Meta's pages write this sample as [[\"…\"]]. With one variable the short form is taken too; with a second one it would be refused.",
        es: "Las páginas de Meta escriben este ejemplo como [[\"…\"]]. Con una variable también se acepta la forma corta; con dos se rechazaría.",
        pt: "As páginas da Meta escrevem este exemplo como [[\"…\"]]. Com uma variável a forma curta também é aceita; com duas seria recusada.",
    },
    help: None,
    fixes: &[text! {
        en: "Wrap it in two lists",
        es: "Envolverlo en dos listas",
        pt: "Colocá-lo em duas listas",
    }],
    source: "Answers of Meta's API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: None,
    rows: &["BOD-12", "D-4", "LIVE-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": ["Ana"]}}]}"#,
            at: "/components/0/example/body_text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject).filter(|sampled| sampled.part.role == Role::Body) {
        let Some(Json::Array(elements)) = sampled.numbered else { continue };
        let is_flat = !elements.is_empty() && elements.iter().all(|element| element.as_array().is_none());
        if is_flat && sampled.part.keys.count() == 1 {
            found.add(Finding::at(sampled.numbered_at()).try_replace(0, sampled.shaped(elements.clone())));
        }
    }
}
