use super::codes;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "coupon-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The code is too long",
        es: "El código es demasiado largo",
        pt: "O código é longo demais",
    },
    message: text! {
        en: "The code has <count> characters; Meta accepts <limit> at most.",
        es: "El código tiene <count> caracteres; Meta acepta <limit> como máximo.",
        pt: "O código tem <count> caracteres; a Meta aceita no máximo <limit>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Coupon code templates and Template components",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_040)),
    rows: &["CPN-2", "D-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["XXXXXXXXXXXXXXXXXXXX"]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["XXXXXXXXXXXXXXXXXXXX⟦X⟧"]}]}]}"#,
            at: "/components/1/buttons/0/example/0",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::COUPON_LENGTH.value;
    codes::each(subject, &mut |path, code| {
        if let Some((over, _)) = code.char_indices().nth(limit) {
            let args = [("count", code.chars().count().into()), ("limit", limit.into())];
            found.add(Finding::at(path()).span(Span::of(code, over..code.len())).with(&args));
        }
    });
}
