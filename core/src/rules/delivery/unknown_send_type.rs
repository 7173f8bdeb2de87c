use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::SendType;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-send-type",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! { en: "Not a send type", es: "No es un tipo de envío", pt: "Não é um tipo de envio" },
    message: text! {
        en: "send_type is “<found>”; Meta’s schema knows <known>.",
        es: "send_type es “<found>”; el esquema de Meta conoce <known>.",
        pt: "send_type é “<found>”; o esquema da Meta conhece <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["TOP-25"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"send_type": "campaign"}"#, r#"{"send_type": "direct"}"#],
        bad: &[
            Bad {
                template: r#"{"send_type": "campain"}"#,
                at: "/send_type",
                fixed: &[r#"{"send_type": "campaign"}"#],
            },
            Bad { template: r#"{"send_type": "weekly"}"#, at: "/send_type", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(word) = subject.template.send_type.given() else { return };
    if word.known().is_none() {
        words::unknown::<SendType>("/send_type".into(), word.text(), &[], found);
    }
}
