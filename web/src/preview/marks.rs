//! The marks of problems beside the message: numbers in the margin that lead to the problem.

use super::flaws::Flaw;
use crate::platform::dom;
use crate::problems::{go_to, problem_name, severity_name};
use crate::state::{Editor, Sheet, editor};
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
    let all = StoredValue::new(flaws.iter().map(|flaw| flaw.identity.clone()).collect::<Vec<_>>());
    let first = StoredValue::new(gravest.identity.clone());
    let is_lit = move || {
        editor
            .lit
            .with(|lit| lit.as_ref().is_some_and(|lit| all.with_value(|all| all.contains(lit))))
            .then_some("")
    };
    let light = move || editor.lit.set(Some(first.get_value()));
    let dim = move || editor.lit.set(None);
    let mark = view! {
        <button
            type="button"
            class="mark proof"
            data-severity=severity
            data-lit=is_lit
            aria-label=names.join(", ")
            on:click=move |_| press(editor, &first.get_value())
            on:mouseenter=move |_| light()
            on:mouseleave=move |_| dim()
            on:focus=move |_| light()
            on:blur=move |_| dim()
        >
            {sign}
        </button>
    };
    Some(mark.into_any())
}

/// Opens the problem where the screen has room for it: its card, else its field.
fn press(editor: Editor, identity: &str) {
    editor.open_problem.set(Some(identity.to_owned()));
    let width = dom::screen_width();
    if width < 900.0 {
        let problem = editor
            .problems
            .with_untracked(|problems| problems.iter().find(|held| held.identity() == identity).cloned());
        if let Some(problem) = problem {
            go_to(editor, &problem.diagnostic);
        }
    } else if width < 1280.0 {
        editor.sheet.set(Sheet::Problems);
    }
}
