use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "media-by-id-and-link",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A file by id and by link",
        es: "Un archivo por id y por enlace",
        pt: "Um arquivo por id e por link",
    },
    message: text! {
        en: "A file is named by its id or by a link, not by both.",
        es: "Un archivo se indica con su id o con un enlace, no con los dos.",
        pt: "Um arquivo é indicado pelo id ou por um link, não pelos dois.",
    },
    help: None,
    fixes: &[text! { en: "Keep the id", es: "Dejar el id", pt: "Manter o id" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[131_009], ..MetaAnswer::code(100) }),
    rows: &["MSG-MEDIA", "SND-19"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "image", "image": {"link": "https://a.example/a.png"}}"#],
        bad: &[Bad {
            template: r#"{"type": "image", "image": {"id": "1", "link": "https://a.example/a.png"}}"#,
            at: "/image/link",
            fixed: &[r#"{"type": "image", "image": {"id": "1"}}"#],
        }],
    },
};
