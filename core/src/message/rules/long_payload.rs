use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "long-payload",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "A long payload", es: "Un payload largo", pt: "Um payload longo" },
    message: text! {
        en: "The payload has <count> characters. Clients disagree on the limit: 128, <limit> or 512.",
        es: "El payload tiene <count> caracteres. Los clientes no coinciden en el límite: 128, <limit> o 512.",
        pt: "O payload tem <count> caracteres. Os clientes divergem no limite: 128, <limit> ou 512.",
    },
    help: None,
    fixes: &[],
    source: "pywa 4.4.0; other clients say 128 and 512",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(131_009)),
    rows: &["SND-17"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "quick_reply", "index": 0, "parameters": [{"type": "payload", "payload": "⟪a×256⟫"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "quick_reply", "index": 0, "parameters": [{"type": "payload", "payload": "⟪a×257⟫"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Thanks"}]}]}}"#,
            at: "/template/components/0/parameters/0/payload",
            fixed: &[],
        }],
    },
};
