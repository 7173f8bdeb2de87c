use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "message-link",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "An address that is no link",
        es: "Una dirección que no es un enlace",
        pt: "Um endereço que não é um link",
    },
    message: text! {
        en: "An address begins with http:// or https:// and holds no spaces. Meta refuses this one.",
        es: "Una dirección empieza con http:// o https:// y no tiene espacios. Meta rechaza esta.",
        pt: "Um endereço começa com http:// ou https:// e não tem espaços. A Meta recusa este.",
    },
    help: None,
    fixes: &[text! {
        en: "Put https:// in front",
        es: "Poner https:// delante",
        pt: "Pôr https:// na frente",
    }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[100], ..MetaAnswer::code(131_009) }),
    rows: &["MSG-MEDIA", "MSG-URL", "SND-19", "TAP-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"type": "image", "image": {"link": "https://a.example/a.png"}}"#],
        bad: &[
            Bad {
                template: r#"{"type": "image", "image": {"link": "a.example/a.png"}}"#,
                at: "/image/link",
                fixed: &[r#"{"type": "image", "image": {"link": "https://a.example/a.png"}}"#],
            },
            Bad {
                template: r#"{"type": "image", "image": {"link": "ftp://a.example/a.png"}}"#,
                at: "/image/link",
                fixed: &[],
            },
        ],
    },
};
