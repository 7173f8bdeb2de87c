use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "template-not-read",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A definition that cannot be read",
        es: "Una definición que no se puede leer",
        pt: "Uma definição que não pode ser lida",
    },
    message: text! {
        en: "The template that came with the message is no template, so the values are not held against it.",
        es: "La plantilla que vino con el mensaje no es una plantilla, así que los valores no se comparan con ella.",
        pt: "O modelo que veio com a mensagem não é um modelo, então os valores não são comparados com ele.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: None,
    rows: &["SND-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "a", "language": {"code": "en"}}}, "template": 7}"#,
            at: "/template",
            fixed: &[],
        }],
    },
};
