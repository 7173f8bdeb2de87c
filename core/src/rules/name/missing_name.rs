use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-name",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! { en: "The name is missing", es: "Falta el nombre", pt: "Falta o nome" },
    message: text! {
        en: "A template needs a name: messages are sent by it.",
        es: "Una plantilla necesita un nombre: los mensajes se envían con él.",
        pt: "Um modelo precisa de um nome: as mensagens são enviadas por ele.",
    },
    help: Some(text! {
        en: "Give it a name that says what it is for, such as order_on_its_way.",
        es: "Ponle un nombre que diga para qué es, como pedido_en_camino.",
        pt: "Dê um nome que diga para que serve, como pedido_a_caminho.",
    }),
    fixes: &[],
    source: "Meta, Message Template API",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-1", "TOP-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"name": "order_on_its_way"}"#],
        bad: &[
            Bad { template: r#"{"name": null}"#, at: "/name", fixed: &[] },
            Bad { template: r#"{"name": ""}"#, at: "/name", fixed: &[] },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let name = &subject.template.name;
    if name.is_missing() || name.text() == Some("") {
        found.add(Finding::at("/name"));
    }
}
