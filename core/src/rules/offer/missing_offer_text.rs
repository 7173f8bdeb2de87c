use crate::rules::prelude::*;
use crate::template::{Component, Field};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-offer-text",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The offer has no text", es: "La oferta no tiene texto", pt: "A oferta não tem texto"
    },
    message: text! {
        en: "A limited-time offer needs a line that says what it is, in limited_time_offer.text.",
        es: "Una oferta por tiempo limitado necesita una línea que diga qué es, en limited_time_offer.text.",
        pt: "Uma oferta por tempo limitado precisa de uma linha que diga o que é, em limited_time_offer.text.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["LTO-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
                at: "/components/1/limited_time_offer/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": " "}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
                at: "/components/1/limited_time_offer/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
                at: "/components/1/limited_time_offer",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::LimitedTimeOffer(offer) = component else { continue };
        let missing = match &offer.limited_time_offer {
            Field::Given(offer) => {
                let is_empty = offer.text.text().is_some_and(|text| text.trim().is_empty());
                (is_empty || offer.text.is_missing()).then_some("limited_time_offer/text")
            }
            other => other.is_missing().then_some("limited_time_offer"),
        };
        if let Some(missing) = missing {
            found.add(Finding::at(place.pointer_to(missing)));
        }
    }
}
