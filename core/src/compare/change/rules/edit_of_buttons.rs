use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-buttons",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A button that takes something else",
        es: "Un botón que recibe otra cosa",
        pt: "Um botão que recebe outra coisa",
    },
    message: text! {
        en: "The button at this place was <expected> and becomes <found>. Sends give values by the place of a button, and Meta refuses those of before.",
        es: "El botón de este lugar era <expected> y pasa a ser <found>. Los envíos dan valores según el lugar del botón y Meta rechaza los de antes.",
        pt: "O botão deste lugar era <expected> e passa a ser <found>. Os envios dão valores pelo lugar do botão, e a Meta recusa os de antes.",
    },
    help: None,
    fixes: &[],
    source: "whatsapp-api-js, issue 175; frappe_whatsapp, issue 188",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["SND-13", "SND-14", "SND-15"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {}, "after": {"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"before": {"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "URL", "text": "Track", "url": "https://casalino.example/track"}]}]}, "after": {"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://casalino.example/track"}, {"type": "QUICK_REPLY", "text": "Yes"}]}]}}"#,
                at: "/components/1/buttons/0",
                fixed: &[],
            },
            Bad {
                template: r#"{"before": {"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}, "after": {}}"#,
                at: "/components",
                fixed: &[],
            },
        ],
    },
};
