use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-message-type",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "No type", es: "Sin tipo", pt: "Sem tipo" },
    message: text! {
        en: "The message does not say its type. Without one Meta reads it as a text.",
        es: "El mensaje no dice su tipo. Sin él, Meta lo lee como texto.",
        pt: "A mensagem não diz seu tipo. Sem ele, a Meta a lê como texto.",
    },
    help: None,
    fixes: &[text! {
        en: "Set the type to <value>",
        es: "Poner el tipo <value>",
        pt: "Definir o tipo <value>",
    }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"text": {"body": "Hello"}}"#],
        bad: &[
            Bad {
                template: r#"{"image": {"id": "1"}}"#,
                at: "/type",
                fixed: &[r#"{"image": {"id": "1"}, "type": "image"}"#],
            },
            Bad { template: r#"{"poll": {}}"#, at: "/type", fixed: &[] },
        ],
    },
};
