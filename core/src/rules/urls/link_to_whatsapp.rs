use super::hosts;
use crate::policy::links;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "link-to-whatsapp",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A button that leads to WhatsApp",
        es: "Un botón que lleva a WhatsApp",
        pt: "Um botão que leva ao WhatsApp",
    },
    message: text! {
        en: "Meta refuses buttons that open WhatsApp links such as wa.me.",
        es: "Meta rechaza los botones que abren enlaces de WhatsApp como wa.me.",
        pt: "A Meta recusa botões que abrem links do WhatsApp como wa.me.",
    },
    help: Some(text! {
        en: "Lead to a page of the business, or use a phone or quick-reply button.",
        es: "Lleva a una página de la empresa, o usa un botón de llamada o de respuesta rápida.",
        pt: "Leve a uma página da empresa, ou use um botão de ligação ou de resposta rápida.",
    }),
    fixes: &[],
    source: "Meta's answer 2388081",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_081)),
    rows: &["URL-7"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/wa.me"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://notwa.me/track"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://⟦wa.me⟧/5215512345678"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://⟦api.WhatsApp.com⟧/send?phone=5215512345678"}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Url) {
        if let Some(host) = hosts::host(part.text)
            && links::WHATSAPP.value.iter().any(|name| hosts::is_of(part.text, &host, name))
        {
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, host)));
        }
    }
}
