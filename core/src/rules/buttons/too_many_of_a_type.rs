use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Component, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-of-a-type",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Too many buttons of a type",
        es: "Demasiados botones de un tipo",
        pt: "Botões demais de um tipo",
    },
    message: text! {
        en: "There are <count> buttons of the type <kind>; Meta accepts <limit>.",
        es: "Hay <count> botones de tipo <kind>; Meta acepta <limit>.",
        pt: "Há <count> botões do tipo <kind>; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[text! {
        en: "Keep the first <limit>",
        es: "Dejar los primeros <limit>",
        pt: "Manter os primeiros <limit>",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["BTN-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "One", "url": "https://example.com"}, {"type": "URL", "text": "Two", "url": "https://example.com"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "One", "url": "https://example.com"}, {"type": "URL", "text": "Two", "url": "https://example.com"}, {"type": "URL", "text": "Three", "url": "https://example.com"}]}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "One", "url": "https://example.com"}, {"type": "URL", "text": "Two", "url": "https://example.com"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}, {"type": "PHONE_NUMBER", "text": "Call them", "phone_number": "+15551234568"}]}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Buttons(buttons) = component else { continue };
        for (kind, limit) in limits::BUTTONS_OF_A_TYPE.value {
            let of_kind = || buttons.buttons().filter(|(_, button)| button.kind() == Some(*kind));
            let count = of_kind().count();
            if count > *limit {
                let remove = |(index, _)| Edit {
                    path: place.pointer_to_button(index, ""),
                    span: None,
                    value: Json::Null,
                };
                let edits = of_kind().skip(*limit).map(remove).collect();
                let args =
                    [("count", count.into()), ("kind", kind.name().into()), ("limit", (*limit).into())];
                found.add(Finding::at(place.pointer_to("buttons")).with(&args).try_fix(0, edits));
            }
        }
    }
}
