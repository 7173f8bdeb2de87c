use crate::rules::prelude::*;
use crate::template::Button;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-phone-number",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Not a phone number",
        es: "No es un número de teléfono",
        pt: "Não é um número de telefone",
    },
    message: text! {
        en: "A phone number has its country code and up to <limit> characters: digits, with a plus sign before them if you like.",
        es: "Un número de teléfono lleva su código de país y hasta <limit> caracteres: cifras, con un signo más delante si se quiere.",
        pt: "Um número de telefone tem o código do país e até <limit> caracteres: dígitos, com um sinal de mais na frente se quiser.",
    },
    help: None,
    fixes: &[text! {
        en: "Write it with digits only",
        es: "Escribirlo solo con cifras",
        pt: "Escrever só com dígitos",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(192)),
    rows: &["BTN-5", "LIVE-9"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}]}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "15551234567"}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "1234567890 1234567890"}]}]}"#,
                at: "/components/1/buttons/0/phone_number",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+1 (555) 123-4567"}]}]}"#,
                at: "/components/1/buttons/0/phone_number",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "+15551234567"}]}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "PHONE_NUMBER", "text": "Call us", "phone_number": "1-800-FLOWERS"}]}]}"#,
                at: "/components/1/buttons/0/phone_number",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::PHONE_NUMBER_LENGTH.value;
    for &(place, index, button) in &subject.buttons {
        let Button::PhoneNumber(button) = button else { continue };
        let number = button.phone_number.text().unwrap_or_default();
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let is_bare = number.strip_prefix('+').unwrap_or(number) == digits;
        if number.trim().is_empty() || (is_bare && !digits.is_empty() && number.len() <= limit) {
            continue;
        }
        let args = [("limit", limit.into())];
        let finding = Finding::at(place.pointer_to_button(index, "phone_number")).with(&args);
        // Letters and other signs may stand for digits, so only what people write between digits is left out.
        let is_spaced = |sign: char| sign.is_ascii_digit() || "+ -().\u{a0}/".contains(sign);
        found.add(if !digits.is_empty() && digits.len() < limit && number.chars().all(is_spaced) {
            finding.try_replace(0, ["+", &digits].concat())
        } else {
            finding
        });
    }
}
