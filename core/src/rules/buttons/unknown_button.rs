use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::{Button, ButtonKind, Unmodelled};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-button",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A button type that is not known here",
        es: "Un tipo de botón que aquí no se conoce",
        pt: "Um tipo de botão que não se conhece aqui",
    },
    message: text! {
        en: "Meta's pages describe no button of type <found>. It is kept whole and not judged.",
        es: "Las páginas de Meta no describen ningún botón de tipo <found>. Se conserva entero y no se juzga.",
        pt: "As páginas da Meta não descrevem nenhum botão do tipo <found>. Ele é mantido inteiro e não é julgado.",
    },
    help: Some(text! { en: "Known are <known>.", es: "Se conocen <known>.", pt: "Conhecidos são <known>." }),
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["BTN-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "voice_call", "text": "Call us"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICKREPLY", "text": "Stop"}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "Website", "text": "Shop", "url": "https://example.com"}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Shop", "url": "https://example.com"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "REMINDER"}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for &(place, index, button) in &subject.buttons {
        let Button::Other(Unmodelled { kind: Some(kind), .. }) = button else { continue };
        if !kind.is_empty() {
            let path = place.pointer_to_button(index, "type");
            words::unknown::<ButtonKind>(path, kind, &USED_FOR, found);
        }
    }
}

const USED_FOR: [(&str, &str); 8] = [
    ("CALL", "PHONE_NUMBER"),
    ("COUPON_CODE", "COPY_CODE"),
    ("LINK", "URL"),
    ("PHONE", "PHONE_NUMBER"),
    ("REPLY", "QUICK_REPLY"),
    ("VISIT_WEBSITE", "URL"),
    ("WEBSITE", "URL"),
    ("WEB_URL", "URL"),
];
