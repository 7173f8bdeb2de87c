use crate::json::Json;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, ComponentKind};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-beside-catalog",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A header beside a catalog",
        es: "Un encabezado junto a un catálogo",
        pt: "Um cabeçalho ao lado de um catálogo",
    },
    message: text! {
        en: "Templates with a CATALOG button show a product's picture at the top; no sample of Meta's gives them a header.",
        es: "Las plantillas con un botón CATALOG muestran arriba la imagen de un producto; ningún ejemplo de Meta les pone encabezado.",
        pt: "Modelos com um botão CATALOG mostram no topo a imagem de um produto; nenhum exemplo da Meta lhes dá cabeçalho.",
    },
    help: None,
    fixes: &[text! { en: "Remove the header", es: "Quitar el encabezado", pt: "Remover o cabeçalho" }],
    source: "pywa 4.5.0; Gupshup, Template Button List",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["COM-1", "HDR-17"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "TEXT", "text": "New bags"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
            at: "/components/0",
            fixed: &[
                r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View catalog"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if let Some(header) = subject.top(ComponentKind::Header)
        && subject.top_button(ButtonKind::Catalog).is_some()
    {
        found.add(Finding::at(header.pointer()).try_replace(0, Json::Null));
    }
}
