use super::syntax;
use crate::rules::prelude::*;
use crate::text::PlaceholderFault;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "extra-braces",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "More than two braces around a variable",
        es: "Más de dos llaves alrededor de una variable",
        pt: "Mais de duas chaves em volta de uma variável",
    },
    message: text! {
        en: "<variable> has more than two braces on each side. Meta reads two; every customer would see the others around the value.",
        es: "<variable> lleva más de dos llaves a cada lado. Meta lee dos; cada cliente vería las demás alrededor del valor.",
        pt: "<variable> tem mais de duas chaves de cada lado. A Meta lê duas; cada cliente veria as outras em volta do valor.",
    },
    help: None,
    fixes: &[text! { en: "Write <value>", es: "Escribir <value>", pt: "Escrever <value>" }],
    source: "Meta, Template review",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: None,
    rows: &["VAR-1", "REV-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{{1}}}⟧, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    syntax::check(subject, &[PlaceholderFault::ManyBraces], found);
}
