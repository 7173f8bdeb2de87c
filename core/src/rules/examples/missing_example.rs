use super::samples::{Sampled, every};
use super::wording::neutral;
use crate::rules::prelude::*;
use crate::rules::variables::by_place;
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "missing-example",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Variables without samples",
        es: "Variables sin ejemplos",
        pt: "Variáveis sem exemplos",
    },
    message: text! {
        en: "This text has variables and no samples for them. Whoever reviews it reads the samples, and Meta refuses it without.",
        es: "Este texto tiene variables y no trae ejemplos. Quien lo revisa lee los ejemplos, y sin ellos Meta lo rechaza.",
        pt: "Este texto tem variáveis e não traz exemplos. Quem o revisa lê os exemplos, e sem eles a Meta o recusa.",
    },
    help: Some(text! {
        en: "Give for each variable a value as a customer would see it, of nobody real.",
        es: "Da para cada variable un valor como lo vería un cliente, de nadie real.",
        pt: "Dê para cada variável um valor como o cliente o veria, de ninguém real.",
    }),
    fixes: &[text! {
        en: "Add samples to fill in",
        es: "Añadir ejemplos para completar",
        pt: "Adicionar exemplos para preencher",
    }],
    source: "Meta, Template components",
    confidence: Confidence::Documented,
    as_of: "2026-05-06",
    meta: Some(MetaAnswer::subcode(2_388_043)),
    rows: &["HDR-7", "HDR-8", "BOD-11", "BOD-13", "VAR-13"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
            r#"{"category": "AUTHENTICATION", "components": [{"type": "BODY", "text": "*{{1}}* is your verification code."}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}"}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                at: "/components/0/example",
                fixed: &[
                    r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}", "example": {"header_text": ["Sample 1"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
                ],
            },
            Bad {
                template: r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Hola, {{1}}: tu pedido {{2}} ya salió de nuestro almacén.", "example": {}}]}"#,
                at: "/components/0/example/body_text",
                fixed: &[
                    r#"{"language": "es_MX", "components": [{"type": "BODY", "text": "Hola, {{1}}: tu pedido {{2}} ya salió de nuestro almacén.", "example": {"body_text": [["Ejemplo 1", "Ejemplo 2"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order_id}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                at: "/components/0/example/body_text_named_params",
                fixed: &[
                    r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order_id}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}, {"param_name": "order_id", "example": "8"}]}}]}"#,
                ],
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    for sampled in every(subject) {
        let keys = &sampled.part.keys;
        let has_samples = match (keys.is_numbered(), keys.is_named()) {
            (true, _) => sampled.numbered.is_some(),
            (_, true) => sampled.named.is_some(),
            // Names beside numbers are told of elsewhere.
            _ => sampled.has_samples(),
        };
        if keys.all().is_empty() || sampled.is_odd || has_samples {
            continue;
        }
        let path = match (sampled.is_given, keys.is_named()) {
            (false, _) => sampled.part.pointer_to("example"),
            (true, true) => sampled.named_at(),
            (true, false) => sampled.numbered_at(),
        };
        let finding = Finding::at(path);
        found.add(match skeleton(&sampled) {
            Some(edits) => finding.try_fix(0, edits),
            None => finding,
        });
    }
}

/// The edits that give every variable a sample: those that stand there in the other form, or neutral ones.
fn skeleton(sampled: &Sampled<'_, '_>) -> Option<Vec<Edit>> {
    let keys = &sampled.part.keys;
    if keys.is_numbered() {
        let others: Vec<_> = sampled.entries().filter_map(|(_, entry)| entry.example.text()).collect();
        let is_enough = others.len() == keys.all().len();
        let numbered = keys.all().iter().enumerate().map(|(index, key)| match others.get(index) {
            Some(sample) if is_enough => (*sample).into(),
            _ => neutral(sampled.subject, key).into(),
        });
        sampled.restate_numbered(numbered.collect())
    } else if keys.is_named() {
        let names = by_place(sampled.part);
        let others: Vec<_> =
            sampled.list().unwrap_or_default().iter().filter_map(|sample| sample.as_str()).collect();
        let is_enough = others.len() == names.len();
        let entries = names.iter().enumerate().filter_map(|(index, key)| {
            let Key::Name(name) = key else { return None };
            let other = others.get(index).filter(|_| is_enough);
            Some((
                &**name,
                other.map_or_else(|| neutral(sampled.subject, key), |sample| (*sample).to_owned()),
            ))
        });
        sampled.restate_named(&entries.collect::<Vec<_>>())
    } else {
        None
    }
}
