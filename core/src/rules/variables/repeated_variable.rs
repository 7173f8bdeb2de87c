use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "repeated-variable",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "A number used twice in a text",
        es: "Un número usado dos veces en un texto",
        pt: "Um número usado duas vezes num texto",
    },
    message: text! {
        en: "<variable> stands here again and will show the same value. Whether Meta takes a number twice is not published.",
        es: "<variable> se repite aquí y mostrará el mismo valor. Meta no publica si acepta un número dos veces.",
        pt: "<variable> se repete aqui e vai mostrar o mesmo valor. A Meta não publica se aceita um número duas vezes.",
    },
    help: Some(text! {
        en: "If Meta refuses it, give this place the next number and send the value twice.",
        es: "Si Meta lo rechaza, pon aquí el número siguiente y envía el valor dos veces.",
        pt: "Se a Meta recusar, ponha aqui o número seguinte e envie o valor duas vezes.",
    }),
    fixes: &[],
    source: "Not stated by Meta",
    confidence: Confidence::Inferred,
    as_of: "2026-11-22",
    meta: None,
    rows: &["U-8"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse. See you soon, dear ⟦{{1}}⟧, in our shop.", "example": {"body_text": [["Ana"]]}}]}"#,
            at: "/components/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Header).chain(subject.texts(Role::Body)) {
        if part.slots().count() == part.keys.count() {
            continue;
        }
        let mut seen = vec![0_usize; part.keys.all().len()];
        for slot in part.slots() {
            let Some(key @ Key::Number(_)) = slot.meant() else { continue };
            let Some(times) = part.keys.rank(&key).and_then(|rank| seen.get_mut(rank)) else { continue };
            *times += 1;
            if *times == 2 {
                let variable = key.written();
                let args = [("variable", variable.as_str().into())];
                let span = Span::of(part.text, slot.bytes.clone());
                found.add(Finding::at(part.pointer()).span(span).with(&args));
            }
        }
    }
}
