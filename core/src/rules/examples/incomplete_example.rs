use super::samples::every;
use super::wording::neutral;
use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "incomplete-example",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample with a part missing",
        es: "Un ejemplo al que le falta una parte",
        pt: "Um exemplo a que falta uma parte",
    },
    message: text! {
        en: "A sample of a named variable has a param_name and an example; here <member> is missing, and Meta refuses the template.",
        es: "El ejemplo de una variable con nombre lleva param_name y example; aquí falta <member> y Meta rechaza la plantilla.",
        pt: "O exemplo de uma variável com nome leva param_name e example; aqui falta <member>, e a Meta recusa o modelo.",
    },
    help: None,
    fixes: &[text! {
        en: "Fill in “<value>”", es: "Poner «<value>»", pt: "Preencher com “<value>”"
    }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-05-05",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-8", "BOD-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order"}]}}]}"#,
                at: "/components/0/example/body_text_named_params/1/example",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "order"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"example": "8"}]}}]}"#,
                at: "/components/0/example/body_text_named_params/1/param_name",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"example": "8", "param_name": "order"}]}}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject).filter(|sampled| sampled.part.keys.is_named()) {
        for (index, entry) in sampled.entries() {
            let mut report = |member: &str, value: Option<String>| {
                let at = [&*sampled.named_at(), "/", &index.to_string(), "/", member].concat();
                let args = [("member", member.into())];
                let finding = Finding::at(at).with(&args);
                found.add(match value {
                    Some(value) => finding.try_replace(0, value),
                    None => finding,
                });
            };
            if entry.param_name.is_missing() {
                let mut lacking = sampled.without_entry();
                report(
                    "param_name",
                    match (lacking.next(), lacking.next()) {
                        (Some(Key::Name(meant)), None) => Some(meant.to_string()),
                        _ => None,
                    },
                );
            }
            if entry.example.is_missing() {
                let name = entry.param_name.text().filter(|name| !name.is_empty());
                report("example", name.map(|name| neutral(subject, &Key::Name(name.into()))));
            }
        }
    }
}
