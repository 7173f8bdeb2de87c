use crate::rules::characters;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "footer-characters",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Characters that a footer cannot have",
        es: "Caracteres que un pie no admite",
        pt: "Caracteres que um rodapé não aceita",
    },
    message: text! {
        en: "A footer is one line without emojis; Meta refuses <characters> in it.",
        es: "Un pie es una sola línea sin emojis; Meta rechaza <characters> en él.",
        pt: "Um rodapé é uma só linha sem emojis; a Meta recusa <characters> nele.",
    },
    help: None,
    fixes: &[text! { en: "Take out <characters>", es: "Quitar <characters>", pt: "Tirar <characters>" }],
    source: "Meta, Error codes",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::subcode(2_388_073)),
    rows: &["FTR-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino · Av. Juárez 12, © 2026"}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "*Terms apply"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Thank you ⟦😀⟧"}]}"#,
                at: "/components/1/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Thank you"}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino⟦\r\n⟧Open daily"}]}"#,
                at: "/components/1/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino Open daily"}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    characters::check(subject, Role::Footer, false, found);
}
