use crate::rules::prelude::*;
use crate::template::Vocabulary as _;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-label",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "A button without a label", es: "Un botón sin texto", pt: "Um botão sem texto" },
    message: text! {
        en: "A button of type <kind> needs the text that people tap.",
        es: "Un botón de tipo <kind> necesita el texto que la gente toca.",
        pt: "Um botão do tipo <kind> precisa do texto em que as pessoas tocam.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_050)),
    rows: &["BTN-2", "BTN-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "COPY_CODE", "example": "SAVE10"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY"}]}]}"#,
                at: "/components/1/buttons/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": " ", "phone_number": "+525512345678"}]}]}"#,
                at: "/components/1/buttons/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for &(place, index, button) in &subject.buttons {
        let Some(kind) = button.kind().filter(|kind| kind.has_own_label()) else { continue };
        if button.label().is_none_or(|label| label.trim().is_empty()) {
            let path = place.pointer_to_button(index, "text");
            if !subject.is_odd(&path) {
                found.add(Finding::at(path).with(&[("kind", kind.name().into())]));
            }
        }
    }
}
