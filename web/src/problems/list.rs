use super::card::{card, walk};
use super::groups::{Line, lines};
use super::{commands, fix_all_button};
use crate::i18n::{self, fill, locale, t};
use crate::state::{Sheet, editor};
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
        editor.draft.with(|draft| editor.problems.with(|problems| lines(problems, draft, only.get())))
    });
    let position = move || {
        let opened = editor.pointing.opened.get()?;
        let (at, all) = editor.problems.with(|problems| {
            (problems.iter().position(|problem| problem.identity() == opened), problems.len())
        });
        Some(fill(&i18n::N_OF, &[("n", (at? + 1).into()), ("all", all.into())]))
    };
    let row = move |line: Line| match line {
        Line::Head(group) => view! { <h3 class="group">{move || group.head(locale())}</h3> }.into_any(),
        Line::Card(first) => {
            let (_, identity) = Line::Card(first).key();
            let of = (None, identity.clone());
            let problems = Memo::new(move |_| {
                shown.with(|shown| match shown.iter().find(|line| line.key() == of) {
                    Some(Line::Card(problems)) => problems.clone(),
                    _ => Vec::new(),
                })
            });
            card(&identity, problems)
        }
    };
    view! {
        <section class="col col-problems" id="problems" tabindex="-1" aria-labelledby="problems-head">
            <div class="sheet-head sheet-only">
                <h2>{t(&i18n::PROBLEMS)}</h2>
                <IconButton icon="close" name=&i18n::CLOSE on_press=move || editor.sheet.set(Sheet::None)/>
            </div>
            <div class="problems-body">
                <div class="col-head">
                    <h2 id="problems-head">{t(&i18n::PROBLEMS)}</h2>
                    <span class="count">{position}</span>
                    <IconButton icon="chevron-left" name=&i18n::PREVIOUS on_press=move || commands::step(editor, false)/>
                    <IconButton icon="chevron-right" name=&i18n::NEXT on_press=move || commands::step(editor, true)/>
                </div>
                <div class="pills" role="group" aria-label=t(&i18n::FILTER)>
                    {[None, Some(Severity::Error), Some(Severity::Warning), Some(Severity::Info)].map(|severity| pill(only, severity))}
                </div>
                {fix_all_button("only-narrow", "why-not-all-here")}
                <div class="problem-list" on:keydown=walk>
                    <For each=move || shown.get() key=Line::key children=row/>
                </div>
                {move || none(only)}
            </div>
        </section>
    }
}

fn pill(only: RwSignal<Option<Severity>>, severity: Option<Severity>) -> AnyView {
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
    .into_any()
}

/// What stands in the place of an empty list.
fn none(only: RwSignal<Option<Severity>>) -> Option<AnyView> {
    let editor = editor();
    if editor.problems.with(Vec::is_empty) {
        let glyph = view! {
            <div class="empty">
                <Glyph verdict=Signal::stored(Verdict::Open)/>
                <b>{t(&i18n::NOTHING_TO_FIX)}</b>
                <p>{fill(&i18n::RULES_LOOKED_AT, &[("n", RULES.len().into())])}</p>
            </div>
        };
        return Some(glyph.into_any());
    }
    let none = only.get().is_some_and(|only| editor.count(only) == 0);
    none.then(|| view! { <p class="none">{t(&i18n::NONE_OF_THIS_KIND)}</p> }.into_any())
}
