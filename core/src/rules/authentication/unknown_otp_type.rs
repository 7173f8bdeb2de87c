use super::buttons;
use crate::rules::prelude::*;
use crate::rules::words;
use crate::template::OtpType;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "unknown-otp-type",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not a way to hand over a code",
        es: "No es una forma de entregar el código",
        pt: "Não é uma forma de entregar o código",
    },
    message: text! {
        en: "otp_type says how the code reaches the app: it is one of <known>.",
        es: "otp_type dice cómo llega el código a la app: es uno de <known>.",
        pt: "otp_type diz como o código chega ao app: é um destes: <known>.",
    },
    help: None,
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "copy_code"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPYCODE"}]}]}"#,
                at: "/components/1/buttons/0/otp_type",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP"}]}]}"#,
                at: "/components/1/buttons/0/otp_type",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, index, button) in buttons::each(subject) {
        let path = || place.pointer_to_button(index, "otp_type");
        match button.otp_type.given() {
            Some(kind) if kind.known().is_none() => {
                words::unknown::<OtpType>(path(), kind.text(), &[], found);
            }
            None if button.otp_type.is_missing() => {
                words::unknown::<OtpType>(path(), "", &[("", "COPY_CODE")], found);
            }
            _ => {}
        }
    }
}
