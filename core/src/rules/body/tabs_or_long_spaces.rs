use crate::rules::prelude::*;
use crate::text::{Glance, Utf16Cursor};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "tabs-or-long-spaces",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Tabs or many spaces in a row",
        es: "Tabulaciones o muchos espacios seguidos",
        pt: "Tabulações ou muitos espaços em sequência",
    },
    message: text! {
        en: "Partners say that review rejects tabs and more than <limit> spaces in a row. Meta says it of the values of variables only.",
        es: "Los socios dicen que la revisión rechaza tabulaciones y más de <limit> espacios seguidos. Meta lo dice solo de los valores de las variables.",
        pt: "Parceiros dizem que a análise rejeita tabulações e mais de <limit> espaços em sequência. A Meta diz isso só dos valores das variáveis.",
    },
    help: None,
    fixes: &[text! { en: "Leave one space", es: "Dejar un espacio", pt: "Deixar um espaço" }],
    source: "Twilio and older partner guides",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["BOD-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"components": [{"type": "BODY", "text": "Your order    has left our warehouse."}]}"#],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order:⟦\t⟧4821, on its way."}]}"#,
                at: "/components/0/text",
                fixed: &[r#"{"components": [{"type": "BODY", "text": "Your order: 4821, on its way."}]}"#],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order:⟦     ⟧4821, on its way."}]}"#,
                at: "/components/0/text",
                fixed: &[r#"{"components": [{"type": "BODY", "text": "Your order: 4821, on its way."}]}"#],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::BODY_SPACES.value;
    for part in subject.texts(Role::Body).filter(|part| part.glance.has(Glance::BLANKS)) {
        let mut cursor = Utf16Cursor::new(part.text);
        let mut from = 0;
        let bytes = part.text.as_bytes();
        while let Some(rest) = bytes.get(from..)
            && let Some(at) = rest.iter().position(|byte| is_blank(*byte))
        {
            let start = from + at;
            let run = rest.get(at..).unwrap_or_default();
            let length = run.iter().position(|byte| !is_blank(*byte)).unwrap_or(run.len());
            from = start + length;
            if length > limit || run.iter().take(length).any(|byte| *byte == b'\t') {
                let args = [("limit", limit.into())];
                let span = Span { start: cursor.advance(start), end: cursor.advance(from) };
                found.add(Finding::at(part.pointer()).span(span).with(&args).replace(0, " "));
            }
        }
    }
}

fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}
