use crate::rules::prelude::*;
use crate::template::Component;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-body",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The body is missing", es: "Falta el cuerpo", pt: "Falta o corpo" },
    message: text! {
        en: "Every template has exactly one body; this one has none.",
        es: "Toda plantilla tiene exactamente un cuerpo; esta no tiene ninguno.",
        pt: "Todo modelo tem exatamente um corpo; este não tem nenhum.",
    },
    help: Some(text! {
        en: "Add a component of type BODY.",
        es: "Añade un componente de tipo BODY.",
        pt: "Adicione um componente do tipo BODY.",
    }),
    fixes: &[],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["BOD-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY"}]}"#,
            r#"{"components": [{"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Stop"}]}], "library_template_name": "delivery_update_1"}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa Lino"}]}"#,
            at: "/components",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let template = subject.template;
    let is_empty = template.components.given().is_none_or(Vec::is_empty);
    let has_body = template.components().any(|(_, component)| matches!(component, Component::Body(_)));
    if !is_empty && !has_body && template.library_template_name.is_missing() {
        found.add(Finding::at("/components"));
    }
}
