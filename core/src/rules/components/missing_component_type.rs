use crate::rules::prelude::*;
use crate::template::{Component, ComponentKind, Unmodelled, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-component-type",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A component without a type",
        es: "Un componente sin tipo",
        pt: "Um componente sem tipo",
    },
    message: text! {
        en: "This component does not say what it is: its type is a text such as BODY.",
        es: "Este componente no dice qué es: su tipo es un texto como BODY.",
        pt: "Este componente não diz o que é: seu tipo é um texto como BODY.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the type to <value>",
        es: "Poner el tipo <value>",
        pt: "Definir o tipo <value>",
    }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                at: "/components/1/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"buttons": [{"type": "QUICK_REPLY", "text": "Stop"}], "type": "BUTTONS"}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"text": "Your order has left our warehouse.", "type": null}]}"#,
                at: "/components/0/type",
                fixed: &[
                    r#"{"components": [{"text": "Your order has left our warehouse.", "type": "BODY"}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": 7}]}"#,
                at: "/components/1/type",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Other(Unmodelled { kind, json }) = component else { continue };
        if kind.as_deref().unwrap_or_default().is_empty() {
            let meant = SIGNS.iter().find(|(member, _)| json.get(member).is_some());
            let finding = Finding::at(place.pointer_to("type"));
            found.add(match meant {
                Some((_, kind)) => finding.try_replace(0, kind.name()),
                None => finding,
            });
        }
    }
}

/// Members that tell what a component is, the surest first.
const SIGNS: [(&str, ComponentKind); 8] = [
    ("format", ComponentKind::Header),
    ("buttons", ComponentKind::Buttons),
    ("cards", ComponentKind::Carousel),
    ("limited_time_offer", ComponentKind::LimitedTimeOffer),
    ("code_expiration_minutes", ComponentKind::Footer),
    ("add_security_recommendation", ComponentKind::Body),
    ("example", ComponentKind::Body),
    ("text", ComponentKind::Body),
];
