use super::{Problem, texts};
use crate::i18n::{fill, locale};
use crate::state::{Editor, editor};
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::rules::needs_no_choice;

/// How many problems go by themselves.
fn fixable(problems: &[Problem]) -> usize {
    // What a language differs in from the main one is mended in one of the two: that is a choice.
    let own = problems.iter().filter(|problem| problem.heading.is_none());
    own.filter(|problem| needs_no_choice(&problem.diagnostic)).count()
}

/// Why nothing can be fixed by itself.
pub(super) fn why_not(editor: Editor) -> Option<&'static Text> {
    editor.problems.with(|problems| match problems.len() {
        0 => Some(&texts::NO_PROBLEMS),
        _ => (fixable(problems) == 0).then_some(&texts::NOTHING_BY_ITSELF),
    })
}

/// The button that fixes all that needs no decision, with the reason when there is nothing of the kind. Without problems
/// there is no button: it would have nothing to say.
pub(crate) fn fix_all_button(class: &'static str, id: &'static str) -> AnyView {
    let editor = editor();
    let reason = Memo::new(move |_| why_not(editor).map(|why| why.get(locale())));
    let is_any = Memo::new(move |_| editor.problems.with(|problems| !problems.is_empty()));
    let name = move || {
        let (n, all) = editor.problems.with(|problems| (fixable(problems), problems.len()));
        fill(&texts::FIX_N_OF, &[("n", n.into()), ("all", all.into())])
    };
    let press = move |_| {
        if reason.get_untracked().is_none() {
            editor.fix_all();
        }
    };
    let button = move || {
        is_any.get().then(|| {
            view! {
                <button type="button" class="btn quiet" aria-disabled=move || reason.get().is_some().then_some("true") aria-describedby=id on:click=press>
                    <Icon name=Signal::derive(move || if reason.get().is_some() { "lock" } else { "wand" })/>
                    {name}
                </button>
                <small id=id>{move || reason.get()}</small>
            }
        })
    };
    view! { <span class=["fix-all ", class].concat()>{button}</span> }.into_any()
}
