use super::Problem;
use crate::i18n::{self, fill, locale, t};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::rules::Confidence;

/// Rule, source, date and how sure it is, in one line.
pub(super) fn source_line(problem: &Problem) -> Option<String> {
    let rule = problem.rule()?;
    let args = [
        ("rule", rule.code.into()),
        ("source", rule.source.into()),
        ("date", rule.as_of.into()),
        ("confidence", confidence_of(rule.confidence).get(locale()).into()),
    ];
    Some(fill(&i18n::SOURCE_LINE, &args))
}

/// What Meta answers to it, with the mark that parts it from what follows.
pub(super) fn answer(problem: &Problem) -> Option<String> {
    let code = problem.diagnostic.meta.and_then(|meta| meta.subcode.or(meta.code))?;
    Some(fill(&i18n::META_ANSWERS, &[("code", code.to_string().as_str().into())]) + " · ")
}

/// The link to the page of a rule.
pub(crate) fn rule_page(code: &str) -> AnyView {
    let page = ["rules.", locale().code(), ".html#", code].concat();
    view! { <a href=page target="_blank">{t(&i18n::WHOLE_RULE)}</a> }.into_any()
}

/// How far a source is to be trusted, in words.
pub(crate) fn confidence_of(confidence: Confidence) -> &'static Text {
    match confidence {
        Confidence::Documented => &i18n::DOCUMENTED,
        Confidence::Observed => &i18n::OBSERVED,
        Confidence::Inferred => &i18n::INFERRED,
        Confidence::Folklore => &i18n::FOLKLORE,
    }
}

/// The same by the name that lists have for it.
pub(crate) fn confidence_named(name: &str) -> Option<&'static Text> {
    Some(match name {
        "documented" => &i18n::DOCUMENTED,
        "observed" => &i18n::OBSERVED,
        "inferred" => &i18n::INFERRED,
        "folklore" => &i18n::FOLKLORE,
        _ => return None,
    })
}
