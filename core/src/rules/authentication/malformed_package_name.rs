use super::buttons;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-package-name",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not the name of an Android package",
        es: "No es el nombre de un paquete de Android",
        pt: "Não é o nome de um pacote Android",
    },
    message: text! {
        en: "A package name has two or more parts with dots between them, such as com.example.app; each begins with a letter and goes on with letters, digits and underscores, at most <limit> characters in all.",
        es: "Un nombre de paquete tiene dos o más partes separadas por puntos, como com.example.app; cada una empieza con una letra y sigue con letras, cifras y guiones bajos, hasta <limit> caracteres en total.",
        pt: "Um nome de pacote tem duas ou mais partes separadas por pontos, como com.example.app; cada uma começa com letra e segue com letras, números e sublinhados, até <limit> caracteres no total.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
                at: "/components/1/buttons/0/supported_apps/0/package_name",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.1shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
                at: "/components/1/buttons/0/supported_apps/0/package_name",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::PACKAGE_NAME_LENGTH.value;
    buttons::each_app(subject, "package_name", &mut |path, name| {
        if !is_package_name(name) || name.len() > limit {
            found.add(Finding::at(path()).with(&[("limit", limit.into())]));
        }
    });
}

fn is_package_name(name: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    name.contains('.') && name.split('.').all(is_part)
}
