use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "not-a-message",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "Not a message", es: "No es un mensaje", pt: "Não é uma mensagem" },
    message: text! {
        en: "A send is an object with a type and its content.",
        es: "Un envío es un objeto con un tipo y su contenido.",
        pt: "Um envio é um objeto com um tipo e seu conteúdo.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "text", "text": {"body": "Hello"}}"#],
        bad: &[Bad { template: "[]", at: "", fixed: &[] }, Bad { template: "7", at: "", fixed: &[] }],
    },
};
