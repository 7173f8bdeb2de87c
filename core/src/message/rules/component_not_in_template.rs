use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "component-not-in-template",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Values for a part without slots",
        es: "Valores para una parte sin variables",
        pt: "Valores para uma parte sem variáveis",
    },
    message: text! {
        en: "The template takes no values in its <component>. Meta refuses the send.",
        es: "La plantilla no toma valores en su <component>. Meta rechaza el envío.",
        pt: "O modelo não recebe valores em seu <component>. A Meta recusa o envio.",
    },
    help: None,
    fixes: &[text! { en: "Remove the component", es: "Quitar el componente", pt: "Remover o componente" }],
    source: "Answers of the API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_000) }),
    rows: &["SND-7"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": []}]}}, "template": {}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {}}"#,
                at: "/template/components/0",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": []}}, "template": {}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "header", "parameters": [{"type": "image", "image": {"id": "1"}}]}, {"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                ],
            },
        ],
    },
};
