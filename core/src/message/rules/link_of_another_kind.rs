use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "link-of-another-kind",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A file of another kind",
        es: "Un archivo de otro tipo",
        pt: "Um arquivo de outro tipo",
    },
    message: text! {
        en: "The address ends in .<ending>, which Meta does not take here. It takes <expected>.",
        es: "La dirección termina en .<ending>, que Meta no acepta aquí. Acepta <expected>.",
        pt: "O endereço termina em .<ending>, que a Meta não aceita aqui. Aceita <expected>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Media",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(131_053)),
    rows: &["MSG-MEDIA", "HDR-16"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "video", "video": {"link": "https://a.example/a.mp4?b=c.gif"}}"#,
            r#"{"type": "image", "image": {"link": "https://a.example/picture"}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "image", "image": {"link": "https://a.example/a.⟦GIF⟧?x=1"}}"#,
            at: "/image/link",
            fixed: &[],
        }],
    },
};
