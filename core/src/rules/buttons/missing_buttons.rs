use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Buttons, Component};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-buttons",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "No buttons among the buttons",
        es: "Ningún botón entre los botones",
        pt: "Nenhum botão entre os botões",
    },
    message: text! {
        en: "A component of type BUTTONS needs a list of one button or more.",
        es: "Un componente de tipo BUTTONS necesita una lista de uno o más botones.",
        pt: "Um componente do tipo BUTTONS precisa de uma lista de um ou mais botões.",
    },
    help: None,
    fixes: &[text! {
        en: "Remove the empty component",
        es: "Quitar el componente vacío",
        pt: "Remover o componente vazio",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["BTN-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": []}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS"}]}"#,
                at: "/components/1/buttons",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Buttons(Buttons { buttons, .. }) = component else { continue };
        if buttons.is_missing() || buttons.given().is_some_and(Vec::is_empty) {
            let remove = Edit { path: place.pointer(), span: None, value: Json::Null };
            found.add(Finding::at(place.pointer_to("buttons")).try_fix(0, vec![remove]));
        }
    }
}
