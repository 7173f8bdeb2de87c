use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "missing-messaging-product",
    severity: Severity::Info,
    bites: Bites::Always,
    title: text! { en: "No messaging_product", es: "Sin messaging_product", pt: "Sem messaging_product" },
    message: text! {
        en: "Meta asks for messaging_product: \"whatsapp\" in every send. Most libraries add it.",
        es: "Meta pide messaging_product: \"whatsapp\" en cada envío. Casi todas las bibliotecas lo agregan.",
        pt: "A Meta pede messaging_product: \"whatsapp\" em todo envio. Quase todas as bibliotecas o acrescentam.",
    },
    help: None,
    fixes: &[text! {
        en: "Add messaging_product",
        es: "Agregar messaging_product",
        pt: "Acrescentar messaging_product",
    }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["MSG-1"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &["{}"],
        bad: &[Bad {
            template: r#"{"messaging_product": null, "type": "text", "text": {"body": "Hello"}}"#,
            at: "/messaging_product",
            fixed: &[r#"{"messaging_product": "whatsapp", "type": "text", "text": {"body": "Hello"}}"#],
        }],
    },
};
