use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "unexpected-message-value",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value that Meta does not know",
        es: "Un valor que Meta no conoce",
        pt: "Um valor que a Meta não conhece",
    },
    message: text! {
        en: "Meta takes <expected> here, not <found>.",
        es: "Meta acepta aquí <expected>, no <found>.",
        pt: "A Meta aceita aqui <expected>, não <found>.",
    },
    help: None,
    fixes: &[text! { en: "Change it to <value>", es: "Cambiarlo a <value>", pt: "Mudar para <value>" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[131_009], ..MetaAnswer::code(100) }),
    rows: &["MSG-1", "MSG-FLOW", "ORD-2", "SND-1", "SND-18"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"messaging_product": "whatsapp"}"#],
        bad: &[
            Bad {
                template: r#"{"messaging_product": "messenger", "type": "text", "text": {"body": "Hello"}}"#,
                at: "/messaging_product",
                fixed: &[r#"{"messaging_product": "whatsapp", "type": "text", "text": {"body": "Hello"}}"#],
            },
            Bad {
                template: r#"{"type": "template", "template": {"name": "a", "language": {"code": "en", "policy": "fallback"}}}"#,
                at: "/template/language/policy",
                fixed: &[
                    r#"{"type": "template", "template": {"name": "a", "language": {"code": "en", "policy": "deterministic"}}}"#,
                ],
            },
            Bad {
                template: r#"{"type": "interactive", "interactive": {"type": "list", "header": {"type": "image", "image": {"id": "1"}}, "body": {"text": "Choose"}, "action": {"button": "Choose", "sections": [{"rows": [{"id": "a", "title": "One"}]}]}}}"#,
                at: "/interactive/header/type",
                fixed: &[],
            },
        ],
    },
};
