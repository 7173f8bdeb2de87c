use super::syntax::broken;
use crate::rules::examples::sampled;
use crate::rules::prelude::*;
use crate::text::PlaceholderFault;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "single-braces",
    severity: Severity::Warning,
    bites: Bites::Always,
    title: text! {
        en: "A variable in single braces",
        es: "Una variable entre llaves simples",
        pt: "Uma variável entre chaves simples",
    },
    message: text! {
        en: "<variable> has one brace on each side. Meta takes that for text, and every customer would read it as it stands.",
        es: "<variable> lleva una sola llave a cada lado. Meta lo toma por texto y cada cliente lo leería tal cual.",
        pt: "<variable> tem uma só chave de cada lado. A Meta o toma por texto, e cada cliente o leria assim mesmo.",
    },
    help: None,
    fixes: &[text! { en: "Write <value>", es: "Escribir <value>", pt: "Escrever <value>" }],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Inferred,
    as_of: "2026-05-05",
    meta: None,
    rows: &["VAR-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Your order {see below} has left our warehouse :{"}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order ⟦{2}⟧ has left our warehouse today.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "Sample 2"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello ⟦{first_name}⟧, your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{first_name}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "first_name", "example": "first name"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{name}⟧, your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for (part, single) in broken(subject, &[PlaceholderFault::SingleBraces]) {
        let shown = part.text.get(single.bytes.clone()).unwrap_or_default();
        let args = [("variable", shown.into())];
        let span = Span::of(part.text, single.bytes.clone());
        let finding = Finding::at(part.pointer()).span(span).with(&args);
        let Some(key) = single.meant() else { continue };
        let mut edits = vec![Edit { path: part.pointer(), span: Some(span), value: key.written().into() }];
        if part.keys.rank(&key).is_none()
            && let Some(sampled) = sampled(subject, part)
        {
            edits.extend(sampled.with_sample_of(&key).unwrap_or_default());
        }
        found.add(finding.try_fix(0, edits));
    }
}
