use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-media",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! { en: "No file", es: "Sin archivo", pt: "Sem arquivo" },
    message: text! {
        en: "A file is named by the id of an upload or by a link. Both are missing.",
        es: "Un archivo se indica con el id de una subida o con un enlace. Faltan los dos.",
        pt: "Um arquivo é indicado pelo id de um upload ou por um link. Faltam os dois.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100, 131_009], ..MetaAnswer::code(131_008) }),
    rows: &["MSG-MEDIA", "SND-19"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "image", "image": {"id": "1"}}"#],
        bad: &[
            Bad { template: r#"{"type": "image", "image": {}}"#, at: "/image", fixed: &[] },
            Bad { template: r#"{"type": "image", "image": {"id": ""}}"#, at: "/image", fixed: &[] },
        ],
    },
};
