use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::{Component, ComponentKind, Unmodelled};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-component",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A component that is not known here",
        es: "Un componente que aquí no se conoce",
        pt: "Um componente que não se conhece aqui",
    },
    message: text! {
        en: "Meta's pages name no component <found>. It is kept whole and not judged.",
        es: "Las páginas de Meta no nombran ningún componente <found>. Se conserva entero y no se juzga.",
        pt: "As páginas da Meta não citam nenhum componente <found>. Ele é mantido inteiro e não é julgado.",
    },
    help: Some(text! { en: "Known are <known>.", es: "Se conocen <known>.", pt: "Conhecidos são <known>." }),
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "call_permission_request"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTON", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                at: "/components/1/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "HOLOGRAM"}]}"#,
                at: "/components/1/type",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Other(Unmodelled { kind: Some(kind), .. }) = component else { continue };
        if component.kind().is_none() && !kind.is_empty() {
            words::unknown::<ComponentKind>(place.pointer_to("type"), kind, &USED_FOR, found);
        }
    }
}

const USED_FOR: [(&str, &str); 4] =
    [("TITLE", "HEADER"), ("TEXT", "BODY"), ("CTA", "BUTTONS"), ("CARDS", "CAROUSEL")];
