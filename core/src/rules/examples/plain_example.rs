use super::samples::every;
use crate::json::Json;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "plain-example",
    severity: Severity::Warning,
    bites: Bites::AtCreation,
    title: text! {
        en: "A sample without its lists",
        es: "Un ejemplo sin sus listas",
        pt: "Um exemplo sem as suas listas",
    },
    message: text! {
        en: "Meta's page on bodies writes this sample as [[\"…\"]]; only its page on carousels shows a bare text.",
        es: "La página de Meta sobre el cuerpo escribe este ejemplo como [[\"…\"]]; solo la de carruseles muestra un texto suelto.",
        pt: "A página da Meta sobre o corpo escreve este exemplo como [[\"…\"]]; só a de carrosséis mostra um texto solto.",
    },
    help: None,
    fixes: &[text! {
        en: "Wrap it in two lists",
        es: "Envolverlo en dos listas",
        pt: "Colocá-lo em duas listas",
    }],
    source: "Meta, Template components; Media card carousel templates",
    confidence: Confidence::Documented,
    as_of: "2026-06-24",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["BOD-12", "D-4"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": "Ana"}}]}"#,
            at: "/components/0/example/body_text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject).filter(|sampled| sampled.part.role == Role::Body) {
        if let Some(lone @ Json::Text(_)) = sampled.numbered
            && sampled.part.keys.count() == 1
        {
            found.add(Finding::at(sampled.numbered_at()).try_replace(0, sampled.shaped(vec![lone.clone()])));
        }
    }
}
