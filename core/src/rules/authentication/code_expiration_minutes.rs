use crate::rules::prelude::*;
use crate::rules::range;
use crate::template::Component;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "code-expiration-minutes",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An expiry out of range",
        es: "Una caducidad fuera de rango",
        pt: "Uma validade fora do intervalo",
    },
    message: text! {
        en: "A code can expire after <least> to <limit> whole minutes; <found> is given.",
        es: "Un código puede caducar entre <least> y <limit> minutos enteros; se indica <found>.",
        pt: "Um código pode expirar entre <least> e <limit> minutos inteiros; foi informado <found>.",
    },
    help: None,
    fixes: &[text! {
        en: "Use the nearest that is allowed",
        es: "Usar el más cercano permitido",
        pt: "Usar o mais próximo permitido",
    }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-3", "FTR-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 1}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 90}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 0}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/components/1/code_expiration_minutes",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 1}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 91}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/components/1/code_expiration_minutes",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 90}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 2.5}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/components/1/code_expiration_minutes",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 2}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Footer(footer) = component else { continue };
        if let Some(minutes) = footer.code_expiration_minutes.given() {
            let path = place.pointer_to("code_expiration_minutes");
            range::check(path, minutes, limits::CODE_EXPIRATION_MINUTES.value, "", found);
        }
    }
}
