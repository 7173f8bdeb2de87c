use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "repeated-send-component",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! { en: "The same part twice", es: "La misma parte dos veces", pt: "A mesma parte duas vezes" },
    message: text! {
        en: "This part already has its values. Which of the two Meta takes is not published.",
        es: "Esta parte ya tiene sus valores. No está publicado cuál de los dos toma Meta.",
        pt: "Esta parte já tem seus valores. Não está publicado qual dos dois a Meta usa.",
    },
    help: None,
    fixes: &[text! { en: "Remove the later one", es: "Quitar el segundo", pt: "Remover o segundo" }],
    source: "Meta, Messages reference",
    confidence: Confidence::Inferred,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(132_018)),
    rows: &["SND-3", "SND-13"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}, {"type": "body", "parameters": [{"type": "text", "text": "2"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            at: "/template/components/1",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "1"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
            ],
        }],
    },
};
