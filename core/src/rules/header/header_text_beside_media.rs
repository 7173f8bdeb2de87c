use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{Component, HeaderFormat, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-text-beside-media",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A text in a header that shows something else",
        es: "Un texto en un encabezado que muestra otra cosa",
        pt: "Um texto num cabeçalho que mostra outra coisa",
    },
    message: text! {
        en: "A header of format <format> has no text: it would not be shown.",
        es: "Un encabezado de formato <format> no lleva texto: no se mostraría.",
        pt: "Um cabeçalho de formato <format> não leva texto: ele não seria mostrado.",
    },
    help: Some(text! {
        en: "Move the text to the body, or set the format to TEXT.",
        es: "Pasa el texto al cuerpo o pon el formato TEXT.",
        pt: "Passe o texto para o corpo ou defina o formato TEXT.",
    }),
    fixes: &[text! { en: "Remove the text", es: "Quitar el texto", pt: "Remover o texto" }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["HDR-10", "HDR-14"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "IMAGE", "text": "", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "HEADER", "format": "IMAGE", "text": "Casa Lino", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let Some(format) = header.format.known().filter(|format| *format != HeaderFormat::Text) else {
            continue;
        };
        if header.text.text().is_some_and(|text| !text.is_empty()) {
            let args = [("format", format.name().into())];
            let path = place.pointer_to("text");
            found.add(Finding::at(path).with(&args).try_replace(0, Json::Null));
        }
    }
}
