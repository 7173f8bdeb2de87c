use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-inside-url",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable before the end of a URL",
        es: "Una variable antes del final de una URL",
        pt: "Uma variável antes do fim de uma URL",
    },
    message: text! {
        en: "A URL takes one variable, as the very last thing in it; <variable> has something after it. Meta refuses the button.",
        es: "Una URL admite una sola variable, al final de todo; después de <variable> hay algo más. Meta rechaza el botón.",
        pt: "Uma URL aceita uma só variável, bem no final; depois de <variable> há mais alguma coisa. A Meta recusa o botão.",
    },
    help: Some(text! {
        en: "Arrange the address so that what changes comes last, or send it all as that one value.",
        es: "Ordena la dirección para que lo que cambia quede al final, o envíalo todo como ese único valor.",
        pt: "Organize o endereço para que o que muda fique no final, ou envie tudo como esse único valor.",
    }),
    fixes: &[text! {
        en: "Remove “<rest>” at the end",
        es: "Quitar «<rest>» del final",
        pt: "Remover “<rest>” do final",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: None,
    rows: &["URL-3", "VAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["8"]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/⟦{{1}}⟧/track", "example": ["8"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/⟦{{1}}⟧/", "example": ["8"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["8"]}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/⟦{{1}}⟧?day={{2}}", "example": ["8"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        for slot in part.slots().filter(|slot| slot.bytes.end < part.text.len()) {
            let rest = part.text.get(slot.bytes.end..).unwrap_or_default();
            let variable = part.text.get(slot.bytes.clone()).unwrap_or_default();
            let args = [("variable", variable.into()), ("rest", rest.into())];
            let finding =
                Finding::at(part.pointer()).span(Span::of(part.text, slot.bytes.clone())).with(&args);
            let is_idle = rest.bytes().all(|byte| matches!(byte, b'/' | b' ' | b'.'));
            found.add(if is_idle {
                let span = Some(Span::of(part.text, slot.bytes.end..part.text.len()));
                finding.try_fix(0, vec![Edit { path: part.pointer(), span, value: "".into() }])
            } else {
                finding
            });
        }
    }
}
