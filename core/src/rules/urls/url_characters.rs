use super::hosts;
use crate::rules::Part;
use crate::rules::prelude::*;
use crate::text::{percent_encoded, stray};
use std::ops::Range;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "url-characters",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Characters that an address cannot hold",
        es: "Caracteres que una dirección no admite",
        pt: "Caracteres que um endereço não admite",
    },
    message: text! {
        en: "An address holds no blanks, accents or signs such as these unless they are percent-encoded. Meta refuses what is no valid URI.",
        es: "Una dirección no admite espacios, acentos ni signos como estos si no van codificados con %. Meta rechaza lo que no es una URI válida.",
        pt: "Um endereço não admite espaços, acentos nem sinais como estes sem codificação com %. A Meta recusa o que não é uma URI válida.",
    },
    help: None,
    fixes: &[text! { en: "Percent-encode them", es: "Codificarlos con %", pt: "Codificá-los com %" }],
    source: "Answers of the API (“not a valid URI”); RFC 3986",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["URL-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/track?a=b%20c&d=e"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/orders/{{1}}", "example": ["A-1"]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/mi⟦ ⟧pedido"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/mi%20pedido"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/a⟦ñ⟧o"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/a%C3%B1o"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/100⟦% {⟧x"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/100%25%20%7Bx"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://tienda⟦ñ⟧.example/a"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        let Some(at_fault) = at_fault(part) else { continue };
        // The name of a host is spelled another way, which takes a table of its own.
        let is_in_host = hosts::host(part.text).is_some_and(|host| at_fault.start < host.end);
        let finding = Finding::at(part.pointer()).span(Span::of(part.text, at_fault));
        found.add(if is_in_host || part.text.contains(char::is_control) {
            finding
        } else {
            let edit = Edit { path: part.pointer(), span: None, value: encoded(part).into() };
            finding.try_fix(0, vec![edit])
        });
    }
}

/// From the first to the last that must be encoded; placeholders are let stand.
fn at_fault(part: &Part<'_>) -> Option<Range<usize>> {
    let in_gap = |gap: Range<usize>| {
        stray(part.text.get(gap.clone()).unwrap_or_default())
            .map(move |stray| gap.start + stray.start..gap.start + stray.end)
    };
    let mut all = part.gaps().flat_map(in_gap);
    let first = all.next()?;
    let end = all.last().map_or(first.end, |last| last.end);
    Some(first.start..end)
}

/// The address with its placeholders as they are and all else encoded.
fn encoded(part: &Part<'_>) -> String {
    let gaps = part.gaps().map(|gap| percent_encoded(part.text.get(gap).unwrap_or_default()));
    let placeholders =
        part.placeholders.iter().map(|found| part.text.get(found.bytes.clone()).unwrap_or_default());
    gaps.zip(placeholders.chain([""])).fold(String::new(), |all, (gap, placeholder)| all + &gap + placeholder)
}
