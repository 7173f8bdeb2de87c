use super::samples::every;
use crate::json::Json;
use crate::rules::prelude::*;
use crate::rules::words::excerpt;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "example-of-unknown-name",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample for a name the text does not use",
        es: "Un ejemplo para un nombre que el texto no usa",
        pt: "Um exemplo para um nome que o texto não usa",
    },
    message: text! {
        en: "The text has no variable <name>, so this sample belongs to none. Meta refuses samples that do not match the variables.",
        es: "El texto no tiene la variable <name>, así que este ejemplo no es de ninguna. Meta rechaza los ejemplos que no coinciden con las variables.",
        pt: "O texto não tem a variável <name>, então este exemplo não é de nenhuma. A Meta recusa exemplos que não combinam com as variáveis.",
    },
    help: None,
    fixes: &[
        text! { en: "Rename to <value>", es: "Cambiar a <value>", pt: "Mudar para <value>" },
        text! { en: "Remove this sample", es: "Quitar este ejemplo", pt: "Remover este exemplo" },
    ],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["VAR-13", "HDR-8", "BOD-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "ordr", "example": "8"}]}}]}"#,
                at: "/components/0/example/body_text_named_params/1/param_name",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}]}}]}"#,
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}, {"param_name": "day", "example": "Monday"}]}}]}"#,
                at: "/components/0/example/body_text_named_params/2/param_name",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}]}}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let keys = &sampled.part.keys;
        if !keys.is_named() || !keys.is_certain() {
            continue;
        }
        for (index, entry) in sampled.entries() {
            let Some(name) = entry.param_name.text() else { continue };
            if keys.rank(&Key::Name(name.into())).is_some() {
                continue;
            }
            let shown = excerpt(name);
            let args = [("name", shown.as_str().into())];
            let at = [&*sampled.named_at(), "/", &index.to_string()].concat();
            let mut finding = Finding::at(at.clone() + "/param_name").with(&args);
            let mut lacking = sampled.without_entry();
            if let (Some(Key::Name(meant)), None) = (lacking.next(), lacking.next()) {
                finding = finding.try_replace(0, &**meant);
            }
            found.add(finding.try_fix(1, vec![Edit { path: at, span: None, value: Json::Null }]));
        }
    }
}
