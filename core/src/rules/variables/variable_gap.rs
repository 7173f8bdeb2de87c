use super::numbering::renumber;
use crate::rules::examples::sampled;
use crate::rules::prelude::*;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variable-gap",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A number is missing among the variables",
        es: "Falta un número entre las variables",
        pt: "Falta um número entre as variáveis",
    },
    message: text! {
        en: "<variable> is used and <missing> is not. Meta numbers the variables of each text from {{1}} without a gap.",
        es: "Se usa <variable> y no <missing>. Meta numera las variables de cada texto desde {{1}} sin saltos.",
        pt: "<variable> é usada e <missing> não. A Meta numera as variáveis de cada texto a partir de {{1}}, sem saltos.",
    },
    help: None,
    fixes: &[text! {
        en: "Renumber from {{1}}",
        es: "Renumerar desde {{1}}",
        pt: "Renumerar a partir de {{1}}",
    }],
    source: "Meta, Template review",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["VAR-3", "HDR-6", "REV-1", "LIVE-5", "CAR-10"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Order {{2}} has left our warehouse, dear {{1}}, and is on its way.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order ⟦{{3}}⟧ has left our warehouse and is on its way.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse and is on its way.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Order {{4}} has left our warehouse, dear ⟦{{2}}⟧, and is on its way.", "example": {"body_text": [["a", "Ana", "c", "8"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Order {{2}} has left our warehouse, dear {{1}}, and is on its way.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/⟦{{2}}⟧", "example": ["https://example.com/8"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/8"]}]}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in &subject.texts {
        let holds_variables = matches!(part.role, Role::Header | Role::Body | Role::Url);
        if !holds_variables || !part.keys.is_numbered() || !part.keys.is_certain() {
            continue;
        }
        let Some((missing, number)) = part.keys.gap() else { continue };
        let is_it = |key| key == Some(Key::Number(number));
        let Some(first) = part.slots().find(|slot| is_it(slot.meant())) else { continue };
        let (variable, missing) = (Key::Number(number).written(), Key::Number(missing).written());
        let args = [("variable", variable.as_str().into()), ("missing", missing.as_str().into())];
        let finding = Finding::at(part.pointer()).span(Span::of(part.text, first.bytes.clone())).with(&args);
        let edits = sampled(subject, part).and_then(|sampled| renumber(&sampled, part.keys.all()));
        found.add(match edits {
            Some(edits) => finding.try_fix(0, edits),
            None => finding,
        });
    }
}
