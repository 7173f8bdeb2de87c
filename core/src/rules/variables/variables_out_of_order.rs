use super::numbering::{by_place, renumber};
use crate::rules::examples::sampled;
use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "variables-out-of-order",
    severity: Severity::Info,
    bites: Bites::AtCreation,
    title: text! {
        en: "Variables out of order",
        es: "Variables fuera de orden",
        pt: "Variáveis fora de ordem",
    },
    message: text! {
        en: "<variable> first stands after a higher number. Meta has created such templates, yet whoever fills them in by place mixes the values up.",
        es: "<variable> aparece por primera vez después de un número mayor. Meta ha creado plantillas así, pero quien las rellena por orden confunde los valores.",
        pt: "<variable> aparece pela primeira vez depois de um número maior. A Meta já criou modelos assim, mas quem os preenche pela ordem troca os valores.",
    },
    help: None,
    fixes: &[text! {
        en: "Renumber in the order of the text",
        es: "Renumerar en el orden del texto",
        pt: "Renumerar na ordem do texto",
    }],
    source: "Answers of Meta's API, 2025 and 2026",
    confidence: Confidence::Observed,
    as_of: "2026-11-22",
    meta: None,
    rows: &["VAR-3", "LIVE-5"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse. See you soon, {{1}}, in our shop.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Order {{2}} has left our warehouse, dear ⟦{{1}}⟧, and is on its way.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Order {{1}} has left our warehouse, dear {{2}}, and is on its way.", "example": {"body_text": [["8", "Ana"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Order {{2}} has left our warehouse, dear ⟦{{1}}⟧, and is on its way.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for part in subject.texts(Role::Header).chain(subject.texts(Role::Body)) {
        if !part.keys.is_numbered() || !part.keys.is_certain() || part.keys.gap().is_some() {
            continue;
        }
        let keys = by_place(part);
        let Some(late) = keys.windows(2).find_map(|pair| match pair {
            [before, after] if after < before => Some(after),
            _ => None,
        }) else {
            continue;
        };
        let Some(first) = part.slots().find(|slot| slot.meant().as_ref() == Some(late)) else { continue };
        let variable = late.written();
        let args = [("variable", variable.as_str().into())];
        let finding = Finding::at(part.pointer()).span(Span::of(part.text, first.bytes.clone())).with(&args);
        let edits = sampled(subject, part).and_then(|sampled| renumber(&sampled, &keys));
        found.add(match edits {
            Some(edits) => finding.try_fix(0, edits),
            None => finding,
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::json::parse;
    use crate::rules::lint;

    #[test]
    fn where_numbers_are_missing_only_that_is_said() {
        let template = r#"{"components": [{"type": "BODY", "text": "Order {{3}} has left our warehouse, dear {{1}}, and is on its way."}]}"#;
        let codes: Vec<_> = lint(parse(template).unwrap(), None, Locale::En)
            .diagnostics
            .into_iter()
            .map(|said| said.code)
            .collect();
        assert!(codes.contains(&"variable-gap") && !codes.contains(&"variables-out-of-order"), "{codes:?}");
    }
}
