use crate::rules::prelude::*;
use crate::template::{Component, HeaderFormat, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-header-format",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The header has no format",
        es: "El encabezado no tiene formato",
        pt: "O cabeçalho não tem formato",
    },
    message: text! {
        en: "A header says in its format whether it shows a text, a picture, a video, a document or a place.",
        es: "Un encabezado indica en su formato si muestra un texto, una imagen, un video, un documento o un lugar.",
        pt: "Um cabeçalho diz no formato se mostra um texto, uma imagem, um vídeo, um documento ou um lugar.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the format to <value>",
        es: "Poner el formato <value>",
        pt: "Definir o formato <value>",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["HDR-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/format",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "text": "Casa Lino", "format": "TEXT"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": null}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/format",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let is_empty = header.format.given().is_some_and(|format| format.text().is_empty());
        if header.format.is_missing() || is_empty {
            let finding = Finding::at(place.pointer_to("format"));
            let has_text = header.text.text().is_some_and(|text| !text.is_empty());
            found.add(if has_text { finding.try_replace(0, HeaderFormat::Text.name()) } else { finding });
        }
    }
}
