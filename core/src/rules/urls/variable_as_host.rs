use super::hosts;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-as-host",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A variable in the place of the domain",
        es: "Una variable en lugar del dominio",
        pt: "Uma variável no lugar do domínio",
    },
    message: text! {
        en: "A variable may only fill the end of an address. Where it stands for the domain, nobody can review where the button leads.",
        es: "Una variable solo puede completar el final de una dirección. Si ocupa el lugar del dominio, nadie puede revisar a dónde lleva el botón.",
        pt: "Uma variável só pode completar o fim de um endereço. No lugar do domínio, ninguém pode revisar aonde o botão leva.",
    },
    help: None,
    fixes: &[],
    source: "Guides of several partners",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["URL-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/{{1}}", "example": ["https://example.com/a"]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://⟦{{1}}⟧", "example": ["https://example.com"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "⟦{{1}}⟧", "example": ["https://example.com"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        let host = hosts::host(part.text);
        let fills_host = |start| match &host {
            Some(host) => start < host.end,
            None => start == 0,
        };
        if let Some(slot) = part.slots().find(|slot| fills_host(slot.bytes.start)) {
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, slot.bytes.clone())));
        }
    }
}
