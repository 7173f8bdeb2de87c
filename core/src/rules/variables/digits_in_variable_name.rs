use super::renaming::judge_names;
use crate::rules::prelude::*;
use crate::text::to_identifier;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "digits-in-variable-name",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Digits in the name of a variable",
        es: "Cifras en el nombre de una variable",
        pt: "Algarismos no nome de uma variável",
    },
    message: text! {
        en: "<variable> has digits in its name. Meta's page names only lower-case letters and underscores; some partners take digits, others refuse them.",
        es: "<variable> lleva cifras en el nombre. La página de Meta solo nombra minúsculas y guiones bajos; unos socios admiten cifras y otros no.",
        pt: "<variable> tem algarismos no nome. A página da Meta só cita letras minúsculas e sublinhados; alguns parceiros aceitam algarismos, outros não.",
    },
    help: None,
    fixes: &[text! { en: "Rename to <value>", es: "Cambiar a <value>", pt: "Mudar para <value>" }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-05-05",
    meta: None,
    rows: &["VAR-4", "D-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello ⟦{{name_1}}⟧, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name_1", "example": "Ana"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order for ⟦{{name2}}⟧ has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "name2", "example": "Luis"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    judge_names(subject, found, |name| {
        let has_digits = name.contains(|sign: char| sign.is_ascii_digit());
        has_digits.then(|| to_identifier(&name.replace(|sign: char| sign.is_ascii_digit(), "_")))
    });
}
