use crate::rules::length;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The header is too long",
        es: "El encabezado es demasiado largo",
        pt: "O cabeçalho é longo demais",
    },
    message: text! {
        en: "The header has <count> characters; Meta accepts <limit>.",
        es: "El encabezado tiene <count> caracteres; Meta acepta <limit>.",
        pt: "O cabeçalho tem <count> caracteres; a Meta aceita <limit>.",
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
    rows: &["HDR-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "⟪x×60⟫"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "⟪Word ×11⟫one t⟦wo⟧"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "⟪Word ×11⟫one"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    length::check(subject, Role::Header, limits::HEADER_LENGTH.value, found);
}
