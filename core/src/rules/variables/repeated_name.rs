use crate::rules::prelude::*;
use crate::sort::places;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "repeated-name",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "A name used for two variables",
        es: "Un nombre usado en dos variables",
        pt: "Um nome usado em duas variáveis",
    },
    message: text! {
        en: "<variable> stands in this template already. Meta takes each name once, across header, body and buttons.",
        es: "<variable> ya está en esta plantilla. Meta admite cada nombre una sola vez entre encabezado, cuerpo y botones.",
        pt: "<variable> já está neste modelo. A Meta aceita cada nome uma só vez entre cabeçalho, corpo e botões.",
    },
    help: Some(text! {
        en: "Give this one a name of its own, and the same value when you send.",
        es: "Ponle a esta un nombre propio, y el mismo valor al enviar.",
        pt: "Dê a esta um nome próprio, e o mesmo valor ao enviar.",
    }),
    fixes: &[],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-05-05",
    meta: None,
    rows: &["VAR-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order", "example": "8"}]}}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order has left our warehouse. See you soon, dear ⟦{{name}}⟧, in our shop.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{order}}", "example": {"header_text_named_params": [{"param_name": "order", "example": "8"}]}}, {"type": "BODY", "text": "Your order ⟦{{order}}⟧ has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}]}}]}"#,
                at: "/components/1/text",
                fixed: &[],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let is_name = |key: &Key<'_>| matches!(key, Key::Name(_));
    let mut uses = Vec::new();
    for part in &subject.texts {
        if matches!(part.role, Role::Header | Role::Body | Role::Url) {
            let names = part.slots().filter_map(|slot| Some((part, slot, slot.meant().filter(is_name)?)));
            uses.extend(names);
        }
    }
    let by_name = places(&uses, |(_, _, a), (_, _, b)| a.cmp(b));
    let mut again = vec![false; uses.len()];
    for pair in by_name.windows(2) {
        let [earlier, later] = *pair else { continue };
        let key = |place: usize| uses.get(place).map(|(_, _, key)| key);
        if let Some(again) = again.get_mut(later) {
            *again = key(earlier) == key(later);
        }
    }
    for ((part, slot, key), _) in uses.iter().zip(again).filter(|(_, again)| *again) {
        let variable = key.written();
        let args = [("variable", variable.as_str().into())];
        let span = Span::of(part.text, slot.bytes.clone());
        found.add(Finding::at(part.pointer()).span(span).with(&args));
    }
}
