use super::buttons;
use crate::rules::prelude::*;
use crate::template::OtpType;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "zero-tap-terms",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The terms for zero-tap codes",
        es: "Las condiciones de los códigos sin toque",
        pt: "Os termos dos códigos sem toque",
    },
    message: text! {
        en: "Meta creates a ZERO_TAP template only with zero_tap_terms_accepted set to true.",
        es: "Meta solo crea una plantilla ZERO_TAP con zero_tap_terms_accepted en true.",
        pt: "A Meta só cria um modelo ZERO_TAP com zero_tap_terms_accepted em true.",
    },
    help: Some(text! {
        en: "Read Meta’s terms; if you accept them, set it to true.",
        es: "Lee las condiciones de Meta; si las aceptas, ponlo en true.",
        pt: "Leia os termos da Meta; se aceitar, defina como true.",
    }),
    fixes: &[],
    source: "Meta, Zero-tap authentication templates",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["AUT-12"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ZERO_TAP", "zero_tap_terms_accepted": true, "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "ZERO_TAP", "supported_apps": [{"package_name": "com.example.shop", "signature_hash": "K8a/AINcGX7"}]}]}]}"#,
            at: "/components/1/buttons/0/zero_tap_terms_accepted",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, index, button) in buttons::each(subject) {
        let terms = &button.zero_tap_terms_accepted;
        let is_unsaid = terms.is_missing() || terms.given() == Some(&false);
        if button.otp_type.known() == Some(OtpType::ZeroTap) && is_unsaid {
            found.add(Finding::at(place.pointer_to_button(index, "zero_tap_terms_accepted")));
        }
    }
}
