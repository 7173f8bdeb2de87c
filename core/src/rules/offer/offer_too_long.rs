use crate::rules::length;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "offer-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The offer's line is too long",
        es: "La línea de la oferta es demasiado larga",
        pt: "A linha da oferta é longa demais",
    },
    message: text! {
        en: "The line of the offer has <count> characters; Meta accepts <limit>.",
        es: "La línea de la oferta tiene <count> caracteres; Meta acepta <limit>.",
        pt: "A linha da oferta tem <count> caracteres; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[text! {
        en: "Cut to <limit> at a word",
        es: "Recortar a <limit> en una palabra",
        pt: "Cortar em <limit> numa palavra",
    }],
    source: "Meta, Limited-time offer templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_040)),
    rows: &["LTO-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends soon", "has_expiration": true}}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": ["BAGS10"]}, {"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends on Sunday e⟦vening⟧"}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            at: "/components/1/limited_time_offer/text",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "LIMITED_TIME_OFFER", "limited_time_offer": {"text": "Ends on Sunday"}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com/bags"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    length::check(subject, Role::Offer, limits::OFFER_LENGTH.value, found);
}
