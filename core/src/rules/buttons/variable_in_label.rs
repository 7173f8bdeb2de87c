use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-in-label",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable in the label of a button",
        es: "Una variable en el texto de un botón",
        pt: "Uma variável no texto de um botão",
    },
    message: text! {
        en: "The label of a button is the same for everyone: Meta refuses <variable> in it.",
        es: "El texto de un botón es igual para todos: Meta rechaza <variable> en él.",
        pt: "O texto de um botão é igual para todos: a Meta recusa <variable> nele.",
    },
    help: Some(text! {
        en: "Write the label in fixed words; what changes goes in the body.",
        es: "Escribe el texto con palabras fijas; lo que cambia va en el cuerpo.",
        pt: "Escreva o texto com palavras fixas; o que muda vai no corpo.",
    }),
    fixes: &[],
    source: "Meta's answer 2388060",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_060)),
    rows: &["BTN-3", "VAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Track order"}]}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Track ⟦{{1}}⟧"}]}]}"#,
            at: "/components/1/buttons/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Label) {
        for variable in part.variables() {
            let shown = part.text.get(variable.bytes.clone()).unwrap_or_default();
            let args = [("variable", shown.into())];
            let span = Span::of(part.text, variable.bytes.clone());
            found.add(Finding::at(part.pointer()).span(span).with(&args));
        }
    }
}
