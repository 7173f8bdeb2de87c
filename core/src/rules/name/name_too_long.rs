use crate::rules::prelude::*;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "name-too-long",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "The name is too long",
        es: "El nombre es demasiado largo",
        pt: "O nome é longo demais",
    },
    message: text! {
        en: "The name has <count> characters; Meta accepts <limit>.",
        es: "El nombre tiene <count> caracteres; Meta acepta <limit>.",
        pt: "O nome tem <count> caracteres; a Meta aceita <limit>.",
    },
    help: None,
    fixes: &[text! { en: "Cut to <limit>", es: "Recortar a <limit>", pt: "Cortar em <limit>" }],
    source: "Meta, Template management",
    confidence: Confidence::Documented,
    as_of: "2026-09-11",
    meta: Some(MetaAnswer::code(100)),
    rows: &["TOP-3"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[r#"{"name": "⟪n×512⟫"}"#],
        bad: &[
            Bad {
                template: r#"{"name": "⟪n×512⟫⟦x⟧"}"#, at: "/name", fixed: &[r#"{"name": "⟪n×512⟫"}"#]
            },
            Bad {
                template: r#"{"name": "⟪n×511⟫_⟦x⟧"}"#, at: "/name", fixed: &[r#"{"name": "⟪n×511⟫"}"#]
            },
        ],
    },
};

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let limit = limits::NAME_LENGTH.value;
    let Some(name) = subject.template.name.text() else { return };
    let Some((cut, _)) = name.char_indices().nth(limit) else { return };
    let kept = name.get(..cut).unwrap_or_default().trim_end_matches('_');
    let edit = Edit { path: "/name".into(), span: None, value: kept.into() };
    let args = [("count", name.chars().count().into()), ("limit", limit.into())];
    found.add(Finding::at("/name").span(Span::of(name, cut..name.len())).with(&args).fix(0, vec![edit]));
}
