use crate::rules::lint::Purpose;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, DisplayFormat, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-display-format",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An order without its display format",
        es: "Un pedido sin su formato de presentación",
        pt: "Um pedido sem o seu formato de exibição",
    },
    message: text! {
        en: "A template with an ORDER_DETAILS button needs display_format ORDER_DETAILS.",
        es: "Una plantilla con un botón ORDER_DETAILS necesita display_format ORDER_DETAILS.",
        pt: "Um modelo com um botão ORDER_DETAILS precisa de display_format ORDER_DETAILS.",
    },
    help: None,
    fixes: &[text! { en: "Add display_format", es: "Añadir display_format", pt: "Adicionar display_format" }],
    source: "Meta, Order details templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-21", "ORD-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"display_format": "ORDER_DETAILS", "components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "ORDER_DETAILS", "text": "Pay"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "ORDER_DETAILS", "text": "Pay"}]}]}"#,
            at: "/display_format",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "ORDER_DETAILS", "text": "Pay"}]}], "display_format": "ORDER_DETAILS"}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let is_stored = found.purpose == Purpose::Stored;
    if !is_stored
        && subject.template.display_format.is_missing()
        && subject.top_button(ButtonKind::OrderDetails).is_some()
    {
        found.add(Finding::at("/display_format").replace(0, DisplayFormat::OrderDetails.name()));
    }
}
