use super::numbering::{by_place, renumber};
use crate::rules::examples::sampled;
use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::template::{ParameterFormat, Vocabulary};
use crate::text::Key;

pub(in crate::rules) static RULE: Rule = Rule {
    code: "mixed-variable-formats",
    severity: Severity::Error,
    bites: Bites::AtCreation,
    title: text! {
        en: "Names and numbers in one template",
        es: "Nombres y números en una misma plantilla",
        pt: "Nomes e números no mesmo modelo",
    },
    message: text! {
        en: "The variables of this template are <used>, so <variable> does not fit. Meta takes one way for the whole template.",
        es: "Las variables de esta plantilla son <used>, así que <variable> no encaja. Meta admite una sola forma en toda la plantilla.",
        pt: "As variáveis deste modelo são <used>, então <variable> não combina. A Meta aceita uma só forma no modelo inteiro.",
    },
    help: Some(text! {
        en: "For names, parameter_format must be NAMED; without it Meta expects numbers.",
        es: "Para usar nombres, parameter_format debe ser NAMED; sin él Meta espera números.",
        pt: "Para usar nomes, parameter_format deve ser NAMED; sem ele a Meta espera números.",
    }),
    fixes: &[
        text! {
            en: "Set parameter_format to <value>",
            es: "Poner parameter_format en <value>",
            pt: "Definir parameter_format como <value>",
        },
        text! {
            en: "Write numbers instead of names",
            es: "Escribir números en lugar de nombres",
            pt: "Escrever números em vez de nomes",
        },
    ],
    source: "Meta, Template fundamentals",
    confidence: Confidence::Documented,
    as_of: "2026-05-05",
    meta: None,
    rows: &["VAR-7", "TOP-12", "URL-6"],
    check,
    #[cfg(any(test, feature = "docs"))]
    examples: Examples {
        good: &[
            r#"{"parameter_format": "named", "components": [{"type": "BODY", "text": "Hello {{name}}, your order has left our warehouse.", "example": {"body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}, {"type": "BUTTONS", "buttons": [{"type": "URL", "text": "Track", "url": "https://example.com/{{1}}", "example": ["https://example.com/8"]}]}]}"#,
        ],
        bad: &[
            Bad {
                template: r#"{"components": [{"type": "BODY", "text": "Hello ⟦{{name}}⟧, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"components": [{"type": "BODY", "text": "Hello {{name}}, your order {{order}} has left our warehouse today.", "example": {"body_text_named_params": [{"param_name": "order", "example": "8"}, {"param_name": "name", "example": "Ana"}]}}], "parameter_format": "NAMED"}"#,
                    r#"{"components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello ⟦{{1}}⟧, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"parameter_format": "POSITIONAL", "components": [{"type": "BODY", "text": "Hello {{1}}, your order has left our warehouse.", "example": {"body_text": [["Ana"]]}}]}"#,
                ],
            },
            Bad {
                template: r#"{"parameter_format": "NAMED", "components": [{"type": "BODY", "text": "Hello {{name}}, your order ⟦{{1}}⟧ has left our warehouse today.", "example": {"body_text": [["8"]], "body_text_named_params": [{"param_name": "name", "example": "Ana"}]}}]}"#,
                at: "/components/0/text",
                fixed: &[
                    r#"{"parameter_format": "POSITIONAL", "components": [{"type": "BODY", "text": "Hello {{1}}, your order {{2}} has left our warehouse today.", "example": {"body_text": [["Ana", "8"]]}}]}"#,
                ],
            },
        ],
    },
};

const NAMES: Text = text! { en: "names", es: "nombres", pt: "nomes" };
const NUMBERS: Text = text! { en: "numbers", es: "números", pt: "números" };

fn check(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let Some(by_name) = uses_names(subject) else { return };
    for part in &subject.texts {
        let is_judged = match part.role {
            Role::Header | Role::Body => true,
            // In a template with names too, most write {{1}} at the end of an address.
            Role::Url => !by_name,
            _ => false,
        };
        let fits = if by_name { part.keys.is_named() } else { part.keys.is_numbered() };
        if !is_judged || fits || part.keys.all().is_empty() {
            continue;
        }
        let differs = |key| matches!(key, Key::Number(_)) == by_name;
        let Some(first) = part.slots().find(|slot| slot.meant().is_some_and(differs)) else { continue };
        let variable = first.meant().map(|key| key.written()).unwrap_or_default();
        let used = if by_name { NAMES } else { NUMBERS }.get(found.locale);
        let args = [("variable", variable.as_str().into()), ("used", used.into())];
        let mut finding =
            Finding::at(part.pointer()).span(Span::of(part.text, first.bytes.clone())).with(&args);
        if texts(subject).all(|part| if by_name { part.keys.is_numbered() } else { part.keys.is_named() }) {
            let format = if by_name { ParameterFormat::Positional } else { ParameterFormat::Named };
            finding = finding.try_fix(0, vec![declare(format)]);
        }
        if let Some(edits) = numbers_everywhere(subject, by_name) {
            finding = finding.try_fix(1, edits);
        }
        found.add(finding);
    }
}

/// The headers and bodies that hold variables.
fn texts<'s, 'a>(subject: &'s Subject<'a>) -> impl Iterator<Item = &'s Part<'a>> {
    let texts = subject.texts.iter().filter(|part| matches!(part.role, Role::Header | Role::Body));
    texts.filter(|part| !part.keys.all().is_empty())
}

/// Whether the variables are to be names. Where a format is given that cannot be read, the first variable tells.
fn uses_names(subject: &Subject<'_>) -> Option<bool> {
    let format = &subject.template.parameter_format;
    match format.known() {
        Some(format) => Some(format == ParameterFormat::Named),
        None if format.is_missing() => Some(false),
        None => texts(subject)
            .flat_map(Part::slots)
            .find_map(crate::text::Placeholder::meant)
            .map(|key| matches!(key, Key::Name(_))),
    }
}

fn declare(format: ParameterFormat) -> Edit {
    Edit { path: "/parameter_format".into(), span: None, value: format.name().into() }
}

/// The edits that turn every name of the template into a number.
fn numbers_everywhere(subject: &Subject<'_>, by_name: bool) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    for part in &subject.texts {
        let holds_variables = matches!(part.role, Role::Header | Role::Body | Role::Url);
        if holds_variables && !part.keys.all().is_empty() && !part.keys.is_numbered() {
            edits.extend(renumber(&sampled(subject, part)?, &by_place(part))?);
        }
    }
    if edits.is_empty() {
        return None;
    }
    if by_name {
        edits.push(declare(ParameterFormat::Positional));
    }
    Some(edits)
}
