use crate::rules::prelude::*;
use crate::template::{Button, ButtonKind, Field, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-button-field",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A button without its target",
        es: "Un botón sin su destino",
        pt: "Um botão sem o seu destino",
    },
    message: text! {
        en: "A button of the type <kind> needs <field>.",
        es: "Un botón de tipo <kind> necesita <field>.",
        pt: "Um botão do tipo <kind> precisa de <field>.",
    },
    help: None,
    fixes: &[],
    source: "Meta's answer 2388050",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_050)),
    rows: &["BTN-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look", "url": "https://example.com"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Look"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": ""}]}]}"#,
                at: "/components/1/buttons/0/phone_number",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE"}]}]}"#,
                at: "/components/1/buttons/0/example",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.template.library_template_name.is_present() {
        return;
    }
    let is_empty =
        |text: &Field<String>| text.is_missing() || text.text().is_some_and(|text| text.trim().is_empty());
    for &(place, index, button) in &subject.buttons {
        let (field, is_missing) = match button {
            Button::Url(button) => ("url", is_empty(&button.url)),
            Button::PhoneNumber(button) => ("phone_number", is_empty(&button.phone_number)),
            Button::CopyCode(button) => ("example", button.example.is_missing()),
            _ => continue,
        };
        if is_missing {
            let kind = button.kind().map_or("", ButtonKind::name);
            let args = [("kind", kind.into()), ("field", field.into())];
            found.add(Finding::at(place.pointer_to_button(index, field)).with(&args));
        }
    }
}
