use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "address-request-elsewhere",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "An address request outside India",
        es: "Una solicitud de dirección fuera de India",
        pt: "Um pedido de endereço fora da Índia",
    },
    message: text! {
        en: "Meta offers address requests in <countries> only. Elsewhere the message does not arrive.",
        es: "Meta ofrece las solicitudes de dirección solo en <countries>. En otros países no llega.",
        pt: "A Meta oferece pedidos de endereço só em <countries>. Em outros países a mensagem não chega.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Address messages",
    confidence: Confidence::Documented,
    as_of: "2025-11-07",
    meta: Some(MetaAnswer::code(131_026)),
    rows: &["MSG-ADDRESS"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"type": "interactive", "interactive": {"type": "address_message", "body": {"text": "Where to?"}, "action": {"name": "address_message", "parameters": {"country": "IN"}}}}"#,
        ],
        bad: &[Bad {
            template: r#"{"type": "interactive", "interactive": {"type": "address_message", "body": {"text": "Where to?"}, "action": {"name": "address_message", "parameters": {"country": "SG"}}}}"#,
            at: "/interactive/action/parameters/country",
            fixed: &[],
        }],
    },
};
