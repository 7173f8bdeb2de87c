use crate::rules::prelude::*;
use crate::template::{Button, ButtonKind, Unmodelled, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-button-type",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "A button without a type", es: "Un botón sin tipo", pt: "Um botão sem tipo" },
    message: text! {
        en: "This button does not say what it does: its type is a text such as QUICK_REPLY.",
        es: "Este botón no dice qué hace: su tipo es un texto como QUICK_REPLY.",
        pt: "Este botão não diz o que faz: seu tipo é um texto como QUICK_REPLY.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the type to <value>",
        es: "Poner el tipo <value>",
        pt: "Definir o tipo <value>",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_050)),
    rows: &["BTN-5", "BTN-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"text": "Stop"}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"text": "Stop", "type": "QUICK_REPLY"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "", "text": "Shop", "url": "https://example.com"}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Shop", "url": "https://example.com"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{}]}]}"#,
                at: "/components/1/buttons/0/type",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for &(place, index, button) in &subject.buttons {
        let Button::Other(Unmodelled { kind, json }) = button else { continue };
        if kind.as_deref().unwrap_or_default().is_empty() {
            let meant = SIGNS.iter().find(|(member, _)| json.get(member).is_some());
            let finding = Finding::at(place.pointer_to_button(index, "type"));
            found.add(match meant {
                Some((_, kind)) => finding.try_replace(0, kind.name()),
                None => finding,
            });
        }
    }
}

/// Members that tell what a button does, the surest first.
const SIGNS: [(&str, ButtonKind); 8] = [
    ("url", ButtonKind::Url),
    ("phone_number", ButtonKind::PhoneNumber),
    ("flow_id", ButtonKind::Flow),
    ("flow_name", ButtonKind::Flow),
    ("flow_json", ButtonKind::Flow),
    ("otp_type", ButtonKind::Otp),
    ("example", ButtonKind::CopyCode),
    ("text", ButtonKind::QuickReply),
];
