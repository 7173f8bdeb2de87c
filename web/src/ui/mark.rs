use crate::problems::severity_name;
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;

/// The sign of a problem: its shape is the severity, its number the problem.
#[component]
pub(crate) fn Mark(
    severity: Severity,
    #[prop(optional)] number: Option<usize>,
    #[prop(optional)] small: bool,
) -> impl IntoView {
    let sign = match (number, severity) {
        (Some(number), _) => number.to_string(),
        (None, Severity::Info) => "i".to_owned(),
        (None, _) => "!".to_owned(),
    };
    let name = move || number.map(|number| crate::problems::problem_name(severity, number));
    let role = number.is_some().then_some("img");
    let hidden = number.is_none().then_some("true");
    let class = if small { "mark small" } else { "mark" };
    view! { <span class=class data-severity=severity_name(severity) role=role aria-label=name aria-hidden=hidden>{sign}</span> }
}
