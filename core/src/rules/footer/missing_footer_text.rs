use crate::json::Json;
use crate::rules::prelude::*;
use crate::rules::preset::is_preset;
use crate::template::Component;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-footer-text",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The footer has no text", es: "El pie no tiene texto", pt: "O rodapé não tem texto" },
    message: text! {
        en: "A footer needs a line of text.",
        es: "Un pie necesita una línea de texto.",
        pt: "Um rodapé precisa de uma linha de texto.",
    },
    help: Some(text! {
        en: "Write the line, or leave the footer out.",
        es: "Escribe la línea o prescinde del pie.",
        pt: "Escreva a linha ou deixe o rodapé de fora.",
    }),
    fixes: &[text! { en: "Remove the footer", es: "Quitar el pie", pt: "Remover o rodapé" }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["FTR-1", "FTR-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino"}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}, {"type": "FOOTER", "code_expiration_minutes": 5}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER"}]}"#,
                at: "/components/1/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": " "}]}"#,
                at: "/components/1/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (place, component) in &subject.components {
        let Component::Footer(footer) = component else { continue };
        let is_empty = footer.text.text().is_some_and(|text| text.trim().is_empty());
        let is_preset = || is_preset(subject.template, footer.code_expiration_minutes.is_present());
        if (footer.text.is_missing() || is_empty) && !is_preset() {
            let remove = Edit { path: place.pointer(), span: None, value: Json::Null };
            found.add(Finding::at(place.pointer_to("text")).try_fix(0, vec![remove]));
        }
    }
}
