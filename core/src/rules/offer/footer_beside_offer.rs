use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::ComponentKind;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "footer-beside-offer",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A footer beside an offer",
        es: "Un pie junto a una oferta",
        pt: "Um rodapé ao lado de uma oferta",
    },
    message: text! {
        en: "A template with a limited-time offer cannot have a footer.",
        es: "Una plantilla con una oferta por tiempo limitado no puede tener pie.",
        pt: "Um modelo com uma oferta por tempo limitado não pode ter rodapé.",
    },
    help: None,
    fixes: &[text! { en: "Remove the footer", es: "Quitar el pie", pt: "Remover o rodapé" }],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["LTO-5", "FTR-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "FOOTER", "text": "Casa Lino"}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            at: "/components/2",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if let (Some(_), Some(footer)) =
        (subject.top(ComponentKind::LimitedTimeOffer), subject.top(ComponentKind::Footer))
    {
        found.add(Finding::at(footer.pointer()).try_replace(0, Json::Null));
    }
}
