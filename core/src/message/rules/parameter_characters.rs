use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "parameter-characters",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "A value with line breaks, tabs or long gaps",
        es: "Un valor con saltos, tabulaciones o huecos largos",
        pt: "Um valor com quebras, tabulações ou espaços longos",
    },
    message: text! {
        en: "A value may hold no line break, no tab and no more than <limit> spaces in a row. Meta refuses the send.",
        es: "Un valor no puede tener saltos de línea, tabulaciones ni más de <limit> espacios seguidos. Meta rechaza el envío.",
        pt: "Um valor não pode ter quebras de linha, tabulações nem mais de <limit> espaços seguidos. A Meta recusa o envio.",
    },
    help: None,
    fixes: &[text! {
        en: "Put one space instead",
        es: "Poner un espacio en su lugar",
        pt: "Pôr um espaço no lugar",
    }],
    source: "Answers of the API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer { alternatives: &[132_000, 100], ..MetaAnswer::code(132_018) }),
    rows: &["SND-11"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a    b"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a⟦\n⟧b"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a b"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                ],
            },
            Bad {
                template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a⟦\n\t b     ⟧c"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                at: "/template/components/0/parameters/0/text",
                fixed: &[
                    r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "a b c"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
                ],
            },
        ],
    },
};
