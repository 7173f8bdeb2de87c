use crate::rules::prelude::*;
use crate::rules::preset::is_preset;
use crate::template::Component;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-body-text",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The body has no text", es: "El cuerpo no tiene texto", pt: "O corpo não tem texto" },
    message: text! {
        en: "The body is the message: it needs a text.",
        es: "El cuerpo es el mensaje: necesita un texto.",
        pt: "O corpo é a mensagem: ele precisa de um texto.",
    },
    help: None,
    fixes: &[],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["BOD-1", "AUT-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY", "add_security_recommendation": true}]}"#,
        ],
        bad: &[
            Bad { template: r#"{"components": [{"type": "BODY"}]}"#, at: "/components/0/text", fixed: &[] },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": " \n"}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Body(body) = component else { continue };
        let is_empty = body.text.text().is_some_and(|text| text.trim().is_empty());
        let is_preset = || is_preset(subject.template, body.add_security_recommendation.is_present());
        if (body.text.is_missing() || is_empty) && !is_preset() {
            found.add(Finding::at(place.pointer_to("text")));
        }
    }
}
