use super::card::Card;
use super::{Place, Problem, go_to};
use crate::i18n::{self, fill, t};
use crate::state::{Editor, Sheet, editor};
use crate::ui::{Glyph, IconButton, Mark, Verdict};
use leptos::prelude::*;
use ventana_core::Text;
use ventana_core::diagnostic::Severity;
use ventana_core::rules::RULES;

/// The column of problems.
#[component]
pub(crate) fn Problems() -> impl IntoView {
    let editor = editor();
    let only = RwSignal::new(None::<Severity>);
    let shown = Memo::new(move |_| {
        let problems = editor.problems.get();
        problems
            .into_iter()
            .filter(|problem| only.get().is_none_or(|only| problem.severity() == only))
            .collect::<Vec<_>>()
    });
    let position = move || {
        let all = shown.with(Vec::len);
        let open = editor.open_problem.get();
        let at = shown.with(|shown| shown.iter().position(|problem| Some(problem.identity()) == open));
        at.map(|at| fill(&i18n::N_OF, &[("n", (at + 1).into()), ("all", all.into())]))
    };
    view! {
        <section class="col col-problems" aria-labelledby="problems-head">
            <div class="sheet-head sheet-only">
                <h2>{t(&i18n::PROBLEMS)}</h2>
                <IconButton icon="close" name=&i18n::CLOSE on_press=move || editor.sheet.set(Sheet::None)/>
            </div>
            <div class="problems-body">
                <div class="col-head">
                    <h2 id="problems-head">{t(&i18n::PROBLEMS)}</h2>
                    <span class="count">{position}</span>
                    <IconButton icon="chevron-left" name=&i18n::PREVIOUS on_press=move || step(editor, &shown.get_untracked(), false)/>
                    <IconButton icon="chevron-right" name=&i18n::NEXT on_press=move || step(editor, &shown.get_untracked(), true)/>
                </div>
                <div class="pills" role="group" aria-label=t(&i18n::FILTER)>
                    <Pill only severity=None/>
                    <Pill only severity=Some(Severity::Error)/>
                    <Pill only severity=Some(Severity::Warning)/>
                    <Pill only severity=Some(Severity::Info)/>
                </div>
                <div class="problem-list">{move || grouped(shown.get())}</div>
            </div>
        </section>
    }
}

#[component]
fn Pill(only: RwSignal<Option<Severity>>, severity: Option<Severity>) -> impl IntoView {
    let editor = editor();
    let count = move || match severity {
        None => editor.problems.with(Vec::len),
        Some(severity) => editor.count(severity),
    };
    let name: &Text = match severity {
        None => &i18n::ALL_OF_THEM,
        Some(Severity::Error) => &i18n::ERRORS,
        Some(Severity::Warning) => &i18n::WARNINGS,
        Some(Severity::Info) => &i18n::NOTES,
    };
    let face = match severity {
        None => t(name).into_any(),
        Some(severity) => view! { <span class="sr">{t(name)}</span><Mark severity small=true/> }.into_any(),
    };
    view! {
        <button type="button" class="pill" aria-pressed=move || (only.get() == severity).to_string() on:click=move |_| only.set(severity)>
            {face} " " <b>{count}</b>
        </button>
    }
}

/// The cards under the heads of the parts they belong to, in document order.
fn grouped(problems: Vec<Problem>) -> AnyView {
    let editor = editor();
    if problems.is_empty() {
        return if editor.problems.with(Vec::is_empty) {
            view! {
                <div class="empty">
                    <Glyph verdict=Signal::stored(Verdict::Open)/>
                    <b>{t(&i18n::NOTHING_TO_FIX)}</b>
                    <p>{fill(&i18n::RULES_LOOKED_AT, &[("n", RULES.len().into())])}</p>
                </div>
            }
            .into_any()
        } else {
            view! { <p class="none">{t(&i18n::NONE_OF_THIS_KIND)}</p> }.into_any()
        };
    }
    let group_of = |problem: &Problem| {
        editor.draft.with_untracked(|draft| Place::of(&problem.diagnostic.path, draft).group())
    };
    let mut last = None;
    let items = problems.into_iter().map(|problem| {
        let group = group_of(&problem);
        let head = (last != Some(group)).then(|| view! { <h3 class="group">{t(group)}</h3> });
        last = Some(group);
        view! { {head} <Card problem/> }
    });
    items.collect_view().into_any()
}

/// Opens the next or previous problem and goes there.
pub(crate) fn step(editor: Editor, problems: &[Problem], forward: bool) {
    let open = editor.open_problem.get_untracked();
    let at = problems.iter().position(|problem| Some(problem.identity()) == open);
    let count = problems.len();
    let next = match (at, forward) {
        (None, true) => 0,
        (None, false) => count.saturating_sub(1),
        (Some(at), true) => (at + 1) % count,
        (Some(at), false) => (at + count - 1) % count,
    };
    if let Some(problem) = problems.get(next) {
        editor.open_problem.set(Some(problem.identity()));
        go_to(editor, &problem.diagnostic);
        editor.said.set(format!(
            "{} {}",
            super::card::problem_name(problem.severity(), problem.number),
            problem.diagnostic.message
        ));
    }
}
