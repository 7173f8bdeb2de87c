use crate::rules::prelude::*;
use crate::text::{Glance, emojis};
use std::ops::Range;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-emojis",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "Too many emojis", es: "Demasiados emojis", pt: "Emojis demais" },
    message: text! {
        en: "The body has <count> emojis; Meta accepts <limit>. How it counts joined ones is not published.",
        es: "El cuerpo tiene <count> emojis; Meta acepta <limit>. No se ha publicado cómo cuenta los compuestos.",
        pt: "O corpo tem <count> emojis; a Meta aceita <limit>. Não foi publicado como ela conta os compostos.",
    },
    help: None,
    fixes: &[text! {
        en: "Keep the first <limit>",
        es: "Dejar los primeros <limit>",
        pt: "Manter os primeiros <limit>",
    }],
    source: "Meta's answer 2388047",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_047)),
    rows: &["BOD-6", "REV-13", "U-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse ⟪🎉×10⟫ © 2026"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left ⟪🎉×10⟫⟦👍🏽⟧ our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left ⟪🎉×10⟫ our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order ⟪🎉×10⟫ has left ⟦😀 our 😀⟧ warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order ⟪🎉×10⟫ has left our warehouse."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::BODY_EMOJIS.value;
    for part in subject.texts(Role::Body).filter(|part| part.glance.has(Glance::SYMBOL)) {
        let beyond: Vec<_> = emojis(part.text).skip(limit).collect();
        let (Some(first), Some(last)) = (beyond.first(), beyond.last()) else { continue };
        let args = [("count", (limit + beyond.len()).into()), ("limit", limit.into())];
        let span = Span::of(part.text, first.start..last.end);
        let edit = Edit { path: part.pointer(), span: None, value: without(part.text, &beyond).into() };
        found.add(Finding::at(part.pointer()).span(span).with(&args).try_fix(0, vec![edit]));
    }
}

/// The text without some stretches, and without the space that each leaves double.
fn without(text: &str, stretches: &[Range<usize>]) -> String {
    let mut kept = String::new();
    let mut from = 0;
    for stretch in stretches {
        kept.push_str(text.get(from..stretch.start).unwrap_or_default());
        from = stretch.end;
        let is_parted = text.get(from..).is_some_and(|rest| rest.starts_with(char::is_whitespace));
        if is_parted && kept.ends_with(' ') {
            kept.pop();
        }
    }
    kept.push_str(text.get(from..).unwrap_or_default());
    kept
}
