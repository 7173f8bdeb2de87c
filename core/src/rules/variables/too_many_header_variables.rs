use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "too-many-header-variables",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "More than one variable in the header",
        es: "Más de una variable en el encabezado",
        pt: "Mais de uma variável no cabeçalho",
    },
    message: text! {
        en: "A header takes <limit> <limit|variable|variables> at most, and this one has <count>. Meta refuses it.",
        es: "Un encabezado admite como mucho <limit> <limit|variable|variables> y este tiene <count>. Meta lo rechaza.",
        pt: "Um cabeçalho aceita no máximo <limit> <limit|variável|variáveis> e este tem <count>. A Meta o recusa.",
    },
    help: Some(text! {
        en: "Keep one here and move the others to the body.",
        es: "Deja una aquí y pasa las otras al cuerpo.",
        pt: "Deixe uma aqui e passe as outras para o corpo.",
    }),
    fixes: &[],
    source: limits::HEADER_VARIABLES.source,
    confidence: Confidence::Documented,
    as_of: limits::HEADER_VARIABLES.as_of,
    meta: None,
    rows: &["HDR-3", "VAR-11"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}}!", "example": {"header_text": ["8"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
        ],
        bad: &[Bad {
            template: r#"{"components": [{"type": "HEADER", "format": "TEXT", "text": "Order {{1}} for ⟦{{2}}⟧", "example": {"header_text": ["8", "Ana"]}}, {"type": "BODY", "text": "Your order has left our warehouse."}]}"#,
            at: "/components/0/text",
            fixed: &[],
        }],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::HEADER_VARIABLES.value;
    for part in subject.texts(Role::Header) {
        let count = part.keys.count();
        if count <= limit {
            continue;
        }
        let first = part.slots().next().map(crate::text::Placeholder::meant);
        // A variable that cannot be read is another one than any before it.
        let second = part.slots().skip(1).find(|slot| {
            let key = slot.meant();
            key.is_none() || Some(key) != first
        });
        let args = [("limit", limit.into()), ("count", count.into())];
        let finding = Finding::at(part.pointer()).with(&args);
        found.add(match second {
            Some(second) => finding.span(Span::of(part.text, second.bytes.clone())),
            None => finding,
        });
    }
}
