use super::samples::every;
use super::urls::urls;
use crate::json::Json;
use crate::rules::document::wrong_kind::kind_name;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "example-not-text",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample that is no text",
        es: "Un ejemplo que no es texto",
        pt: "Um exemplo que não é texto",
    },
    message: text! {
        en: "A sample is a text, also when it shows a number. Meta refuses <found> here.",
        es: "Un ejemplo es un texto, también cuando muestra un número. Meta rechaza aquí <found>.",
        pt: "Um exemplo é um texto, também quando mostra um número. A Meta recusa aqui <found>.",
    },
    help: None,
    fixes: &[text! {
        en: "Write it as the text “<value>”",
        es: "Escribirlo como el texto «<value>»",
        pt: "Escrever como o texto “<value>”",
    }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["HDR-7", "BOD-11", "URL-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/a", "example": [5]}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["8"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [[8]]}}]}"#,
                at: "/components/0/example/body_text/0/0",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [[null]]}}]}"#,
                at: "/components/0/example/body_text/0/0",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": [8]}]}]}"#,
                at: "/components/1/buttons/0/example/0",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["8"]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": 8}]}]}"#,
                at: "/components/1/buttons/0/example",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": "8"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject).filter(|sampled| sampled.part.keys.count() > 0) {
        for (index, list) in sampled.lists() {
            judge(list, || sampled.list_at(index), found);
        }
    }
    for (part, button) in urls(subject).filter(|(part, _)| part.keys.count() > 0) {
        match button.example.given() {
            Some(Json::Array(list)) => judge(list, || part.pointer_to("example"), found),
            Some(other) => judge_one(other, || part.pointer_to("example"), found),
            None => {}
        }
    }
}

fn judge(list: &[Json], path: impl Fn() -> String, found: &mut Findings<'_>) {
    for (index, sample) in list.iter().enumerate() {
        judge_one(sample, || [&*path(), "/", &index.to_string()].concat(), found);
    }
}

fn judge_one(sample: &Json, path: impl Fn() -> String, found: &mut Findings<'_>) {
    if sample.as_str().is_some() {
        return;
    }
    let args = [("found", kind_name(sample.kind()).get(found.locale).into())];
    let finding = Finding::at(path()).with(&args);
    found.add(match sample {
        Json::Number(_) | Json::Bool(_) => finding.try_replace(0, sample.to_string()),
        _ => finding,
    });
}
