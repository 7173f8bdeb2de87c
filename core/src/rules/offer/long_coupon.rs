use super::codes;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "long-coupon",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "The code may be too long",
        es: "El código puede ser demasiado largo",
        pt: "O código pode ser longo demais",
    },
    message: text! {
        en: "The code has <count> characters. Meta's pages disagree: one takes <limit>, another 20.",
        es: "El código tiene <count> caracteres. Las páginas de Meta no coinciden: una acepta <limit>, otra 20.",
        pt: "O código tem <count> caracteres. As páginas da Meta divergem: uma aceita <limit>, outra 20.",
    },
    help: Some(text! {
        en: "A code of <limit> or fewer is safe.",
        es: "Un código de <limit> o menos es seguro.",
        pt: "Um código de até <limit> é seguro.",
    }),
    fixes: &[],
    source: "Meta, Coupon code templates and Template components",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["CPN-2", "D-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["XXXXXXXXXXXXXXX"]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["XXXXXXXXXXXXXXX⟦X⟧"]}]}]}"#,
            at: "/components/1/buttons/0/example/0",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let (limit, most) = (limits::SAFE_COUPON_LENGTH.value, limits::COUPON_LENGTH.value);
    codes::each(subject, &mut |path, code| {
        let over = code.char_indices().nth(limit);
        if let Some((over, _)) = over.filter(|_| code.char_indices().nth(most).is_none()) {
            let args = [("count", code.chars().count().into()), ("limit", limit.into())];
            found.add(Finding::at(path()).span(Span::of(code, over..code.len())).with(&args));
        }
    });
}
