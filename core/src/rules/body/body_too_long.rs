use crate::rules::length;
use crate::rules::prelude::*;
use crate::template::ComponentKind;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "body-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The body is too long",
        es: "El cuerpo es demasiado largo",
        pt: "O corpo é longo demais",
    },
    message: text! {
        en: "The body has <count> characters; Meta accepts <limit>. Variables count as they are written.",
        es: "El cuerpo tiene <count> caracteres; Meta acepta <limit>. Las variables cuentan tal como están escritas.",
        pt: "O corpo tem <count> caracteres; a Meta aceita <limit>. As variáveis contam como estão escritas.",
    },
    help: None,
    fixes: &[text! {
        en: "Cut to <limit> at a word",
        es: "Recortar a <limit> en una palabra",
        pt: "Cortar em <limit> numa palavra",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_040)),
    rows: &["BOD-2", "BOD-3", "CAR-5", "LTO-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"components": [{"type": "BODY", "text": "⟪x×1024⟫"}]}"#],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "⟪Word ×204⟫one ⟦two⟧"}]}"#,
                at: "/components/0/text",
                fixed: &[r#"{"components": [{"type": "BODY", "text": "⟪Word ×204⟫one"}]}"#],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "⟪x×1024⟫⟦x⟧"}]}"#,
                at: "/components/0/text",
                fixed: &[r#"{"components": [{"type": "BODY", "text": "⟪x×1024⟫"}]}"#],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "⟪x×160⟫⟦x⟧"}]}]}]}"#,
                at: "/components/1/cards/0/components/1/text",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "⟪x×160⟫"}]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let has_offer = subject.has(ComponentKind::LimitedTimeOffer);
    for part in subject.texts(Role::Body) {
        let limit = match part.place.card {
            Some(_) => &limits::CARD_BODY_LENGTH,
            None if has_offer => &limits::OFFER_BODY_LENGTH,
            None => &limits::BODY_LENGTH,
        };
        length::check_part(part, limit.value, found);
    }
}
