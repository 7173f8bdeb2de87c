use super::samples::{entry, every};
use super::wording::neutral;
use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-named-example",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable without its sample",
        es: "Una variable sin su ejemplo",
        pt: "Uma variável sem o seu exemplo",
    },
    message: text! {
        en: "No sample here has the name of <variable>. Meta refuses a text unless each variable has one.",
        es: "Ningún ejemplo lleva aquí el nombre de <variable>. Meta rechaza un texto si no hay uno por variable.",
        pt: "Nenhum exemplo aqui tem o nome de <variable>. A Meta recusa um texto se não houver um por variável.",
    },
    help: None,
    fixes: &[text! {
        en: "Add a sample for <variable>",
        es: "Añadir un ejemplo para <variable>",
        pt: "Adicionar um exemplo para <variable>",
    }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-05-05",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-8", "BOD-13", "VAR-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
            at: "/components/0/example/body_text_named_params",
            fixed: &[
                r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "order"}]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        for key in sampled.without_entry() {
            let Key::Name(name) = key else { continue };
            let variable = key.written();
            let args = [("variable", variable.as_str().into())];
            let value = entry(name, &neutral(subject, key));
            let edit = Edit { path: sampled.named_at() + "/-", span: None, value };
            found.add(Finding::at(sampled.named_at()).with(&args).try_fix(0, vec![edit]));
        }
    }
}
