use super::cards::{carousels, type_of};
use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, HeaderFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "button-not-in-card",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A button that cards cannot have",
        es: "Un botón que las tarjetas no admiten",
        pt: "Um botão que cartões não podem ter",
    },
    message: text! {
        en: "A card like this cannot have a button <kind>; it takes <allowed>.",
        es: "Una tarjeta así no puede tener un botón <kind>; admite <allowed>.",
        pt: "Um cartão assim não pode ter um botão <kind>; aceita <allowed>.",
    },
    help: None,
    fixes: &[text! { en: "Remove the button", es: "Quitar el botón", pt: "Remover o botão" }],
    source: "Meta, Media card carousel templates and Product card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CAR-7", "CAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}, {"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}, {"type": "COPY_CODE", "example": ["BAGS10"]}]}]}]}]}"#,
                at: "/components/1/cards/0/components/2/buttons/1",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1/cards/0/components/1/buttons/0",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for card in carousels(subject).iter().flat_map(|carousel| &carousel.cards) {
        let Some((place, buttons)) = &card.buttons else { continue };
        let is_product = card.header.is_some_and(|(_, format)| format == Some(HeaderFormat::Product));
        let allowed = if is_product { "SPM, URL" } else { "QUICK_REPLY, URL, PHONE_NUMBER" };
        for (index, button) in buttons {
            let fits = match button.kind() {
                Some(ButtonKind::Url | ButtonKind::Spm) | None => true,
                Some(ButtonKind::QuickReply | ButtonKind::PhoneNumber) => !is_product,
                Some(_) => false,
            };
            if !fits {
                let path = place.pointer_to_button(*index, "");
                let args = [("kind", type_of(button).into()), ("allowed", allowed.into())];
                let finding = Finding::at(&*path).with(&args);
                let remove = vec![Edit { path: path.clone(), span: None, value: Json::Null }];
                found.add(if buttons.len() > 1 { finding.try_fix(0, remove) } else { finding });
            }
        }
    }
}
