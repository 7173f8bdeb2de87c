use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::{Component, HeaderFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-header-format",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A header format that Meta does not have",
        es: "Un formato de encabezado que Meta no tiene",
        pt: "Um formato de cabeçalho que a Meta não tem",
    },
    message: text! {
        en: "A header cannot have the format <found>.",
        es: "Un encabezado no puede tener el formato <found>.",
        pt: "Um cabeçalho não pode ter o formato <found>.",
    },
    help: Some(text! { en: "It is one of <known>.", es: "Es uno de <known>.", pt: "É um de <known>." }),
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["HDR-1", "D-15"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "image", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            r#"{"components": [{"type": "HEADER", "format": "LOCATION"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TXT", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/format",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "AUDIO"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/format",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let Some(format) = header.format.given() else { continue };
        if format.known().is_none() && !format.text().is_empty() {
            let path = place.pointer_to("format");
            words::unknown::<HeaderFormat>(path, format.text(), &USED_FOR, found);
        }
    }
}

const USED_FOR: [(&str, &str); 6] = [
    ("FILE", "DOCUMENT"),
    ("IMG", "IMAGE"),
    ("PDF", "DOCUMENT"),
    ("PHOTO", "IMAGE"),
    ("PICTURE", "IMAGE"),
    ("TXT", "TEXT"),
];
