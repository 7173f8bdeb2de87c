use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Component, HeaderFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-header-text",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The header has no text",
        es: "El encabezado no tiene texto",
        pt: "O cabeçalho não tem texto",
    },
    message: text! {
        en: "A header of format TEXT needs a line of text.",
        es: "Un encabezado de formato TEXT necesita una línea de texto.",
        pt: "Um cabeçalho de formato TEXT precisa de uma linha de texto.",
    },
    help: Some(text! {
        en: "Write the line, or leave the header out.",
        es: "Escribe la línea o prescinde del encabezado.",
        pt: "Escreva a linha ou deixe o cabeçalho de fora.",
    }),
    fixes: &[text! { en: "Remove the header", es: "Quitar el encabezado", pt: "Remover o cabeçalho" }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            r#"{"components": [{"type": "HEADER", "format": "LOCATION"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "text", "text": " "}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let is_empty = header.text.text().is_some_and(|text| text.trim().is_empty());
        if header.format.known() == Some(HeaderFormat::Text) && (header.text.is_missing() || is_empty) {
            let remove = Edit { path: place.pointer(), span: None, value: Json::Null };
            found.add(Finding::at(place.pointer_to("text")).try_fix(0, vec![remove]));
        }
    }
}
