use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "send-language-as-text",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A language without its object",
        es: "Un idioma sin su objeto",
        pt: "Um idioma sem seu objeto",
    },
    message: text! {
        en: "A send names the language as an object with a code, not as a text.",
        es: "Un envío nombra el idioma como objeto con un código, no como texto.",
        pt: "Um envio indica o idioma como objeto com um código, não como texto.",
    },
    help: None,
    fixes: &[text! { en: "Wrap the code", es: "Envolver el código", pt: "Envolver o código" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["SND-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "template", "template": {"name": "order_update", "language": {"code": "en"}}}"#],
        bad: &[Bad {
            template: r#"{"type": "template", "template": {"name": "a", "language": "en"}}"#,
            at: "/template/language",
            fixed: &[r#"{"type": "template", "template": {"name": "a", "language": {"code": "en"}}}"#],
        }],
    },
};
