use super::syntax;
use crate::rules::prelude::*;
use crate::text::PlaceholderFault;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "malformed-variable",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A variable that Meta cannot read",
        es: "Una variable que Meta no puede leer",
        pt: "Uma variável que a Meta não consegue ler",
    },
    message: text! {
        en: "Meta reads a variable only as {{1}} or {{order_id}}: two braces on each side and, between them, a number or a name in a to z, digits and underscores. It refuses <variable>.",
        es: "Meta solo lee una variable como {{1}} o {{order_id}}: dos llaves a cada lado y, entre ellas, un número o un nombre con letras de la a a la z, cifras y guiones bajos. Rechaza <variable>.",
        pt: "A Meta só lê uma variável como {{1}} ou {{order_id}}: duas chaves de cada lado e, entre elas, um número ou um nome com letras de a a z, algarismos e sublinhados. Recusa <variable>.",
    },
    help: None,
    fixes: &[text! { en: "Write <value>", es: "Escribir <value>", pt: "Escrever <value>" }],
    source: "Meta, Template review",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: None,
    rows: &["VAR-1", "VAR-2", "VAR-4", "REV-1"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse :}", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"components": [{"type": "BODY", "text": "Hello {friend {{1}}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{1}⟧, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hola 👋 ⟦{{Nombre}}⟧, tu pedido salió de nuestro almacén.", "example": {"body_text_named_params": [{"param_name": "nombre", "example": "Ana"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hola 👋 {{nombre}}, tu pedido salió de nuestro almacén.", "example": {"body_text_named_params": [{"param_name": "nombre", "example": "Ana"}]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{1}}}⟧, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{}}⟧, your order has left our warehouse."}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/⟦{{#1}}⟧", "example": ["https://example.com/8"]}]}]}"#,
                at: "/components/1/buttons/0/url",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Your order has left our warehouse."}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/8"]}]}]}"#,
                ],
            },
        ],
    },
};

const FAULTS: [PlaceholderFault; 3] =
    [PlaceholderFault::Empty, PlaceholderFault::Characters, PlaceholderFault::Unbalanced];

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    syntax::check(subject, &FAULTS, found);
    for part in subject.texts.iter().filter(|part| matches!(part.role, Role::Header | Role::Body | Role::Url))
    {
        for slot in part.slots().filter(|slot| slot.key(part.text).is_some()) {
            let after = part.text.get(slot.bytes.end..).unwrap_or_default();
            // A brace too many, unless it closes one that was opened before the variable.
            if after.starts_with('}') && part.text.matches('}').count() > part.text.matches('{').count() {
                let end = part.text.len() - after.trim_start_matches('}').len();
                let shown = part.text.get(slot.bytes.start..end).unwrap_or_default();
                let args = [("variable", shown.into())];
                let finding =
                    Finding::at(part.pointer()).span(Span::of(part.text, slot.bytes.start..end)).with(&args);
                let written = part.text.get(slot.bytes.clone()).unwrap_or_default();
                found.add(finding.try_replace(0, written));
                break;
            }
        }
    }
}
