use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ComponentKind, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "component-not-in-card",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A component that cards do not have",
        es: "Un componente que las tarjetas no tienen",
        pt: "Um componente que cartões não têm",
    },
    message: text! {
        en: "In Meta's pages a card holds a header, a body and buttons; <kind> is none of them.",
        es: "En las páginas de Meta, una tarjeta lleva encabezado, cuerpo y botones; <kind> no es ninguno de ellos.",
        pt: "Nas páginas da Meta, um cartão tem cabeçalho, corpo e botões; <kind> não é nenhum deles.",
    },
    help: None,
    fixes: &[text! { en: "Remove it", es: "Quitarlo", pt: "Remover" }],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Inferred,
    as_of: "2026-06-24",
    meta: None,
    rows: &["CAR-4", "FTR-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "FOOTER", "text": "Casa Lino"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            at: "/components/1/cards/1/components/2",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Some(kind) = component.kind().filter(|_| place.card.is_some()) else { continue };
        if !matches!(kind, ComponentKind::Header | ComponentKind::Body | ComponentKind::Buttons) {
            found.add(
                Finding::at(place.pointer()).with(&[("kind", kind.name().into())]).try_replace(0, Json::Null),
            );
        }
    }
}
