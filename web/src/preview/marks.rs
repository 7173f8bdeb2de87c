//! The marks of problems beside the message: numbers in the margin that lead to the problem.

use super::flaws::Flaw;
use crate::problems::{problem_name, severity_name};
use crate::state::editor;
use leptos::prelude::*;
use std::cmp::Reverse;

/// One mark for problems that begin on one line or in one part. It opens the card of the gravest.
pub(crate) fn proof(flaws: &[Flaw]) -> Option<AnyView> {
    let editor = editor();
    let gravest = flaws.iter().max_by_key(|flaw| (flaw.severity, Reverse(flaw.number)))?;
    let severity = severity_name(gravest.severity);
    let names: Vec<_> = flaws.iter().map(|flaw| problem_name(flaw.severity, flaw.number)).collect();
    let sign = match flaws.len() {
        1 => gravest.number.to_string(),
        several => format!("+{several}"),
    };
    // The gravest is named first: it is the one that a press leads to.
    let others = flaws.iter().map(|flaw| flaw.identity.clone());
    let identities: Vec<_> = std::iter::once(gravest.identity.clone()).chain(others).collect();
    let identities = identities.join(" ");
    let lit = identities.clone();
    let mark = view! {
        <button type="button" class="mark proof" class:lit=move || editor.pointing.lights(&lit) data-problem=identities data-severity=severity aria-label=names.join(", ")>
            {sign}
        </button>
    };
    Some(mark.into_any())
}
