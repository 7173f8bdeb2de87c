use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "catalog-without-thumbnail",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A catalog without its picture",
        es: "Un catálogo sin su imagen",
        pt: "Um catálogo sem sua imagem",
    },
    message: text! {
        en: "thumbnail_product_retailer_id is optional on paper, yet sends without it have been refused.",
        es: "thumbnail_product_retailer_id es opcional en el papel, pero se han rechazado envíos sin él.",
        pt: "thumbnail_product_retailer_id é opcional no papel, mas envios sem ele já foram recusados.",
    },
    help: None,
    fixes: &[],
    source: "whatsapp-api-js 6.3.0",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(131_008) }),
    rows: &["COM-2"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "button", "sub_type": "catalog", "index": 0, "parameters": [{"type": "action", "action": {"thumbnail_product_retailer_id": "a"}}]}]}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View"}]}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {"category": "MARKETING", "components": [{"type": "BODY", "text": "Your order is here."}, {"type": "BUTTONS", "buttons": [{"type": "CATALOG", "text": "View"}]}]}}"#,
            at: "/template/components",
            fixed: &[],
        }],
    },
};
