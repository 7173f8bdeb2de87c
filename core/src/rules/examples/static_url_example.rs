use super::urls::urls;
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "static-url-example",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample for a URL without a variable",
        es: "Un ejemplo para una URL sin variable",
        pt: "Um exemplo para uma URL sem variável",
    },
    message: text! {
        en: "This URL has no variable, so its example says nothing. One team reports that Meta refuses it.",
        es: "Esta URL no tiene variable, así que su example no dice nada. Un equipo cuenta que Meta lo rechaza.",
        pt: "Esta URL não tem variável, então o seu example não diz nada. Uma equipe conta que a Meta o recusa.",
    },
    help: None,
    fixes: &[text! { en: "Remove the example", es: "Quitar el ejemplo", pt: "Remover o exemplo" }],
    source: "Notes of one integration",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["URL-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["8"]}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/", "example": []}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/", "example": ["https://example.com/"]}]}]}"#,
            at: "/components/1/buttons/0/example",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, button) in urls(subject) {
        let is_given = match button.example.given() {
            Some(Json::Array(list)) => !list.is_empty(),
            other => other.is_some(),
        };
        if is_given && part.keys.count() == 0 {
            found.add(Finding::at(part.pointer_to("example")).try_replace(0, Json::Null));
        }
    }
}
