use crate::rules::prelude::*;

pub(in crate::message) static RULE: Rule = Rule {
    code: "rendered-text-too-long",
    severity: Severity::Error,
    bites: Bites::Always,
    title: text! {
        en: "Too long with its values",
        es: "Demasiado largo con sus valores",
        pt: "Longo demais com seus valores",
    },
    message: text! {
        en: "With its values the <component> has <count> characters and may have <limit>. Meta refuses the send.",
        es: "Con sus valores, el <component> tiene <count> caracteres y puede tener <limit>. Meta rechaza el envío.",
        pt: "Com seus valores, o <component> tem <count> caracteres e pode ter <limit>. A Meta recusa o envio.",
    },
    help: Some(text! {
        en: "Shorten the longest value.",
        es: "Acorta el valor más largo.",
        pt: "Encurte o valor mais longo.",
    }),
    fixes: &[text! {
        en: "Shorten the longest value at a word",
        es: "Acortar el valor más largo en una palabra",
        pt: "Encurtar o valor mais longo em uma palavra",
    }],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer { alternatives: &[132_018], ..MetaAnswer::code(132_005) }),
    rows: &["SND-12", "CAR-5", "LTO-4"],
    check: |_, _| {},
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "text", "text": "⟪a×5000⟫"}]}]}}, "template": {"components": [{"type": "BODY", "text": "Your order {{1}} is here."}]}}"#,
        ],
        bad: &[Bad {
            template: r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "header", "parameters": [{"type": "text", "text": "⟪a×54⟫⟦b⟧"}]}]}}, "template": {"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"}, {"type": "BODY", "text": "It is here."}]}}"#,
            at: "/template/components/0/parameters/0/text",
            fixed: &[
                r#"{"message": {"type": "template", "template": {"name": "order_update", "language": {"code": "en"}, "components": [{"type": "header", "parameters": [{"type": "text", "text": "⟪a×54⟫"}]}]}}, "template": {"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"}, {"type": "BODY", "text": "It is here."}]}}"#,
            ],
        }],
    },
};
