use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-in-footer",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable in the footer",
        es: "Una variable en el pie",
        pt: "Uma variável no rodapé",
    },
    message: text! {
        en: "A footer is the same for everyone: Meta accepts no variable in it, and <variable> would not be filled in.",
        es: "Un pie es igual para todos: Meta no admite variables en él y <variable> quedaría sin rellenar.",
        pt: "Um rodapé é igual para todos: a Meta não aceita variáveis nele, e <variable> ficaria sem preencher.",
    },
    help: Some(text! {
        en: "Move what changes to the body.",
        es: "Pasa al cuerpo lo que cambia.",
        pt: "Passe para o corpo o que muda.",
    }),
    fixes: &[],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::code(100)),
    rows: &["FTR-2", "VAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Casa Lino {open daily}"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "Valid until ⟦{{1}}⟧"}]}"#,
                at: "/components/1/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "FOOTER", "text": "⟦{{ shop }}⟧ team"}]}"#,
                at: "/components/1/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Footer) {
        for variable in part.variables() {
            let shown = part.text.get(variable.bytes.clone()).unwrap_or_default();
            let args = [("variable", shown.into())];
            let span = Span::of(part.text, variable.bytes.clone());
            found.add(Finding::at(part.pointer()).span(span).with(&args));
        }
    }
}
