use crate::rules::characters;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "label-characters",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Characters that a label cannot have",
        es: "Caracteres que el texto de un botón no admite",
        pt: "Caracteres que o texto de um botão não aceita",
    },
    message: text! {
        en: "The label of a button is plain text: Meta refuses line breaks, emojis and formatting marks in it. Here stands <characters>.",
        es: "El texto de un botón va sin formato: Meta rechaza en él saltos de línea, emojis y marcas de formato. Aquí hay <characters>.",
        pt: "O texto de um botão vai sem formatação: a Meta recusa nele quebras de linha, emojis e marcas de formatação. Aqui há <characters>.",
    },
    help: None,
    fixes: &[text! { en: "Take out <characters>", es: "Quitar <characters>", pt: "Tirar <characters>" }],
    source: "Meta's answer 2388060",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_060)),
    rows: &["BTN-3", "U-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes, I agree"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "*Copy*"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes ⟦👍⟧"}]}]}"#,
                at: "/components/1/buttons/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Yes"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "⟦*⟧Stop"}]}]}"#,
                at: "/components/1/buttons/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    characters::check(subject, Role::Label, true, found);
}
