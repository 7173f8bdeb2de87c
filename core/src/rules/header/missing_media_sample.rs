use crate::json::Json;
use crate::rules::lint::Purpose;
use crate::rules::prelude::*;
use crate::template::{Component, HeaderFormat};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-media-sample",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "No sample of the file",
        es: "Falta la muestra del archivo",
        pt: "Falta a amostra do arquivo",
    },
    message: text! {
        en: "A header with a file needs a sample for review: the handle of an uploaded file.",
        es: "Un encabezado con archivo necesita una muestra para la revisión: el identificador de un archivo subido.",
        pt: "Um cabeçalho com arquivo precisa de uma amostra para a revisão: o identificador de um arquivo enviado.",
    },
    help: Some(text! {
        en: "Upload a file with the Resumable Upload API and put its handle in example.header_handle.",
        es: "Sube un archivo con la Resumable Upload API y pon su identificador en example.header_handle.",
        pt: "Envie um arquivo com a Resumable Upload API e coloque o identificador em example.header_handle.",
    }),
    fixes: &[],
    source: "Meta, Template components; Meta's answer 2388273",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_273)),
    rows: &["HDR-10"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "VIDEO", "example": {"header_handle": []}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example/header_handle",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if found.purpose == Purpose::Stored || subject.template.library_template_name.is_present() {
        return;
    }
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let has_file = matches!(
            header.format.known(),
            Some(HeaderFormat::Image | HeaderFormat::Video | HeaderFormat::Document | HeaderFormat::Gif)
        );
        if !has_file {
            continue;
        }
        let (path, is_missing) = match header.example.given() {
            Some(example) => {
                let is_empty = |handle: &Json| match handle {
                    Json::Array(handles) => handles.is_empty(),
                    Json::Text(handle) => handle.is_empty(),
                    _ => false,
                };
                let handle = &example.header_handle;
                ("example/header_handle", handle.is_missing() || handle.given().is_some_and(is_empty))
            }
            None => ("example", header.example.is_missing()),
        };
        if is_missing {
            found.add(Finding::at(place.pointer_to(path)));
        }
    }
}
