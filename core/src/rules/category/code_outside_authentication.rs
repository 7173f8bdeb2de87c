use crate::policy::wording::Sign;
use crate::rules::prelude::*;
use crate::template::{ButtonKind, Category};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "code-outside-authentication",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A one-time code outside AUTHENTICATION",
        es: "Un código de un solo uso fuera de AUTHENTICATION",
        pt: "Um código de uso único fora de AUTHENTICATION",
    },
    message: text! {
        en: "“<phrase>” with a variable reads like a one-time code. Meta lets those be sent only by AUTHENTICATION templates, and rejects look-alikes, also later.",
        es: "“<phrase>” junto a una variable parece un código de un solo uso. Meta solo permite enviarlos con plantillas AUTHENTICATION y rechaza las que se les parecen, también después.",
        pt: "“<phrase>” ao lado de uma variável parece um código de uso único. A Meta só permite enviá-los com modelos AUTHENTICATION e rejeita os parecidos, também mais tarde.",
    },
    help: Some(text! {
        en: "Make an AUTHENTICATION template: Meta writes its text, you set the button and how long the code is valid.",
        es: "Crea una plantilla AUTHENTICATION: Meta escribe el texto; tú eliges el botón y cuánto vale el código.",
        pt: "Crie um modelo AUTHENTICATION: a Meta escreve o texto; você define o botão e a validade do código.",
    }),
    fixes: &[],
    source: "Meta, Template categorization",
    confidence: Confidence::Documented,
    as_of: "2026-11-22",
    meta: None,
    rows: &["AUT-18", "CTG-10"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "The pickup code of your order is {{1}}, show it at the desk.", "example": {"body_text": [["K7"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "We never ask for your verification code by phone."}]}"#,
            r#"{"components": [{"type": "BODY", "text": "The security code on the back of the card stays the same, and so does all else of account {{1}} at our shop.", "example": {"body_text": [["12"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your ⟦verification code⟧ is {{1}}, for your shop.", "example": {"body_text": [["123456"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "es", "components": [{"type": "BODY", "text": "Hola: tu ⟦código de verificación⟧ es {{1}} y vence pronto.", "example": {"body_text": [["123456"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Olá: {{1}} é seu ⟦código de segurança⟧ para entrar na conta.", "example": {"body_text": [["123456"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

/// How many words may stand between the name of a code and the code.
const NEAR: usize = 4;

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let is_judged =
        matches!(subject.template.category.known(), Some(Category::Utility | Category::Marketing));
    if !is_judged || subject.language().is_none() || subject.top_button(ButtonKind::Otp).is_some() {
        return;
    }
    for (part, reading) in subject.readings() {
        if let Some(mark) = reading.first(Sign::OneTimeCode).filter(|mark| reading.has_slot_near(mark, NEAR))
        {
            let bytes = reading.bytes(mark);
            let args = [("phrase", part.text.get(bytes.clone()).unwrap_or_default().into())];
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, bytes)).with(&args));
        }
    }
}
