use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-newlines",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: Text {
        en: "Too many line breaks in a row",
        es: "Demasiados saltos de línea seguidos",
        pt: "Quebras de linha demais em sequência",
    },
    message: Text {
        en: "Here are <count> line breaks in a row; Meta accepts <limit>, which is one empty line.",
        es: "Aquí hay <count> saltos de línea seguidos; Meta acepta <limit>, es decir, una línea vacía.",
        pt: "Aqui há <count> quebras de linha em sequência; a Meta aceita <limit>, ou seja, uma linha vazia.",
    },
    help: None,
    fixes: &[Text {
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
    for part in subject.texts(Role::Body) {
        for (at, run) in runs(part.text) {
            let count = run.bytes().filter(|byte| *byte == b'\n').count();
            if count > limit {
                let args = [("count", count.into()), ("limit", limit.into())];
                let span = Span::of(part.text, at..at + run.len());
                found.add(Finding::at(part.pointer()).span(span).with(&args).replace(0, "\n".repeat(limit)));
            }
        }
    }
}

/// The longest stretches of line breaks, each with the byte at which it starts.
fn runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = from + text.get(from..)?.find('\n')?;
        let start = start - usize::from(text.get(..start)?.ends_with('\r'));
        let rest = text.get(start..)?;
        let length = rest.find(|sign| sign != '\n' && sign != '\r').unwrap_or(rest.len());
        from = start + length;
        Some((start, rest.get(..length)?))
    })
}
