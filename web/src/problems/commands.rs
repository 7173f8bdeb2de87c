use super::pointing::{Hint, first_name};
use super::{Place, Problem, fix_all, go_to, problem_name, texts};
use crate::i18n::{self, locale};
use crate::palette::{Command, Desk, Entry, Keys, Sign, texts::PROBLEMS_GROUP};
use crate::platform::dom;
use crate::state::{Editor, editor};
use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::Text;

/// What can be done about problems, wherever the focus is.
pub(crate) static COMMANDS: [Command; 5] = [
    Command {
        name: &i18n::NEXT,
        icon: "chevron-right",
        keys: &[Keys::of("F8")],
        why_not: no_problems,
        run: || step(editor(), true),
    },
    Command {
        name: &i18n::PREVIOUS,
        icon: "chevron-left",
        keys: &[Keys::of("F8").shift()],
        why_not: no_problems,
        run: || step(editor(), false),
    },
    Command {
        name: &texts::EXPLAIN_AT_CARET,
        icon: "question",
        keys: &[Keys::of("F8").alt()],
        why_not: || at_caret(editor()).is_none().then_some(&texts::NOTHING_AT_CARET),
        run: || explain(editor()),
    },
    Command {
        name: &texts::FIX_AT_CARET,
        icon: "wand",
        keys: &[Keys::of("Enter").alt()],
        why_not: || match at_caret(editor()) {
            None => Some(&texts::NOTHING_AT_CARET),
            Some(problem) => problem.diagnostic.fixes.is_empty().then_some(&texts::NO_FIX_HERE),
        },
        run: || {
            if let Some(fix) =
                at_caret(editor()).and_then(|problem| problem.diagnostic.fixes.into_iter().next())
            {
                editor().apply(&fix);
            }
        },
    },
    Command {
        name: &texts::FIX_ALL,
        icon: "wand",
        keys: &[Keys::of("Enter").alt().shift()],
        why_not: || fix_all::why_not(editor()),
        run: || editor().fix_all(),
    },
];

fn no_problems() -> Option<&'static Text> {
    editor().problems.with_untracked(Vec::is_empty).then_some(&texts::NO_PROBLEMS)
}

/// The problem whose mark or card has the focus, else the one at the caret, else the gravest of the field.
fn at_caret(editor: Editor) -> Option<Problem> {
    let focused =
        expect_context::<Desk>().origin().and_then(|element| dom::closest(&element, "[data-problem]"));
    let name = focused.as_ref().and_then(first_name).or_else(|| editor.pointing.at_caret.get_untracked());
    editor.problems.with_untracked(|problems| {
        if let Some(name) = name {
            return problems.iter().find(|problem| problem.identity() == name).cloned();
        }
        let field = editor.pointing.caret.get_untracked()?.field;
        let place = |path: &str| editor.draft.with_untracked(|draft| Place::of(path, draft));
        let card = editor.card.get_untracked();
        let in_field = |problem: &&Problem| {
            let place = place(&problem.diagnostic.path);
            place.is_shown(card) && place.field_id() == field
        };
        let here: Vec<_> = problems.iter().filter(in_field).cloned().collect();
        super::gravest(&here).cloned()
    })
}

fn explain(editor: Editor) {
    if let Some(problem) = at_caret(editor) {
        let identity = problem.identity();
        let anchor = dom::mark_rect(&identity);
        editor.pointing.hint.set(Some(Hint { identity, anchor, by_key: true }));
    }
}

/// Opens the next or previous problem and goes there.
pub(crate) fn step(editor: Editor, forward: bool) {
    let opened = editor.pointing.opened.get_untracked();
    // The first press goes to the card that is open by itself, the next ones go on from there.
    let stood = editor.pointing.at_caret.get_untracked() == opened || editor.pointing.was_chosen();
    let next = editor.problems.with_untracked(|problems| {
        let at = problems.iter().position(|problem| Some(problem.identity()) == opened);
        problems.get(next(at, problems.len(), forward, stood)?).cloned()
    });
    if let Some(problem) = next {
        go_to(editor, &problem);
        editor.said.set(
            [problem_name(problem.severity(), problem.number).as_str(), &problem.diagnostic.message]
                .join(" "),
        );
    }
}

/// The place after or before `at`, round and round; `at` itself while nobody has `stood` there.
fn next(at: Option<usize>, count: usize, forward: bool, stood: bool) -> Option<usize> {
    let last = count.checked_sub(1)?;
    Some(match (at, forward) {
        (Some(at), true) if !stood => at,
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + last) % count,
        (None, true) => 0,
        (None, false) => last,
    })
}

/// The problems as entries of the palette.
pub(crate) fn entries() -> Vec<Entry> {
    let editor = editor();
    let entry = |problem: &Problem| {
        let held = problem.clone();
        Entry {
            group: &PROBLEMS_GROUP,
            name: problem.title(locale()).to_owned(),
            sign: Sign::Problem(problem.severity(), problem.number),
            keys: None,
            why_not: None,
            run: Arc::new(move || go_to(editor, &held)),
        }
    };
    editor.problems.with_untracked(|problems| problems.iter().map(entry).collect())
}

#[cfg(test)]
mod tests {
    use super::next;

    #[test]
    fn steps_go_round() {
        assert_eq!(next(None, 3, true, true), Some(0));
        assert_eq!(next(None, 3, false, true), Some(2));
        assert_eq!(next(Some(2), 3, true, true), Some(0));
        assert_eq!(next(Some(0), 3, false, true), Some(2));
        assert_eq!(next(Some(1), 3, true, false), Some(1));
        assert_eq!(next(None, 0, true, true), None);
    }
}
