use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-wrong-kind",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value of the wrong kind in a message",
        es: "Un valor del tipo equivocado en un mensaje",
        pt: "Um valor do tipo errado em uma mensagem",
    },
    message: text! {
        en: "Meta expects <expected> here and finds <found>.",
        es: "Meta espera aquí <expected> y encuentra <found>.",
        pt: "A Meta espera aqui <expected> e encontra <found>.",
    },
    help: None,
    fixes: &[text! { en: "Write it as a text", es: "Escribirlo como texto", pt: "Escrever como texto" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-1", "SND-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "text", "text": {"body": "7"}}"#],
        bad: &[
            Bad {
                template: r#"{"type": "text", "text": {"body": 7}}"#,
                at: "/text/body",
                fixed: &[r#"{"type": "text", "text": {"body": "7"}}"#],
            },
            Bad { template: r#"{"type": "text", "text": "Hello"}"#, at: "/text", fixed: &[] },
            Bad { template: r#"{"type": []}"#, at: "/type", fixed: &[] },
            Bad {
                template: r#"{"type": "location", "location": {"latitude": "north", "longitude": 3.5}}"#,
                at: "/location/latitude",
                fixed: &[],
            },
        ],
    },
};
