use crate::rules::prelude::*;
use crate::text::{Glance, formatted};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "footer-marks",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "Formatting marks in the footer",
        es: "Marcas de formato en el pie",
        pt: "Marcas de formatação no rodapé",
    },
    message: text! {
        en: "WhatsApp formats nothing in a footer: the marks of <text> are printed as they are.",
        es: "WhatsApp no da formato al pie: las marcas de <text> se muestran tal cual.",
        pt: "O WhatsApp não formata o rodapé: as marcas de <text> aparecem como estão.",
    },
    help: None,
    fixes: &[text! { en: "Take off the marks", es: "Quitar las marcas", pt: "Tirar as marcas" }],
    source: "Bird, Text templates",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["FTR-4", "FMT-10"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "*Terms apply"}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Ref order_id"}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "⟦*Casa Lino*⟧, open daily"}]}"#,
            at: "/components/1/text",
            fixed: &[
                r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino, open daily"}]}"#,
            ],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Footer).filter(|part| part.glance.has(Glance::MARK)) {
        for stretch in formatted(part.text) {
            let (Some(text), Some(plain)) =
                (part.text.get(stretch.bytes.clone()), part.text.get(stretch.inside))
            else {
                continue;
            };
            let args = [("text", text.into())];
            let finding = Finding::at(part.pointer()).span(Span::of(part.text, stretch.bytes)).with(&args);
            found.add(finding.try_replace(0, plain));
        }
    }
}
