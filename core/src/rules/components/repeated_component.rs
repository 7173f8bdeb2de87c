use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::Vocabulary as _;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "repeated-component",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A component that stands twice",
        es: "Un componente repetido",
        pt: "Um componente repetido",
    },
    message: text! {
        en: "A template has at most one <kind>; this one is one too many.",
        es: "Una plantilla tiene como máximo un <kind>; este sobra.",
        pt: "Um modelo tem no máximo um <kind>; este sobra.",
    },
    help: None,
    fixes: &[text! { en: "Remove this one", es: "Quitar este", pt: "Remover este" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-13", "HDR-1", "BOD-1", "FTR-1", "BTN-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "body", "text": "It arrives tomorrow."}]}"#,
                at: "/components/1",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "CAROUSEL", "cards": []}, {"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "CAROUSEL", "cards": []}]}"#,
                at: "/components/2",
                fixed: &[
                    r#"{"components": [{"type": "CAROUSEL", "cards": []}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let (mut at_top, mut in_card, mut card) = (0_u32, 0_u32, None);
    for (place, component) in &subject.components {
        let Some(kind) = component.kind() else { continue };
        let bit = 1 << kind as u32;
        if place.card != card {
            (card, in_card) = (place.card, 0);
        }
        let seen = if place.card.is_some() { &mut in_card } else { &mut at_top };
        if *seen & bit != 0 {
            let path = place.pointer();
            found.add(Finding::at(path).with(&[("kind", kind.name().into())]).try_replace(0, Json::Null));
        }
        *seen |= bit;
    }
}
