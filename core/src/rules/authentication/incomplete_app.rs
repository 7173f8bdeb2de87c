use super::buttons;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "incomplete-app",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "An app that is half named",
        es: "Una app a medio indicar",
        pt: "Um app indicado pela metade",
    },
    message: text! {
        en: "Each app in supported_apps needs its package_name and its signature_hash.",
        es: "Cada app de supported_apps necesita su package_name y su signature_hash.",
        pt: "Cada app em supported_apps precisa do seu package_name e do seu signature_hash.",
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
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop"}]}]}]}"#,
            at: "/components/1/buttons/0/supported_apps/0/signature_hash",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, index, button) in buttons::each(subject) {
        let Some(apps) = button.supported_apps.given() else { continue };
        for (app, of) in apps.iter().enumerate() {
            let Some(of) = of.given() else { continue };
            let members = [("package_name", &of.package_name), ("signature_hash", &of.signature_hash)];
            for (member, _) in members.into_iter().filter(|(_, text)| text.is_missing()) {
                found.add(Finding::at(
                    place.pointer_to_button(index, &format!("supported_apps/{app}/{member}")),
                ));
            }
        }
    }
}
