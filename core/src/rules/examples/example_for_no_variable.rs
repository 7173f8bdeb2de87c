use super::samples::{Sampled, every};
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "example-for-no-variable",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "Samples for no variable",
        es: "Ejemplos para ninguna variable",
        pt: "Exemplos para nenhuma variável",
    },
    message: text! {
        en: "These samples belong to no variable of the text. Meta asks for one sample for each variable and no others; a client library reports that it refuses them.",
        es: "Estos ejemplos no corresponden a ninguna variable del texto. Meta pide un ejemplo por variable y ninguno más; una biblioteca informa de que los rechaza.",
        pt: "Estes exemplos não correspondem a nenhuma variável do texto. A Meta pede um exemplo por variável e nenhum a mais; uma biblioteca relata que ela os recusa.",
    },
    help: None,
    fixes: &[text! { en: "Remove them", es: "Quitarlos", pt: "Removê-los" }],
    source: "@kapso/whatsapp-cloud-api 0.3.0",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-9", "VAR-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse.", "example": {"body_text": [[]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]], "body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
                at: "/components/0/example/body_text_named_params",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let keys = &sampled.part.keys;
        let is_free = keys.count() == 0;
        let holds_any = || match sampled.numbered {
            Some(Json::Array(_)) => sampled.lists().any(|(_, list)| !list.is_empty()),
            other => other.is_some(),
        };
        if (is_free && holds_any())
            || (keys.is_named() && sampled.numbered.is_some() && sampled.named.is_some())
        {
            report(&sampled, sampled.numbered_at(), found);
        }
        let is_left = keys.is_numbered() && sampled.numbered.is_some() && sampled.named.is_some();
        if (is_free && sampled.entries().next().is_some()) || is_left {
            report(&sampled, sampled.named_at(), found);
        }
    }
}

fn report(sampled: &Sampled<'_, '_>, path: String, found: &mut Findings<'_>) {
    let at = if sampled.is_all_of_example() { sampled.part.pointer_to("example") } else { path.clone() };
    found.add(Finding::at(path).try_fix(0, vec![Edit { path: at, span: None, value: Json::Null }]));
}
