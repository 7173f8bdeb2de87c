use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "repeated-variant-language",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A language that stands twice",
        es: "Un idioma que está dos veces",
        pt: "Um idioma que aparece duas vezes",
    },
    message: text! {
        en: "There is a variant in <found> already. A template has one text a language, and Meta refuses the second.",
        es: "Ya hay una variante en <found>. Una plantilla tiene un texto por idioma y Meta rechaza el segundo.",
        pt: "Já existe uma variante em <found>. Um modelo tem um texto por idioma, e a Meta recusa o segundo.",
    },
    help: Some(text! {
        en: "Keep one of them, or give this one the language it is written in.",
        es: "Quédate con una, o pon a esta el idioma en que está escrita.",
        pt: "Fique com uma, ou dê a esta o idioma em que está escrita.",
    }),
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_024)),
    rows: &["TOP-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"[{}, {"language": "en_GB"}]"#],
        bad: &[
            Bad { template: r#"[{}, {"language": "en"}]"#, at: "/1/language", fixed: &[] },
            Bad {
                template: r#"[{"language": "es"}, {}, {"language": "es"}]"#,
                at: "/2/language",
                fixed: &[],
            },
        ],
    },
};
