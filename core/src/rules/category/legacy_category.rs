use crate::rules::prelude::*;
use crate::template::{Category, Vocabulary as _};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "legacy-category",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A category of the past",
        es: "Una categoría del pasado",
        pt: "Uma categoria do passado",
    },
    message: text! {
        en: "Meta replaced <found> in 2023 and has refused it since.",
        es: "Meta sustituyó <found> en 2023 y desde entonces la rechaza.",
        pt: "A Meta substituiu <found> em 2023 e desde então a recusa.",
    },
    help: Some(text! {
        en: "Today there are UTILITY, AUTHENTICATION and MARKETING. A one-time code goes in AUTHENTICATION, whose text Meta writes.",
        es: "Hoy existen UTILITY, AUTHENTICATION y MARKETING. Un código de un solo uso va en AUTHENTICATION, cuyo texto escribe Meta.",
        pt: "Hoje existem UTILITY, AUTHENTICATION e MARKETING. Um código de uso único vai em AUTHENTICATION, cujo texto a Meta escreve.",
    }),
    fixes: &[text! { en: "Use <value>", es: "Usar <value>", pt: "Usar <value>" }],
    source: "Issue 50 of Bindambc/whatsapp-business-java-api; issue 54 of infobip/infobip-api-php-client",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"category": "UTILITY"}"#],
        bad: &[
            Bad {
                template: r#"{"category": "TRANSACTIONAL"}"#,
                at: "/category",
                fixed: &[r#"{"category": "UTILITY"}"#],
            },
            Bad {
                template: r#"{"category": "shipping_update"}"#,
                at: "/category",
                fixed: &[r#"{"category": "UTILITY"}"#],
            },
            Bad {
                template: r#"{"category": "OTP", "components": [{"type": "BODY", "add_security_recommendation": true}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                at: "/category",
                fixed: &[
                    r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY", "add_security_recommendation": true}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
                ],
            },
            Bad { template: r#"{"category": "AUTO_REPLY"}"#, at: "/category", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(word) = subject.template.category.given() else { return };
    let Some((_, now)) = LEGACY.iter().find(|(name, _)| name.eq_ignore_ascii_case(word.text())) else {
        return;
    };
    let args = [("found", word.text().into())];
    let finding = Finding::at("/category").with(&args);
    found.add(match now {
        Some(category) => finding.try_replace(0, category.name()),
        None => finding,
    });
}

/// Whether Meta once had this category.
pub(super) fn is_legacy(word: &str) -> bool {
    LEGACY.iter().any(|(name, _)| name.eq_ignore_ascii_case(word))
}

/// The categories before 2023, each with the one that its templates usually belong to now.
const LEGACY: [(&str, Option<Category>); 13] = [
    ("TRANSACTIONAL", Some(Category::Utility)),
    ("OTP", Some(Category::Authentication)),
    ("ACCOUNT_UPDATE", Some(Category::Utility)),
    ("ALERT_UPDATE", Some(Category::Utility)),
    ("APPOINTMENT_UPDATE", Some(Category::Utility)),
    ("AUTO_REPLY", None),
    ("ISSUE_RESOLUTION", Some(Category::Utility)),
    ("PAYMENT_UPDATE", Some(Category::Utility)),
    ("PERSONAL_FINANCE_UPDATE", Some(Category::Utility)),
    ("RESERVATION_UPDATE", Some(Category::Utility)),
    ("SHIPPING_UPDATE", Some(Category::Utility)),
    ("TICKET_UPDATE", Some(Category::Utility)),
    ("TRANSPORTATION_UPDATE", Some(Category::Utility)),
];
