use crate::json::Json;
use crate::rules::lint::Purpose;
use crate::rules::prelude::*;
use crate::template::Component;
use crate::text::web_scheme;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "address-as-handle",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An address in the place of a handle",
        es: "Una dirección en lugar de un identificador",
        pt: "Um endereço no lugar de um identificador",
    },
    message: text! {
        en: "Meta takes no address for the sample of a header: it wants the handle that its upload gives for the file.",
        es: "Meta no acepta una dirección como muestra del encabezado: quiere el identificador que da al subir el archivo.",
        pt: "A Meta não aceita um endereço como amostra do cabeçalho: ela quer o identificador que devolve ao enviar o arquivo.",
    },
    help: Some(text! {
        en: "Upload the file with the Resumable Upload API and put its handle here.",
        es: "Sube el archivo con la Resumable Upload API y pon aquí su identificador.",
        pt: "Envie o arquivo com a Resumable Upload API e coloque aqui o identificador.",
    }),
    fixes: &[],
    source: "Meta's answer 2388273",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_273)),
    rows: &["HDR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["4::aW1hZ2UvanBlZw==:ARb"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "HEADER", "format": "IMAGE", "example": {"header_handle": ["https://example.com/a.jpg"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            at: "/components/0/example/header_handle/0",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    // Meta itself gives addresses back for stored samples.
    if found.purpose == Purpose::Stored {
        return;
    }
    for (place, component) in &subject.components {
        let Component::Header(header) = component else { continue };
        let handle = header.example.given().and_then(|example| example.header_handle.given());
        let Some(Json::Array(handles)) = handle else { continue };
        for (index, handle) in handles.iter().enumerate() {
            if handle.as_str().and_then(web_scheme).is_some() {
                let path = format!("{}/{index}", place.pointer_to("example/header_handle"));
                found.add(Finding::at(path));
            }
        }
    }
}
