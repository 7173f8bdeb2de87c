use super::buttons;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-signature-hash",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not the hash of a signing key",
        es: "No es el hash de una clave de firma",
        pt: "Não é o hash de uma chave de assinatura",
    },
    message: text! {
        en: "A signature hash has exactly <limit> characters: letters, digits, +, / and =.",
        es: "Un hash de firma tiene exactamente <limit> caracteres: letras, cifras, +, / y =.",
        pt: "Um hash de assinatura tem exatamente <limit> caracteres: letras, números, +, / e =.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-10"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX"}]}]}]}"#,
                at: "/components/1/buttons/0/supported_apps/0/signature_hash",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcG-7"}]}]}]}"#,
                at: "/components/1/buttons/0/supported_apps/0/signature_hash",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::SIGNATURE_HASH_LENGTH.value;
    buttons::each_app(subject, "signature_hash", &mut |path, hash| {
        let is_sound = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
        if hash.len() != limit || !hash.bytes().all(is_sound) {
            found.add(Finding::at(path()).with(&[("limit", limit.into())]));
        }
    });
}
