use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ComponentKind, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "component-beside-carousel",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A component beside a carousel",
        es: "Un componente junto a un carrusel",
        pt: "Um componente ao lado de um carrossel",
    },
    message: text! {
        en: "A carousel stands with a body alone in all of Meta's samples; a <kind> beside it may be refused.",
        es: "En todos los ejemplos de Meta, un carrusel va solo con un cuerpo; un <kind> al lado puede ser rechazado.",
        pt: "Em todos os exemplos da Meta, um carrossel fica só com um corpo; um <kind> ao lado pode ser recusado.",
    },
    help: None,
    fixes: &[text! { en: "Remove it", es: "Quitarlo", pt: "Remover" }],
    source: "Meta, Media card carousel templates",
    confidence: Confidence::Inferred,
    as_of: "2026-06-24",
    meta: None,
    rows: &["CAR-2", "FTR-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "FOOTER", "text": "Casa Lino"}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}"#,
                at: "/components/2",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if !subject.has(ComponentKind::Carousel) {
        return;
    }
    for (place, component) in &subject.components {
        let Some(kind) = component.kind().filter(|_| place.card.is_none()) else { continue };
        if !matches!(kind, ComponentKind::Body | ComponentKind::Carousel) {
            found.add(
                Finding::at(place.pointer()).with(&[("kind", kind.name().into())]).try_replace(0, Json::Null),
            );
        }
    }
}
