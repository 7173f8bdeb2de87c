use super::buttons;
use crate::json::Json;
use crate::policy::authentication;
use crate::rules::lint::Purpose;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "own-otp-label",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "An own label on a code button",
        es: "Un texto propio en un botón de código",
        pt: "Um texto próprio em um botão de código",
    },
    message: text! {
        en: "Meta documents own labels here, yet answers of 2025 and 2026 refuse every label that is not its own (2388060).",
        es: "Meta documenta textos propios aquí, pero respuestas de 2025 y 2026 rechazan los que no son los suyos (2388060).",
        pt: "A Meta documenta textos próprios aqui, mas respostas de 2025 e 2026 recusam os que não são os dela (2388060).",
    },
    help: None,
    fixes: &[text! {
        en: "Leave the label to Meta",
        es: "Dejar el texto a Meta",
        pt: "Deixar o texto para a Meta",
    }],
    source: "Meta's answers 2388060; Meta, Authentication templates",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_060)),
    rows: &["AUT-7", "LIVE-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Copy code"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE", "text": "Take it"}]}]}"#,
            at: "/components/1/buttons/0/text",
            fixed: &[
                r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "BUTTONS", "buttons": [{"type": "OTP", "otp_type": "COPY_CODE"}]}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    if found.purpose == Purpose::Stored {
        return;
    }
    let language = subject.template.language.text().unwrap_or_default();
    let wording = authentication::wording(language).map(|(words, _)| words);
    for (place, index, button) in buttons::each(subject) {
        let labels = [("text", &button.text), ("autofill_text", &button.autofill_text)];
        for (member, label) in labels {
            let Some(label) = label.text() else { continue };
            let is_metas = wording.is_some_and(|words| label == words.copy || label == words.autofill);
            if !is_metas {
                found.add(Finding::at(place.pointer_to_button(index, member)).replace(0, Json::Null));
            }
        }
    }
}
