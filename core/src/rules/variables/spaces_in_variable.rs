use super::syntax;
use crate::rules::prelude::*;
use crate::text::PlaceholderFault;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "spaces-in-variable",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Spaces inside the braces",
        es: "Espacios dentro de las llaves",
        pt: "Espaços dentro das chaves",
    },
    message: text! {
        en: "<variable> has spaces inside its braces. Meta's pages write none, and partners say that such variables fail.",
        es: "<variable> lleva espacios dentro de las llaves. Las páginas de Meta no los llevan y hay socios que dicen que así falla.",
        pt: "<variable> tem espaços dentro das chaves. As páginas da Meta não os usam e há parceiros que dizem que assim falha.",
    },
    help: None,
    fixes: &[text! { en: "Write <value>", es: "Escribir <value>", pt: "Escrever <value>" }],
    source: "Partner guides; Meta's pages do not say",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["VAR-1", "U-7"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{ 1 }}⟧, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    syntax::check(subject, &[PlaceholderFault::Spaces], found);
}
