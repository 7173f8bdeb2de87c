use crate::rules::prelude::*;
use crate::template::{ButtonKind, ComponentKind};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "offer-without-url",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An offer that leads nowhere",
        es: "Una oferta que no lleva a ningún lado",
        pt: "Uma oferta que não leva a lugar nenhum",
    },
    message: text! {
        en: "A limited-time offer needs a URL button; this template has none.",
        es: "Una oferta por tiempo limitado necesita un botón URL; esta plantilla no tiene ninguno.",
        pt: "Uma oferta por tempo limitado precisa de um botão URL; este modelo não tem nenhum.",
    },
    help: None,
    fixes: &[],
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
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}]}"#,
                at: "/components",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
                at: "/components/2/buttons",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.has(ComponentKind::LimitedTimeOffer) && subject.top_button(ButtonKind::Url).is_none() {
        found.add(Finding::at(match subject.top(ComponentKind::Buttons) {
            Some(place) => place.pointer_to("buttons"),
            None => "/components".to_owned(),
        }));
    }
}
