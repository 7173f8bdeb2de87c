use super::samples::{Sampled, every};
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "example-shape",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Samples in a shape Meta does not read",
        es: "Ejemplos en una forma que Meta no lee",
        pt: "Exemplos numa forma que a Meta não lê",
    },
    message: text! {
        en: "Meta expects the samples here as <shape>, and refuses other shapes.",
        es: "Meta espera aquí los ejemplos como <shape> y rechaza otras formas.",
        pt: "A Meta espera aqui os exemplos como <shape> e recusa outras formas.",
    },
    help: None,
    fixes: &[text! {
        en: "Bring them into that shape",
        es: "Ponerlos en esa forma",
        pt: "Colocá-los nessa forma",
    }],
    source: "Meta, Template components; answers 2388043",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-7", "BOD-11", "BOD-12", "D-4", "LIVE-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": ["Ana"]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "News for {{1}}", "example": {"header_text": [["Ana"]]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example/header_text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "News for {{1}}", "example": {"header_text": ["Ana"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": ["Ana", "8"]}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana"], ["8"]]}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": "8"}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example/header_text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": {"1": "Ana"}}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"], "Luis"]}}]}"#,
                at: "/components/0/example/body_text/1",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"], ["Luis"]]}}]}"#,
                ],
            },
        ],
    },
};

const LIST: Text =
    text! { en: "one list, [\"…\"]", es: "una sola lista, [\"…\"]", pt: "uma só lista, [\"…\"]" };
const LIST_OF_LISTS: Text = text! {
    en: "a list in a list, [[\"…\", \"…\"]]",
    es: "una lista dentro de otra, [[\"…\", \"…\"]]",
    pt: "uma lista dentro de outra, [[\"…\", \"…\"]]",
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let (count, Some(numbered)) = (sampled.part.keys.count(), sampled.numbered) else { continue };
        let is_header = sampled.part.role == Role::Header;
        let elements = numbered.as_array().unwrap_or_default();
        let is_wrapped = elements.iter().any(|element| element.as_array().is_some());
        let at_fault = match numbered {
            _ if count == 0 => false,
            Json::Array(_) if is_header => is_wrapped,
            Json::Array(_) if is_wrapped => sampled.is_scattered(),
            Json::Array(_) => count > 1 && !elements.is_empty(),
            // A body's lone sample may stand bare: some of Meta's pages write it so.
            Json::Text(_) => is_header || count > 1,
            _ => true,
        };
        if at_fault {
            let samples = (!matches!(numbered, Json::Object(_) | Json::Number(_) | Json::Bool(_)))
                .then(|| sampled.shaped(gathered(numbered)));
            report(&sampled, sampled.numbered_at(), samples, found);
        } else if count > 0 && !is_header && is_wrapped {
            for (index, element) in elements.iter().enumerate() {
                if element.as_array().is_none() {
                    let list = element.as_str().map(|text| vec![text].into());
                    report(&sampled, sampled.list_at(Some(index)), list, found);
                }
            }
        }
    }
}

/// All samples in one list.
fn gathered(numbered: &Json) -> Vec<Json> {
    let elements = numbered.as_array().unwrap_or(std::slice::from_ref(numbered));
    elements
        .iter()
        .flat_map(|element| element.as_array().unwrap_or(std::slice::from_ref(element)))
        .cloned()
        .collect()
}

fn report(sampled: &Sampled<'_, '_>, path: String, value: Option<Json>, found: &mut Findings<'_>) {
    let shape = if sampled.part.role == Role::Header { LIST } else { LIST_OF_LISTS };
    let args = [("shape", shape.get(found.locale).into())];
    let finding = Finding::at(path).with(&args);
    found.add(match value {
        Some(value) => finding.try_replace(0, value),
        None => finding,
    });
}
