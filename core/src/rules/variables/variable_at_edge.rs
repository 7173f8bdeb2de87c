use crate::Words;
use crate::rules::examples::in_language_of;
use crate::rules::prelude::*;
use crate::text::{Placeholder, counts_as_text, is_mark};

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-at-edge",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable at the start or end of the body",
        es: "Una variable al principio o al final del cuerpo",
        pt: "Uma variável no começo ou no fim do corpo",
    },
    message: text! {
        en: "The body <edge> with <variable>. Meta refuses that: words must stand before the first variable and after the last.",
        es: "El cuerpo <edge> con <variable>. Meta lo rechaza: tiene que haber palabras antes de la primera variable y después de la última.",
        pt: "O corpo <edge> com <variable>. A Meta recusa isso: é preciso haver palavras antes da primeira variável e depois da última.",
    },
    help: Some(text! {
        en: "A letter, a digit or an emoji is enough. Spaces, punctuation and formatting marks do not count.",
        es: "Basta una letra, una cifra o un emoji. Los espacios, los signos de puntuación y las marcas de formato no cuentan.",
        pt: "Basta uma letra, um algarismo ou um emoji. Espaços, pontuação e marcas de formatação não contam.",
    }),
    fixes: &[
        text! {
            en: "Begin with “<words>”", es: "Empezar con «<words>»", pt: "Começar com “<words>”"
        },
        text! {
            en: "End with “<words>”", es: "Terminar con «<words>»", pt: "Terminar com “<words>”"
        },
    ],
    source: "Meta's answer 2388299",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: Some(MetaAnswer::subcode(2_388_299)),
    rows: &["BOD-9", "VAR-8", "D-6", "LIVE-1", "REV-2"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "👋 {{1}}, your order has left our warehouse - {{2}} - Casa Lino", "example": {"body_text": [["Ana", "8"]]}}]}"#,
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "{{1}}", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "*⟦{{1}}⟧*, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello *{{1}}*, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Tu pedido salió de nuestro almacén 📦 y llega el ⟦{{1}}⟧.", "example": {"body_text": [["lunes"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Tu pedido salió de nuestro almacén 📦 y llega el {{1}}.\nGracias.", "example": {"body_text": [["lunes"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "⟦{{1}}⟧ é o número do seu pedido, que já saiu.", "example": {"body_text": [["8"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"language": "pt_BR", "components": [{"type": "BODY", "text": "Olá,\n{{1}} é o número do seu pedido, que já saiu.", "example": {"body_text": [["8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "fr", "components": [{"type": "BODY", "text": "Votre commande a quitté notre entrepôt le ⟦{{1}}⟧\n", "example": {"body_text": [["8 mai"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"language": "fr", "components": [{"type": "BODY", "text": "Votre commande a quitté notre entrepôt le {{1}}\n🙏", "example": {"body_text": [["8 mai"]]}}]}"#,
                ],
            },
        ],
    },
};

const BEGINS: Text = text! { en: "begins", es: "empieza", pt: "começa" };
const ENDS: Text = text! { en: "ends", es: "termina", pt: "termina" };
const GREETING: Words = Words { en: "Hello", es: "Hola", pt: "Olá" };
const THANKS: Words = Words { en: "Thank you.", es: "Gracias.", pt: "Obrigado." };

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.own_bodies() {
        let text = part.text;
        let mut report =
            |slot: &Placeholder<'_>, edge: Text, fix: usize, words: &str, at: usize, put_in: String| {
                let variable = text.get(slot.bytes.clone()).unwrap_or_default();
                let args = [
                    ("edge", edge.get(found.locale).into()),
                    ("variable", variable.into()),
                    ("words", words.into()),
                ];
                let edit =
                    Edit { path: part.pointer(), span: Some(Span::of(text, at..at)), value: put_in.into() };
                let span = Span::of(text, slot.bytes.clone());
                found.add(Finding::at(part.pointer()).span(span).with(&args).try_fix(fix, vec![edit]));
            };
        let Some(first) = part.slots().next() else { continue };
        if !counts_as_text(text.get(..first.bytes.start).unwrap_or_default()) {
            let rest = text.get(first.bytes.end..).unwrap_or_default();
            let is_address = rest.trim_start_matches(is_mark).starts_with([',', '!']);
            let (words, put_in) = match in_language_of(subject, &GREETING) {
                Some(hello) => (hello, [hello, if is_address { " " } else { ",\n" }].concat()),
                None => ("👋", "👋 ".to_owned()),
            };
            report(first, BEGINS, 0, words, 0, put_in);
        }
        let Some(last) = part.slots().last() else { continue };
        if !counts_as_text(text.get(last.bytes.end..).unwrap_or_default()) {
            let words = in_language_of(subject, &THANKS).unwrap_or("🙏");
            let line = if text.ends_with('\n') { "" } else { "\n" };
            report(last, ENDS, 1, words, text.len(), [line, words].concat());
        }
    }
}
