use super::samples::every;
use crate::json::Json;
use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "repeated-example",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Two samples for one variable",
        es: "Dos ejemplos para una variable",
        pt: "Dois exemplos para uma variável",
    },
    message: text! {
        en: "<variable> has a sample already. Meta asks for one for each variable.",
        es: "<variable> ya tiene un ejemplo. Meta pide uno por variable.",
        pt: "<variable> já tem um exemplo. A Meta pede um por variável.",
    },
    help: None,
    fixes: &[text! { en: "Remove this sample", es: "Quitar este ejemplo", pt: "Remover este exemplo" }],
    source: "Meta, Template components",
    confidence: Confidence::Inferred,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["VAR-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Luis"}]}}]}"#,
            at: "/components/0/example/body_text_named_params/2/param_name",
            fixed: &[
                r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let keys = &sampled.part.keys;
        if !keys.is_named() {
            continue;
        }
        let mut seen = vec![false; keys.all().len()];
        for (index, entry) in sampled.entries() {
            let Some(key) = entry.param_name.text().map(|name| Key::Name(name.into())) else { continue };
            let Some(seen) = keys.rank(&key).and_then(|rank| seen.get_mut(rank)) else { continue };
            if *seen {
                let variable = key.written();
                let args = [("variable", variable.as_str().into())];
                let at = [&*sampled.named_at(), "/", &index.to_string()].concat();
                let finding = Finding::at(at.clone() + "/param_name").with(&args);
                found.add(finding.try_fix(0, vec![Edit { path: at, span: None, value: Json::Null }]));
            }
            *seen = true;
        }
    }
}
