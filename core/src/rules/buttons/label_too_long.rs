use crate::rules::length;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "label-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The label of a button is too long",
        es: "El texto de un botón es demasiado largo",
        pt: "O texto de um botão é longo demais",
    },
    message: text! {
        en: "The label has <count> characters; Meta accepts <limit>.",
        es: "El texto del botón tiene <count> caracteres; Meta acepta <limit>.",
        pt: "O texto do botão tem <count> caracteres; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[text! {
        en: "Cut to <limit> at a word",
        es: "Recortar a <limit> en una palabra",
        pt: "Cortar em <limit> numa palavra",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_040)),
    rows: &["BTN-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "⟪x×25⟫"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I would like to talk to s⟦omeone⟧"}]}]}"#,
            at: "/components/1/buttons/0/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "I would like to talk to"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    length::check(subject, Role::Label, limits::LABEL_LENGTH.value, found);
}
