use super::samples::{Sampled, every};
use super::urls::{sample_address, urls};
use super::wording::neutral;
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "example-count",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not one sample for each variable",
        es: "No hay un ejemplo por variable",
        pt: "Não há um exemplo por variável",
    },
    message: text! {
        en: "Here <count|is|are> <count> <count|sample|samples>, and the text has <expected> <expected|variable|variables>. Meta refuses a text unless each variable has one sample.",
        es: "Aquí hay <count> <count|ejemplo|ejemplos> y el texto tiene <expected> <expected|variable|variables>. Meta lo rechaza si no hay un ejemplo por variable.",
        pt: "Aqui há <count> <count|exemplo|exemplos> e o texto tem <expected> <expected|variável|variáveis>. A Meta o recusa se não houver um exemplo por variável.",
    },
    help: None,
    fixes: &[
        text! { en: "Add what is missing", es: "Añadir lo que falta", pt: "Adicionar o que falta" },
        text! {
            en: "Keep only the first <expected>",
            es: "Dejar solo <expected|el primero|los primeros>",
            pt: "Deixar só <expected|o primeiro|os primeiros>",
        },
    ],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["VAR-13", "HDR-7", "BOD-11", "URL-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse. See you, {{1}}, in our shop.", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"], ["Luis"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/example/body_text/0",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "Sample 2"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["8", "9"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example/header_text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": []}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Sample 1"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": []}]}]}"#,
                at: "/components/1/buttons/0/example",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/sample"]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let keys = &sampled.part.keys;
        if !keys.is_numbered() || !keys.is_certain() || sampled.is_scattered() {
            continue;
        }
        let expected = keys.all().len();
        let highest = keys.numbers().last().unwrap_or_default() as usize;
        for (index, list) in sampled.lists() {
            // Where numbers are passed over, a sample for each of those is no further mistake.
            if list.len() != expected && list.len() != highest {
                let samples = completed(&sampled, list);
                let value = if index.is_some() { Json::Array(samples) } else { sampled.shaped(samples) };
                report(sampled.list_at(index), list.len(), expected, value, found);
            }
        }
    }
    for (part, button) in urls(subject) {
        if let Some(Json::Array(list)) = button.example.given()
            && list.len() != 1
            && part.keys.count() > 0
        {
            let kept = list.first().cloned().unwrap_or_else(|| sample_address(part).into());
            report(part.pointer_to("example"), list.len(), 1, vec![kept].into(), found);
        }
    }
}

/// As many samples as there are variables: those that are given, then neutral ones.
fn completed(sampled: &Sampled<'_, '_>, list: &[Json]) -> Vec<Json> {
    let keys = sampled.part.keys.all().iter().enumerate();
    keys.map(|(index, key)| match list.get(index) {
        Some(sample) => sample.clone(),
        None => neutral(sampled.subject, key).into(),
    })
    .collect()
}

fn report(path: String, count: usize, expected: usize, value: Json, found: &mut Findings<'_>) {
    let args = [("count", count.into()), ("expected", expected.into())];
    let edit = Edit { path: path.clone(), span: None, value };
    let title = usize::from(count > expected);
    found.add(Finding::at(path).with(&args).try_fix(title, vec![edit]));
}
