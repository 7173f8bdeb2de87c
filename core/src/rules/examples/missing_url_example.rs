use super::urls::{sample_address, urls};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-url-example",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A URL with a variable and no sample",
        es: "Una URL con una variable y sin ejemplo",
        pt: "Uma URL com uma variável e sem exemplo",
    },
    message: text! {
        en: "This URL has a variable and no example. Meta follows the example in review and refuses the button without.",
        es: "Esta URL tiene una variable y no trae example. Meta abre el ejemplo en la revisión y sin él rechaza el botón.",
        pt: "Esta URL tem uma variável e não traz example. A Meta abre o exemplo na análise e sem ele recusa o botão.",
    },
    help: Some(text! {
        en: "Give the whole address as it will be, or only what replaces the variable; both are taken.",
        es: "Da la dirección completa tal como quedará o solo lo que sustituye a la variable; se aceptan ambas.",
        pt: "Dê o endereço completo como vai ficar ou só o que substitui a variável; ambos são aceitos.",
    }),
    fixes: &[text! {
        en: "Add an example to fill in",
        es: "Añadir un ejemplo para completar",
        pt: "Adicionar um exemplo para preencher",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["URL-4", "D-8", "VAR-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["8"]}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": "https://example.com/8"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}"}]}]}"#,
            at: "/components/1/buttons/0/example",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/sample"]}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, button) in urls(subject) {
        if part.keys.count() > 0 && button.example.is_missing() {
            let sample = vec![sample_address(part)];
            found.add(Finding::at(part.pointer_to("example")).try_replace(0, sample));
        }
    }
}
