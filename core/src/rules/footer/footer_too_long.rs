use crate::rules::length;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "footer-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The footer is too long",
        es: "El pie es demasiado largo",
        pt: "O rodapé é longo demais",
    },
    message: text! {
        en: "The footer has <count> characters; Meta accepts <limit>.",
        es: "El pie tiene <count> caracteres; Meta acepta <limit>.",
        pt: "O rodapé tem <count> caracteres; a Meta aceita <limit>.",
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
    rows: &["FTR-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "⟪x×60⟫"}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "⟪Word ×11⟫one t⟦wo⟧"}]}"#,
            at: "/components/1/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "⟪Word ×11⟫one"}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    length::check(subject, Role::Footer, limits::FOOTER_LENGTH.value, found);
}
