use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Buttons, Component, Decode as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "quick-replies-apart",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Quick replies apart from each other",
        es: "Respuestas rápidas separadas",
        pt: "Respostas rápidas separadas",
    },
    message: text! {
        en: "Quick replies have to stand together, before or after all other buttons; Meta refuses other orders.",
        es: "Las respuestas rápidas deben ir juntas, antes o después de los demás botones; Meta rechaza otro orden.",
        pt: "As respostas rápidas precisam ficar juntas, antes ou depois dos outros botões; a Meta recusa outra ordem.",
    },
    help: None,
    fixes: &[text! {
        en: "Put the quick replies together",
        es: "Juntar las respuestas rápidas",
        pt: "Juntar as respostas rápidas",
    }],
    source: "Meta, Template components; Gupshup, Template Button List",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["BTN-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"}, {"type": "URL", "text": "Look", "url": "https://example.com"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com"}, {"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "URL", "text": "Look", "url": "https://example.com"}, {"type": "QUICK_REPLY", "text": "No"}]}]}"#,
                at: "/components/1/buttons/2",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "QUICK_REPLY", "text": "No"}, {"type": "URL", "text": "Look", "url": "https://example.com"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com"}, {"type": "QUICK_REPLY", "text": "Yes"}, {"type": "URL", "text": "More", "url": "https://example.com"}]}]}"#,
                at: "/components/1/buttons/2",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com"}, {"type": "URL", "text": "More", "url": "https://example.com"}, {"type": "QUICK_REPLY", "text": "Yes"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Buttons(buttons) = component else { continue };
        // Cards may mix them.
        let Some(index) = third_run(buttons).filter(|_| place.card.is_none()) else { continue };
        let finding = Finding::at(place.pointer_to_button(index, ""));
        found.add(match regrouped(buttons) {
            Some(list) => {
                let edit = Edit { path: place.pointer_to("buttons"), span: None, value: list };
                finding.try_fix(0, vec![edit])
            }
            None => finding,
        });
    }
}

/// The button at which quick replies and others take turns a second time.
fn third_run(buttons: &Buttons) -> Option<usize> {
    let (mut runs, mut last) = (0, None);
    for (index, button) in buttons.buttons() {
        let is_reply = button.kind() == Some(ButtonKind::QuickReply);
        if last != Some(is_reply) {
            runs += 1;
            last = Some(is_reply);
        }
        if runs == 3 {
            return Some(index);
        }
    }
    None
}

/// The buttons with the kind of the first before all others, each kind in its order.
fn regrouped(buttons: &Buttons) -> Option<Json> {
    let Json::Object(mut members) = buttons.encode() else { return None };
    let Some(Json::Array(list)) = members.remove("buttons") else { return None };
    let is_reply = |index: usize| {
        let mut all = buttons.buttons();
        all.any(|(at, button)| at == index && button.kind() == Some(ButtonKind::QuickReply))
    };
    let begins_so = is_reply(0);
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for (index, button) in list.into_iter().enumerate() {
        if is_reply(index) == begins_so { first.push(button) } else { rest.push(button) }
    }
    first.append(&mut rest);
    Some(Json::Array(first))
}
