use crate::rules::prelude::*;
use crate::text::{Glance, Utf16Cursor, break_runs, line_breaks};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-newlines",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Too many line breaks in a row",
        es: "Demasiados saltos de línea seguidos",
        pt: "Quebras de linha demais em sequência",
    },
    message: text! {
        en: "Here are <count> line breaks in a row; Meta accepts <limit>, which is one empty line.",
        es: "Aquí hay <count> saltos de línea seguidos; Meta acepta <limit>, es decir, una línea vacía.",
        pt: "Aqui há <count> quebras de linha em sequência; a Meta aceita <limit>, ou seja, uma linha vazia.",
    },
    help: None,
    fixes: &[text! {
        en: "Leave one empty line", es: "Dejar una línea vacía", pt: "Deixar uma linha vazia"
    }],
    source: "Meta's answer 2388047",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_047)),
    rows: &["BOD-5", "D-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello there.\n\nYour order has left.\r\n\r\nSee you soon."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello there.⟦\n\n\n⟧Your order has left."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello there.\n\nYour order has left."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello there.⟦\r\n\r\n\r\n\r\n⟧Your order has left."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello there.\n\nYour order has left."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::BODY_NEWLINES.value;
    for part in subject.texts(Role::Body).filter(|part| part.glance.has(Glance::BREAKS)) {
        let mut cursor = Utf16Cursor::new(part.text);
        for run in break_runs(part.text, limit) {
            let count = part.text.get(run.clone()).map_or(0, |run| line_breaks(run).count());
            let args = [("count", count.into()), ("limit", limit.into())];
            let span = Span { start: cursor.advance(run.start), end: cursor.advance(run.end) };
            let finding = Finding::at(part.pointer()).span(span).with(&args);
            found.add(finding.replace(0, "\n".repeat(limit)));
        }
    }
}
