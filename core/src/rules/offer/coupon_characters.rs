use super::codes;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "coupon-characters",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sign that codes cannot have",
        es: "Un signo que los códigos no admiten",
        pt: "Um sinal que códigos não podem ter",
    },
    message: text! {
        en: "A coupon code has letters and digits only; <found> is neither.",
        es: "Un código de cupón solo lleva letras y dígitos; <found> no es ni lo uno ni lo otro.",
        pt: "Um código de cupom só tem letras e dígitos; <found> não é nem um nem outro.",
    },
    help: None,
    fixes: &[text! { en: "Write <value>", es: "Escribir <value>", pt: "Escrever <value>" }],
    source: "Meta, Coupon code templates and Template components",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CPN-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS⟦-⟧10"]}]}]}"#,
                at: "/components/1/buttons/0/example/0",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["⟦%⟧"]}]}]}"#,
                at: "/components/1/buttons/0/example/0",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    codes::each(subject, &mut |path, code| {
        let Some((at, sign)) = code.char_indices().find(|(_, sign)| !sign.is_alphanumeric()) else { return };
        let end = at + sign.len_utf8();
        let shown = code.get(at..end).unwrap_or_default();
        let kept: String = code.chars().filter(|sign| sign.is_alphanumeric()).collect();
        let args = [("found", shown.into())];
        let path = path();
        let finding = Finding::at(&*path).span(Span::of(code, at..end)).with(&args);
        let edit = Edit { path: path.clone(), span: None, value: kept.as_str().into() };
        found.add(if kept.is_empty() { finding } else { finding.try_fix(0, vec![edit]) });
    });
}
