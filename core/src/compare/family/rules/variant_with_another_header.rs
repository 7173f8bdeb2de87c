use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-with-another-header",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant with another header",
        es: "Una variante con otro encabezado",
        pt: "Uma variante com outro cabeçalho",
    },
    message: text! {
        en: "The header of this variant: <found>. That of the others: <expected>. A send that fits those is refused here.",
        es: "El encabezado de esta variante: <found>. El de las demás: <expected>. Un envío que encaja en aquellas se rechaza aquí.",
        pt: "O cabeçalho desta variante: <found>. O das outras: <expected>. Um envio que serve àquelas é recusado aqui.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_012)),
    rows: &["SND-6", "HDR-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"[{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}, {"language": "es", "components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}]"#,
        ],
        bad: &[
            Bad {
                template: r#"[{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}, {"language": "es", "components": [{"type": "HEADER", "format": "VIDEO", "example": {"header_handle": ["4::aX"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}]"#,
                at: "/1/components/0",
                fixed: &[],
            },
            Bad {
                template: r#"[{"language": "es"}, {"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}, {"language": "fr", "components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}]"#,
                at: "/0/components",
                fixed: &[],
            },
        ],
    },
};
