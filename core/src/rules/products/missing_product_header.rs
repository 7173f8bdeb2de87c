use crate::rules::prelude::*;
use crate::template::{ButtonKind, ComponentKind, HeaderFormat, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-product-header",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The header of a product template is missing",
        es: "Falta el encabezado de la plantilla de productos",
        pt: "Falta o cabeçalho do modelo de produtos",
    },
    message: text! {
        en: "A template with the button <kind> needs a header of format <format>.",
        es: "Una plantilla con el botón <kind> necesita un encabezado de formato <format>.",
        pt: "Um modelo com o botão <kind> precisa de um cabeçalho de formato <format>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Multi-product message templates; Template components",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["COM-3", "COM-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "TEXT", "text": "New bags"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View items"}]}]}"#,
            r#"{"category": "MARKETING", "components": [{"type": "HEADER", "format": "PRODUCT"}, {"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "MPM", "text": "View items"}]}]}"#,
                at: "/components",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "MARKETING", "components": [{"type": "BODY", "text": "Our new bags are here."}, {"type": "BUTTONS", "buttons": [{"type": "SPM", "text": "View"}]}]}"#,
                at: "/components",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if subject.has(ComponentKind::Header) {
        return;
    }
    for (kind, format) in [(ButtonKind::Mpm, HeaderFormat::Text), (ButtonKind::Spm, HeaderFormat::Product)] {
        if subject.top_button(kind).is_some() {
            let args = [("kind", kind.name().into()), ("format", format.name().into())];
            return found.add(Finding::at("/components").with(&args));
        }
    }
}
