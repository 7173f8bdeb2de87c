use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "url-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "Address too long", es: "Dirección demasiado larga", pt: "Endereço longo demais" },
    message: text! {
        en: "The address has <count> characters; Meta accepts <limit>.",
        es: "La dirección tiene <count> caracteres; Meta acepta <limit>.",
        pt: "O endereço tem <count> caracteres; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_040)),
    rows: &["URL-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/⟪a×1980⟫"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track it", "url": "https://example.com/⟪a×1981⟫"}]}]}"#,
            at: "/components/1/buttons/0/url",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::URL_LENGTH.value;
    for part in subject.texts(Role::Url) {
        // No text has more characters than bytes.
        let count = if part.text.len() > limit { part.text.chars().count() } else { 0 };
        if count > limit {
            let args = [("count", count.into()), ("limit", limit.into())];
            found.add(Finding::at(part.pointer()).with(&args));
        }
    }
}
