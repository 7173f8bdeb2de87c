use super::samples::every;
use super::urls::{sample_address, urls};
use super::wording::neutral;
use crate::json::Json;
use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "empty-example",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! { en: "An empty sample", es: "Un ejemplo vacío", pt: "Um exemplo vazio" },
    message: text! {
        en: "This sample is empty. Whoever reviews the template cannot see what the variable stands for.",
        es: "Este ejemplo está vacío. Quien revisa la plantilla no ve qué representa la variable.",
        pt: "Este exemplo está vazio. Quem revisa o modelo não vê o que a variável representa.",
    },
    help: None,
    fixes: &[text! { en: "Fill in a sample", es: "Rellenar con un ejemplo", pt: "Preencher com um exemplo" }],
    source: "Meta, Template review",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["VAR-13", "VAR-14", "REV-12"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/{{1}}", "example": "https://example.com/1"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [[" "]]}}]}"#,
                at: "/components/0/example/body_text/0/0",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Sample 1"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": ""}]}}]}"#,
                at: "/components/0/example/body_text_named_params/1/example",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "order"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": [""]}]}]}"#,
                at: "/components/1/buttons/0/example/0",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/sample"]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject).filter(|sampled| sampled.part.keys.count() > 0) {
        for (outer, list) in sampled.lists() {
            for (index, sample) in list.iter().enumerate().filter(|(_, sample)| is_empty(sample.as_str())) {
                let is_lone = sampled.numbered.is_some_and(|numbered| std::ptr::eq(numbered, sample));
                let path =
                    if is_lone { sampled.list_at(outer) } else { element(&sampled.list_at(outer), index) };
                let key = sampled.part.keys.all().get(index);
                report(path, key.map(|key| neutral(subject, key)), found);
            }
        }
        for (index, entry) in sampled.entries().filter(|(_, entry)| is_empty(entry.example.text())) {
            let name = entry.param_name.text().filter(|name| !name.is_empty());
            let sample = name.map(|name| neutral(subject, &Key::Name(name.into())));
            report(element(&sampled.named_at(), index) + "/example", sample, found);
        }
    }
    for (part, button) in urls(subject).filter(|(part, _)| part.keys.count() > 0) {
        let path = || part.pointer_to("example");
        match button.example.given() {
            Some(Json::Array(list)) => {
                for (index, _) in list.iter().enumerate().filter(|(_, sample)| is_empty(sample.as_str())) {
                    report(element(&path(), index), Some(sample_address(part)), found);
                }
            }
            Some(sample) if is_empty(sample.as_str()) => report(path(), Some(sample_address(part)), found),
            _ => {}
        }
    }
}

fn is_empty(sample: Option<&str>) -> bool {
    sample.is_some_and(|sample| sample.trim().is_empty())
}

fn element(list: &str, index: usize) -> String {
    [list, "/", &index.to_string()].concat()
}

fn report(path: String, sample: Option<String>, found: &mut Findings<'_>) {
    let finding = Finding::at(path);
    found.add(match sample {
        Some(sample) => finding.try_replace(0, sample),
        None => finding,
    });
}
