use crate::rules::Part;
use crate::rules::prelude::*;
use crate::text::counts_as_text;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "body-only-variables",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A body of variables alone",
        es: "Un cuerpo solo de variables",
        pt: "Um corpo só de variáveis",
    },
    message: text! {
        en: "Nothing but variables stands in the body, so nobody can review what it says. Meta refuses it.",
        es: "En el cuerpo solo hay variables, así que nadie puede revisar qué dice. Meta lo rechaza.",
        pt: "No corpo só há variáveis, então ninguém pode revisar o que ele diz. A Meta o recusa.",
    },
    help: Some(text! {
        en: "Write the fixed words of the message around the variables.",
        es: "Escribe las palabras fijas del mensaje alrededor de las variables.",
        pt: "Escreva as palavras fixas da mensagem em volta das variáveis.",
    }),
    fixes: &[],
    source: "Meta's answer 2388047",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_047)),
    rows: &["BOD-7", "CTG-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left.", "example": {"body_text": [["Ann"]]}}, {"type": "FOOTER", "text": "Casa Lino"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "{{1}}", "example": {"body_text": [["Hello"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "*{{1}}*, {{2}}.", "example": {"body_text": [["Hello", "Ann"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Body) {
        if part.variables().next().is_some() && !has_words(part) {
            found.add(Finding::at(part.pointer()));
        }
    }
}

/// Whether a letter, digit or emoji stands outside the placeholders.
fn has_words(part: &Part<'_>) -> bool {
    part.gaps().filter_map(|gap| part.text.get(gap)).any(counts_as_text)
}
