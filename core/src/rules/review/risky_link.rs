use crate::policy::links;
use crate::rules::prelude::*;
use crate::rules::urls::hosts;
use crate::text::Glance;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "risky-link",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A link that review dislikes",
        es: "Un enlace que a la revisión no le gusta",
        pt: "Um link de que a revisão não gosta",
    },
    message: text! {
        en: "Partners report that review rejects texts with shortened links and links to WhatsApp such as “<phrase>”: people cannot see where they lead.",
        es: "Los socios cuentan que la revisión rechaza textos con enlaces acortados o a WhatsApp como “<phrase>”: no se ve a dónde llevan.",
        pt: "Parceiros relatam que a revisão rejeita textos com links encurtados ou para o WhatsApp como “<phrase>”: não se vê aonde levam.",
    },
    help: Some(text! {
        en: "Use a URL button to a page on your own domain.",
        es: "Usa un botón de URL a una página de tu propio dominio.",
        pt: "Use um botão de URL para uma página do seu próprio domínio.",
    }),
    fixes: &[],
    source: "Twilio and other partners",
    confidence: Confidence::Folklore,
    as_of: "2026-11-22",
    meta: None,
    rows: &["REV-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order is on its way, see https://example.com/bit.ly for more."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order (a bit.ly of wa.me) is on its way."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order is on its way: https://⟦bit.ly⟧/3xYz."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Ask about your order (⟦wa.me⟧/5215512345678) at any time."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let known = || links::SHORTENERS.value.iter().chain(links::WHATSAPP.value);
    for part in &subject.texts {
        if !matches!(part.role, Role::Header | Role::Body | Role::Footer) || !part.glance.has(Glance::ADDRESS)
        {
            continue;
        }
        let host =
            hosts::mentioned(part.text).find(|host| known().any(|name| hosts::is_of(part.text, host, name)));
        if let Some(host) = host {
            let args = [("phrase", part.text.get(host.clone()).unwrap_or_default().into())];
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, host)).with(&args));
        }
    }
}
