use crate::policy::kinds;
use crate::rules::prelude::*;
use crate::template::{Category, Component, ComponentKind, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "kind-needs-marketing",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A kind of template that is marketing only",
        es: "Un tipo de plantilla que solo es de marketing",
        pt: "Um tipo de modelo que é só de marketing",
    },
    message: text! {
        en: "A template with <kind> can only be of the category MARKETING; this one is <category>.",
        es: "Una plantilla con <kind> solo puede ser de la categoría MARKETING; esta es <category>.",
        pt: "Um modelo com <kind> só pode ser da categoria MARKETING; este é <category>.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the category to <value>",
        es: "Poner la categoría <value>",
        pt: "Definir a categoria <value>",
    }],
    source: "Meta's guides of carousels, limited-time offers, coupons, catalogs and products",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["CTG-14", "CAR-1", "LTO-1", "CPN-1", "COM-1", "COM-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                at: "/components/1",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}, {"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
                at: "/components/1/buttons/1",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}, {"type": "COPY_CODE", "example": ["BAGS10"]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let category = subject.template.category.known();
    let Some(category) =
        category.filter(|category| matches!(category, Category::Utility | Category::Authentication))
    else {
        return;
    };
    if let Some((kind, path)) = kind_of_marketing(subject) {
        let edit = Edit { path: "/category".into(), span: None, value: Category::Marketing.name().into() };
        let args = [("kind", kind.into()), ("category", category.name().into())];
        found.add(Finding::at(path).with(&args).try_fix(0, vec![edit]));
    }
}

/// The first component or button that only MARKETING may have: its name and where it stands.
pub(in crate::rules) fn kind_of_marketing(subject: &Subject<'_>) -> Option<(&'static str, String)> {
    subject.components.iter().find_map(|(place, component)| match component {
        Component::Carousel(_) => Some((ComponentKind::Carousel.name(), place.pointer())),
        Component::LimitedTimeOffer(_) => Some((ComponentKind::LimitedTimeOffer.name(), place.pointer())),
        Component::Buttons(buttons) => {
            let mut buttons = buttons.buttons().filter_map(|(index, button)| Some((index, button.kind()?)));
            let (index, kind) = buttons.find(|(_, kind)| kinds::MARKETING_BUTTONS.value.contains(kind))?;
            Some((kind.name(), place.pointer_to_button(index, "")))
        }
        _ => None,
    })
}
