use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "long-list-body",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A long text above a list",
        es: "Un texto largo sobre una lista",
        pt: "Um texto longo acima de uma lista",
    },
    message: text! {
        en: "The text has <count> characters. Meta's page allows 4096, its schema <limit>.",
        es: "El texto tiene <count> caracteres. La página de Meta permite 4096, su esquema <limit>.",
        pt: "O texto tem <count> caracteres. A página da Meta permite 4096, o esquema <limit>.",
    },
    help: None,
    fixes: &[text! {
        en: "Shorten it at a word",
        es: "Acortarlo en una palabra",
        pt: "Encurtar em uma palavra",
    }],
    source: "facebook/openapi v23.0",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(131_009)),
    rows: &["MSG-LIST"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "⟪a×1024⟫"}, "action": {"button": "Choose", "sections": [{"rows": [{"id": "a", "title": "One"}]}]}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "⟪a×1024⟫⟦b⟧"}, "action": {"button": "Choose", "sections": [{"rows": [{"id": "a", "title": "One"}]}]}}}"#,
            at: "/interactive/body/text",
            fixed: &[
                r#"{"type": "interactive", "interactive": {"type": "list", "body": {"text": "⟪a×1024⟫"}, "action": {"button": "Choose", "sections": [{"rows": [{"id": "a", "title": "One"}]}]}}}"#,
            ],
        }],
    },
};
