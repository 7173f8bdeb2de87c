use crate::rules::prelude::*;

pub(in crate::compare) static RULE: Rule = Rule {
    code: "edit-of-variables",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Other variables than before",
        es: "Otras variables que antes",
        pt: "Outras variáveis que antes",
    },
    message: text! {
        en: "The variables were <expected> and become <found>. Sends give values for those of before, and Meta refuses them.",
        es: "Las variables eran <expected> y pasan a ser <found>. Los envíos dan valores para las de antes y Meta los rechaza.",
        pt: "As variáveis eram <expected> e passam a ser <found>. Os envios dão valores para as de antes, e a Meta os recusa.",
    },
    help: Some(text! {
        en: "Change what sends at the moment the edit is approved, or create a new template.",
        es: "Cambia los envíos en cuanto se apruebe la edición, o crea una plantilla nueva.",
        pt: "Mude os envios assim que a edição for aprovada, ou crie um novo modelo.",
    }),
    fixes: &[],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_000)),
    rows: &["SND-5", "SND-16"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"before": {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, "after": {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse today.", "example": {"body_text": [["1"]]}}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"before": {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, "after": {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning and arrives on ⟦{{2}}⟧, says our courier.", "example": {"body_text": [["1", "Friday"]]}}]}}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"before": {"components": [{"type": "BODY", "text": "Your order {{1}} has left our warehouse this morning.", "example": {"body_text": [["1"]]}}]}, "after": {}}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};
