use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "card-lines",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Too many lines on a card",
        es: "Demasiadas líneas en una tarjeta",
        pt: "Linhas demais em um cartão",
    },
    message: text! {
        en: "The body of a card has at most <limit> lines; Meta refuses a longer one.",
        es: "El cuerpo de una tarjeta tiene como máximo <limit> líneas; Meta rechaza uno más largo.",
        pt: "O corpo de um cartão tem no máximo <limit> linhas; a Meta recusa um mais longo.",
    },
    help: None,
    fixes: &[text! {
        en: "Join the last lines",
        es: "Unir las últimas líneas",
        pt: "Juntar as últimas linhas",
    }],
    source: "Meta's answer 2388245",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_245)),
    rows: &["CAR-6", "LIVE-7"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "One\nTwo\nThree"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "One\nTwo\nThree⟦\nFour⟧"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            at: "/components/1/cards/1/components/1/text",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "CAROUSEL", "cards": [{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "A bag for the office."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::a"]}}, {"type": "BODY", "text": "One\nTwo\nThree Four"}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Tell me more"}]}]}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::CARD_BODY_LINES.value;
    for part in subject.texts(Role::Body).filter(|part| part.place.card.is_some()) {
        let text = part.text;
        let Some((over, _)) = text.match_indices('\n').nth(limit - 1) else { continue };
        if text.lines().nth(limit).is_some()
            && let Some((kept, rest)) = text.split_at_checked(over)
        {
            let joined = [kept, &*rest.replace('\n', " ")].concat();
            let edit = Edit { path: part.pointer(), span: None, value: joined.into() };
            let finding = Finding::at(part.pointer()).span(Span::of(text, over..text.len()));
            found.add(finding.with(&[("limit", limit.into())]).try_fix(0, vec![edit]));
        }
    }
}
