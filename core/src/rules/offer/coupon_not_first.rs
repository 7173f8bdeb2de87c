use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Component, ComponentKind, Decode as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "coupon-not-first",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The code of an offer is not first",
        es: "El código de la oferta no va primero",
        pt: "O código da oferta não vem primeiro",
    },
    message: text! {
        en: "In a limited-time offer the button that copies the code is the first, the URL the second.",
        es: "En una oferta por tiempo limitado, el botón que copia el código va primero y el URL segundo.",
        pt: "Em uma oferta por tempo limitado, o botão que copia o código é o primeiro e o URL o segundo.",
    },
    help: None,
    fixes: &[text! { en: "Move it to the front", es: "Ponerlo al principio", pt: "Colocar no início" }],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["LTO-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}, {"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
            at: "/components/2/buttons/1",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some((place, index)) = subject.top_button(ButtonKind::CopyCode) else { return };
    if index == 0 || !subject.has(ComponentKind::LimitedTimeOffer) {
        return;
    }
    let all = subject.components.iter().find(|(at, _)| *at == place);
    let Some((_, Component::Buttons(buttons))) = all else { return };
    let Json::Object(mut members) = buttons.encode() else { return };
    let Some(Json::Array(mut list)) = members.remove("buttons") else { return };
    if let Some(moved) = list.get_mut(..=index) {
        moved.rotate_right(1);
    }
    let edit = Edit { path: place.pointer_to("buttons"), span: None, value: Json::Array(list) };
    found.add(Finding::at(place.pointer_to_button(index, "")).try_fix(0, vec![edit]));
}
