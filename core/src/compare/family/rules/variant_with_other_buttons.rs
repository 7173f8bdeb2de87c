use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-with-other-buttons",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant with other buttons",
        es: "Una variante con otros botones",
        pt: "Uma variante com outros botões",
    },
    message: text! {
        en: "The buttons of this variant: <found>. Those of the others: <expected>. A send gives values by the place of a button, and what fits those is refused here.",
        es: "Los botones de esta variante: <found>. Los de las demás: <expected>. Un envío da valores según el lugar del botón, y lo que encaja en aquellas se rechaza aquí.",
        pt: "Os botões desta variante: <found>. Os das outras: <expected>. Um envio dá valores pelo lugar do botão, e o que serve àquelas é recusado aqui.",
    },
    help: None,
    fixes: &[],
    source: "whatsapp-api-js, issue 175; Meta, Template components",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["SND-13", "SND-15", "BTN-4"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"[{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}, {"language": "es", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Gracias"}]}]}]"#,
        ],
        bad: &[
            Bad {
                template: r#"[{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}, {"type": "URL", "text": "Track", "url": "https://casalino.example/track"}]}]}, {"language": "es", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://casalino.example/track"}, {"type": "QUICK_REPLY", "text": "Yes"}]}]}]"#,
                at: "/1/components/1/buttons",
                fixed: &[],
            },
            Bad {
                template: r#"[{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}, {"language": "es"}]"#,
                at: "/1/components",
                fixed: &[],
            },
        ],
    },
};
