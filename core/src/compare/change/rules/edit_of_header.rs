use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-header",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A header that takes something else",
        es: "Un encabezado que recibe otra cosa",
        pt: "Um cabeçalho que recebe outra coisa",
    },
    message: text! {
        en: "The header was <expected> and becomes <found>. Sends give what fitted before, and Meta refuses it.",
        es: "El encabezado era <expected> y pasa a ser <found>. Los envíos dan lo que encajaba antes y Meta lo rechaza.",
        pt: "O cabeçalho era <expected> e passa a ser <found>. Os envios dão o que servia antes, e a Meta recusa.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_012)),
    rows: &["SND-6", "SND-7"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {}, "after": {"components": [{"type": "HEADER", "format": "TEXT", "text": "On its way"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"before": {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}, "after": {"components": [{"type": "HEADER", "format": "VIDEO", "example": {"header_handle": ["4::aX"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}}"#,
                at: "/components/0",
                fixed: &[],
            },
            Bad {
                template: r#"{"before": {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}, "after": {}}"#,
                at: "/components",
                fixed: &[],
            },
        ],
    },
};
