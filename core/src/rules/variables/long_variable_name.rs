use super::renaming::judge_names;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "long-variable-name",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A long name for a variable",
        es: "Un nombre largo para una variable",
        pt: "Um nome longo para uma variável",
    },
    message: text! {
        en: "The name of <variable> has more than <limit> characters. A client library refuses such names; Meta publishes no limit.",
        es: "El nombre de <variable> tiene más de <limit> caracteres. Una biblioteca rechaza nombres así; Meta no publica ningún límite.",
        pt: "O nome de <variable> tem mais de <limit> caracteres. Uma biblioteca recusa nomes assim; a Meta não publica nenhum limite.",
    },
    help: None,
    fixes: &[text! { en: "Rename to <value>", es: "Cambiar a <value>", pt: "Mudar para <value>" }],
    source: "whatsapp-api-js 6.3.0",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["VAR-5", "D-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name_of_the_customer}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name_of_the_customer", "example": "Ana"}]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello ⟦{{first_name_of_the_customer}}⟧, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "first_name_of_the_customer", "example": "Ana"}]}}]}"#,
            at: "/components/0/text",
            fixed: &[
                r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{first_name_of_the}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "first_name_of_the", "example": "Ana"}]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::VARIABLE_NAME_LENGTH.value;
    judge_names(subject, found, |name| {
        let kept = name.get(..limit).filter(|_| name.len() > limit)?;
        let words = if name.get(limit..)?.starts_with('_') {
            kept
        } else {
            kept.rsplit_once('_').map_or(kept, |(words, _)| words)
        };
        Some(words.trim_matches('_').to_owned())
    });
}
