use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "url-without-scheme",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: Text {
        en: "An address without https://",
        es: "Una dirección sin https://",
        pt: "Um endereço sem https://",
    },
    message: Text {
        en: "The address of a URL button has to begin with https:// or http://; Meta refuses a bare domain.",
        es: "La dirección de un botón URL debe empezar con https:// o http://; Meta rechaza un dominio suelto.",
        pt: "O endereço de um botão URL precisa começar com https:// ou http://; a Meta recusa um domínio solto.",
    },
    help: None,
    fixes: &[Text {
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
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        let lacks_scheme = !part.text.contains("://") && !part.text.starts_with("{{");
        if lacks_scheme && !part.text.trim().is_empty() {
            let edit = Edit {
                path: part.pointer(),
                span: None,
                value: ["https://", part.text.trim().trim_start_matches('/')].concat().into(),
            };
            found.add(Finding::at(part.pointer()).try_fix(0, vec![edit]));
        }
    }
}
