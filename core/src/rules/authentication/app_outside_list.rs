use super::buttons;
use crate::json::{Json, Object};
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "app-outside-list",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "An app outside supported_apps",
        es: "Una app fuera de supported_apps",
        pt: "Um app fora de supported_apps",
    },
    message: text! {
        en: "Since Graph v21 Meta takes package_name and signature_hash in supported_apps only.",
        es: "Desde Graph v21 Meta solo acepta package_name y signature_hash dentro de supported_apps.",
        pt: "Desde o Graph v21 a Meta só aceita package_name e signature_hash dentro de supported_apps.",
    },
    help: None,
    fixes: &[text! { en: "Move it into the list", es: "Pasarla a la lista", pt: "Mover para a lista" }],
    source: "Meta, Authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["AUT-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}"#,
            at: "/components/1/buttons/0/package_name",
            fixed: &[
                r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ONE_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, index, button) in buttons::each(subject) {
        let (name, hash) = (&button.package_name, &button.signature_hash);
        if name.is_missing() && hash.is_missing() {
            continue;
        }
        let at = |member: &str| place.pointer_to_button(index, member);
        let finding = Finding::at(at(if name.is_present() { "package_name" } else { "signature_hash" }));
        let (Some(name), Some(hash), true) = (name.text(), hash.text(), button.supported_apps.is_missing())
        else {
            found.add(finding);
            continue;
        };
        let app = Object::from_iter([("package_name", Json::from(name)), ("signature_hash", hash.into())]);
        let edit = |member, value| Edit { path: at(member), span: None, value };
        let edits = vec![
            edit("package_name", Json::Null),
            edit("signature_hash", Json::Null),
            edit("supported_apps", Json::Array(vec![app.into()])),
        ];
        found.add(finding.try_fix(0, edits));
    }
}
