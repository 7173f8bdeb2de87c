use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "caption-not-allowed",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A caption or file name that Meta does not take",
        es: "Un pie o nombre de archivo que Meta no acepta",
        pt: "Uma legenda ou nome de arquivo que a Meta não aceita",
    },
    message: text! {
        en: "<field> has no place beside this kind of file.",
        es: "<field> no va con este tipo de archivo.",
        pt: "<field> não cabe com este tipo de arquivo.",
    },
    help: None,
    fixes: &[text! { en: "Remove it", es: "Quitarlo", pt: "Remover" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-MEDIA", "SND-19"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "document", "document": {"id": "1", "caption": "A", "filename": "a.pdf"}}"#],
        bad: &[
            Bad {
                template: r#"{"type": "audio", "audio": {"id": "1", "caption": "A"}}"#,
                at: "/audio/caption",
                fixed: &[r#"{"type": "audio", "audio": {"id": "1"}}"#],
            },
            Bad {
                template: r#"{"type": "image", "image": {"id": "1", "filename": "a.png"}}"#,
                at: "/image/filename",
                fixed: &[r#"{"type": "image", "image": {"id": "1"}}"#],
            },
        ],
    },
};
