use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-parameter-format",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Variables that are written otherwise",
        es: "Variables que se escriben de otra forma",
        pt: "Variáveis que são escritas de outra forma",
    },
    message: text! {
        en: "The variables were <expected> and become <found>. Sends that fit the template today are refused from then on.",
        es: "Las variables eran <expected> y pasan a ser <found>. Los envíos que hoy encajan en la plantilla se rechazan desde entonces.",
        pt: "As variáveis eram <expected> e passam a ser <found>. Os envios que hoje servem ao modelo são recusados a partir daí.",
    },
    help: Some(text! {
        en: "Create a new template, move the sends to it, and delete this one later.",
        es: "Crea una plantilla nueva, pasa los envíos a ella y borra esta más tarde.",
        pt: "Crie um novo modelo, passe os envios para ele e apague este depois.",
    }),
    fixes: &[],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Inferred,
    as_of: "2026-05-05",
    meta: Some(MetaAnswer::code(132_000)),
    rows: &["VAR-7", "SND-8", "SND-9", "ACC-5"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"before": {}, "after": {"parameter_format": "POSITIONAL"}}"#],
        bad: &[Bad {
            template: r#"{"before": {}, "after": {"parameter_format": "NAMED"}}"#,
            at: "/parameter_format",
            fixed: &[],
        }],
    },
};
