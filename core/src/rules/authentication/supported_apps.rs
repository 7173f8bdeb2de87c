use super::buttons;
use crate::rules::prelude::*;
use crate::template::OtpType;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "supported-apps",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The apps that take the code",
        es: "Las apps que reciben el código",
        pt: "Os apps que recebem o código",
    },
    message: text! {
        en: "A ONE_TAP or ZERO_TAP button names 1 to <limit> apps in supported_apps; here are <count>.",
        es: "Un botón ONE_TAP o ZERO_TAP indica de 1 a <limit> apps en supported_apps; aquí hay <count>.",
        pt: "Um botão ONE_TAP ou ZERO_TAP indica de 1 a <limit> apps em supported_apps; aqui há <count>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP"}]}]}"#,
                at: "/components/1/buttons/0/supported_apps",
                fixed: &[],
            },
            Bad {
                template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}, {"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
                at: "/components/1/buttons/0/supported_apps",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::SUPPORTED_APPS.value;
    for (place, index, button) in buttons::each(subject) {
        let fills_in = matches!(button.otp_type.known(), Some(OtpType::OneTap | OtpType::ZeroTap));
        let count = match button.supported_apps.given() {
            Some(apps) => apps.len(),
            // Another rule tells of an app that is named outside the list.
            None if button.supported_apps.is_present() || button.package_name.is_present() => continue,
            None => 0,
        };
        if count > limit || (fills_in && count == 0) {
            let args = [("count", count.into()), ("limit", limit.into())];
            found.add(Finding::at(place.pointer_to_button(index, "supported_apps")).with(&args));
        }
    }
}
