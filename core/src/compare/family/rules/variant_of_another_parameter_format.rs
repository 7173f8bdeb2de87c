use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-of-another-parameter-format",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant that writes its variables otherwise",
        es: "Una variante que escribe sus variables de otra forma",
        pt: "Uma variante que escreve as variáveis de outra forma",
    },
    message: text! {
        en: "The variables of this variant are <found>, those of the others <expected>. A send that fits those is refused here.",
        es: "Las variables de esta variante son <found> y las de las demás <expected>. Un envío que encaja en aquellas se rechaza aquí.",
        pt: "As variáveis desta variante são <found>, as das outras <expected>. Um envio que serve àquelas é recusado aqui.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Inferred,
    as_of: "2026-05-05",
    meta: Some(MetaAnswer::code(132_000)),
    rows: &["VAR-7", "SND-8", "SND-9"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"[{}, {"language": "es", "parameter_format": "positional"}]"#],
        bad: &[Bad {
            template: r#"[{}, {"language": "es", "parameter_format": "NAMED"}]"#,
            at: "/1/parameter_format",
            fixed: &[],
        }],
    },
};
