use crate::json::Json;
use crate::policy::kinds;
use crate::rules::prelude::*;
use crate::template::{Component, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "button-stands-alone",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A button that stands alone",
        es: "Un botón que va solo",
        pt: "Um botão que fica sozinho",
    },
    message: text! {
        en: "A button of the type <kind> takes no other button beside it.",
        es: "Un botón de tipo <kind> no admite otro botón a su lado.",
        pt: "Um botão do tipo <kind> não aceita outro botão ao lado.",
    },
    help: None,
    fixes: &[text! { en: "Remove the others", es: "Quitar los demás", pt: "Remover os outros" }],
    source: "Gupshup, Template Button List; Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["BTN-10", "AUT-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}, {"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                at: "/components/1/buttons/1",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}, {"type": "CATALOG", "text": "View catalog"}]}]}"#,
                at: "/components/1/buttons/0",
                fixed: &[
                    r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Buttons(buttons) = component else { continue };
        let present = || buttons.buttons().filter_map(|(index, button)| Some((index, button.kind()?)));
        let Some((alone, kind)) = present().find(|(_, kind)| kinds::ALONE.value.contains(kind)) else {
            continue;
        };
        let count = buttons.buttons.given().map_or(0, Vec::len);
        let Some(other) = (0..count).find(|index| *index != alone) else { continue };
        let remove = |index| Edit { path: place.pointer_to_button(index, ""), span: None, value: Json::Null };
        let edits = (0..count).filter(|index| *index != alone).map(remove).collect();
        let args = [("kind", kind.name().into())];
        let path = place.pointer_to_button(other, "");
        found.add(Finding::at(path).with(&args).try_fix(0, edits));
    }
}
