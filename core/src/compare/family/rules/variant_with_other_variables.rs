use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "variant-with-other-variables",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A variant with other variables",
        es: "Una variante con otras variables",
        pt: "Uma variante com outras variáveis",
    },
    message: text! {
        en: "The variables here: <found>. In the other languages: <expected>. A send that fits those is refused here.",
        es: "Las variables aquí: <found>. En los demás idiomas: <expected>. Un envío que encaja en ellos se rechaza aquí.",
        pt: "As variáveis aqui: <found>. Nos outros idiomas: <expected>. Um envio que serve a eles é recusado aqui.",
    },
    help: Some(text! {
        en: "Use the same variables in every language, in the order the sentence asks for.",
        es: "Usa las mismas variables en todos los idiomas, en el orden que pida la frase.",
        pt: "Use as mesmas variáveis em todos os idiomas, na ordem que a frase pedir.",
    }),
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_000)),
    rows: &["SND-5", "VAR-3"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"[{"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, {"language": "es", "components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}]"#,
        ],
        bad: &[
            Bad {
                template: r#"[{"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, {"language": "es", "components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning and arrives on ⟦{{2}}⟧, says our courier.", "example": {"body_text": [["1", "Friday"]]}}]}]"#,
                at: "/1/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"[{"language": "es"}, {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, {"language": "fr", "components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}]"#,
                at: "/0/components/0/text",
                fixed: &[],
            },
        ],
    },
};
