use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-of-another-name",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant with another name",
        es: "Una variante con otro nombre",
        pt: "Uma variante com outro nome",
    },
    message: text! {
        en: "This variant is named <found>, the others <expected>. A send finds a template by its name, so this one is another template.",
        es: "Esta variante se llama <found> y las demás <expected>. Un envío busca la plantilla por su nombre, así que esta es otra plantilla.",
        pt: "Esta variante se chama <found>, as outras <expected>. Um envio encontra o modelo pelo nome, então este é outro modelo.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_001)),
    rows: &["TOP-5", "SND-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"[{}, {"language": "es"}]"#],
        bad: &[
            Bad { template: r#"[{}, {"language": "es", "name": "pedido"}]"#, at: "/1/name", fixed: &[] },
            Bad {
                template: r#"[{"name": "pedido"}, {"language": "es"}, {"language": "fr"}]"#,
                at: "/0/name",
                fixed: &[],
            },
        ],
    },
};
