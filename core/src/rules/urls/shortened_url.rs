use super::hosts;
use crate::policy::links;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "shortened-url",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "A shortened link", es: "Un enlace acortado", pt: "Um link encurtado" },
    message: text! {
        en: "Review often rejects shortened links, since people cannot see where they lead. Partners report it; Meta does not write it.",
        es: "La revisión suele rechazar los enlaces acortados, porque no se ve a dónde llevan. Lo dicen los socios; Meta no lo escribe.",
        pt: "A revisão costuma rejeitar links encurtados, porque não se vê aonde levam. Parceiros relatam isso; a Meta não escreve.",
    },
    help: Some(text! {
        en: "Use an address on your own domain.",
        es: "Usa una dirección de tu propio dominio.",
        pt: "Use um endereço do seu próprio domínio.",
    }),
    fixes: &[],
    source: "Twilio and other partners",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["URL-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/bit.ly"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://⟦bit.ly⟧/3xYz"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://⟦www.tinyurl.com⟧/3xYz"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        if let Some(host) = hosts::host(part.text)
            && links::SHORTENERS.value.iter().any(|name| hosts::is_of(part.text, &host, name))
        {
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, host)));
        }
    }
}
