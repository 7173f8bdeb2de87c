use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "send-in-another-language",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Another language", es: "Otro idioma", pt: "Outro idioma" },
    message: text! {
        en: "The message asks for the language <asked>, the template is in <found>. Meta takes the exact code only.",
        es: "El mensaje pide el idioma <asked>, la plantilla está en <found>. Meta acepta solo el código exacto.",
        pt: "A mensagem pede o idioma <asked>, o modelo está em <found>. A Meta aceita só o código exato.",
    },
    help: None,
    fixes: &[text! { en: "Ask for <value>", es: "Pedir <value>", pt: "Pedir <value>" }],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_001)),
    rows: &["SND-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}}}, "template": {"language": "en_US"}}"#,
            at: "/template/language/code",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en_US"}}}, "template": {"language": "en_US"}}"#,
            ],
        }],
    },
};
