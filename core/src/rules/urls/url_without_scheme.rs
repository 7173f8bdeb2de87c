use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "url-without-scheme",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An address without https://",
        es: "Una dirección sin https://",
        pt: "Um endereço sem https://",
    },
    message: text! {
        en: "The address of a URL button has to begin with https:// or http://; Meta refuses a bare domain.",
        es: "La dirección de un botón URL debe empezar con https:// o http://; Meta rechaza un dominio suelto.",
        pt: "O endereço de um botão URL precisa começar com https:// ou http://; a Meta recusa um domínio solto.",
    },
    help: None,
    fixes: &[text! {
        en: "Begin it with https://", es: "Empezarla con https://", pt: "Começar com https://"
    }],
    source: "Meta's answers to bare domains",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["URL-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/track"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "HTTP://example.com"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "example.com/track"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/track"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "//example.com/track"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/track"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "tel:+15551234567"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        let address = part.text.trim().trim_start_matches('/');
        if part.text.contains("://") || part.text.starts_with("{{") || part.text.trim().is_empty() {
            continue;
        }
        let finding = Finding::at(part.pointer());
        found.add(if is_of_another_scheme(address) {
            finding
        } else {
            finding.try_replace(0, ["https://", address].concat())
        });
    }
}

/// Whether it is no bare domain but leads elsewhere, as `tel:` and `mailto:` do. A port is no scheme.
fn is_of_another_scheme(address: &str) -> bool {
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    let port = host.split_once(':').map(|(_, port)| port);
    port.is_some_and(|port| !port.bytes().all(|byte| byte.is_ascii_digit()))
}
