use crate::rules::characters;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "header-characters",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Characters that a header cannot have",
        es: "Caracteres que un encabezado no admite",
        pt: "Caracteres que um cabeçalho não aceita",
    },
    message: text! {
        en: "A header is one plain line: Meta refuses line breaks, emojis and formatting marks in it. Here stands <characters>.",
        es: "Un encabezado es una línea sin formato: Meta rechaza en él saltos de línea, emojis y marcas de formato. Aquí hay <characters>.",
        pt: "Um cabeçalho é uma linha sem formatação: a Meta recusa nele quebras de linha, emojis e marcas de formatação. Aqui há <characters>.",
    },
    help: None,
    fixes: &[text! { en: "Take out <characters>", es: "Quitar <characters>", pt: "Tirar <characters>" }],
    source: "Meta's answer 2388072",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_072)),
    rows: &["HDR-4", "D-1", "U-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order no. 4821 – Casa Lino™"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Ref order_id"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your order ⟦🎉⟧news"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your order news"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Hello ⟦🎉⟧"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Hello"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your order⟦🎉⟧ news"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your order news"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your or⟦🎉⟧der"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Your order"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa⟦\n⟧Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Casa Lino"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Big ⟦*🎉*⟧ sale"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Big sale"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "⟦🎉⟧"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    characters::check(subject, Role::Header, true, found);
}
