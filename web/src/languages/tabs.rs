use super::judged::{Counts, Judged};
use super::{Desk, band, texts};
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::state::{Editor, editor};
use crate::ui::{Icon, Mark, Menu, MenuItem};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;

/// The id of a language's tab.
pub(super) fn tab_id(index: usize) -> String {
    ["language-tab-", &index.to_string()].concat()
}

/// The languages as tabs on the form's top edge, what can be done with the one that is shown, and how it differs.
#[component]
pub(crate) fn Strip() -> impl IntoView {
    let editor = editor();
    let desk = expect_context::<Desk>();
    let indices = move || (0..editor.judged.with(Judged::count)).collect::<Vec<_>>();
    view! {
        <div class="languages">
            <div class="language-bar">
                <div class="language-tabs" role="tablist" aria-label=t(&texts::LANGUAGES) on:keydown=move |event| walk(editor, &event)>
                    <For each=indices key=|index| *index let(index)>{tab(editor, index)}</For>
                </div>
                {more(editor, desk)}
                <button type="button" class="btn quiet add-language" id="add-language" on:click=move |_| desk.picking.set(Some(0))>
                    <Icon name="plus"/><span>{t(&texts::ADD)}</span>
                </button>
            </div>
            {band::view(editor)}
        </div>
    }
}

fn tab(editor: Editor, index: usize) -> AnyView {
    let judged = editor.judged;
    let name = move || judged.with(|judged| judged.name(index).to_owned());
    let code = move || judged.with(|judged| judged.codes().get(index).map(|code| code.replace('_', "-")));
    let is_shown = Memo::new(move |_| judged.with(|judged| judged.shown() == index));
    let several = Memo::new(move |_| judged.with(|judged| judged.count() > 1));
    let counts = Memo::new(move |_| judged.with(|judged| judged.counts(index)));
    let main = move || (index == 0 && several.get()).then(|| view! { <small>{t(&texts::MAIN)}</small> });
    let mark = move || several.get().then(|| mark(counts.get()));
    view! {
        <button
            type="button"
            role="tab"
            class="language-tab"
            id=tab_id(index)
            aria-selected=move || is_shown.get().to_string()
            aria-controls="language-panel"
            tabindex=move || if is_shown.get() { "0" } else { "-1" }
            on:click=move |_| editor.show_language(index)
        >
            <bdi lang=code>{name}</bdi> {main} {mark}
        </button>
    }
    .into_any()
}

/// The gravest that is wrong in a language, or that nothing is.
fn mark(counts: Counts) -> AnyView {
    let (text, n) = match counts.worst() {
        Some(Severity::Error) => (&texts::WITH_ERRORS, counts.errors),
        Some(Severity::Warning) => (&texts::WITH_WARNINGS, counts.warnings),
        Some(Severity::Info) => (&texts::WITH_NOTES, counts.notes),
        None => (&texts::READY, 0),
    };
    let sign = match counts.worst() {
        Some(severity) => view! { <Mark severity small=true/> }.into_any(),
        None => view! { <span class="mark small" data-severity="ok" aria-hidden="true"><Icon name="check"/></span> }.into_any(),
    };
    view! { {sign} <span class="sr">", " {fill(text, &[("n", n.into())])}</span> }.into_any()
}

/// Arrows walk through the languages, and what is walked to is shown; Delete takes the shown one away.
fn walk(editor: Editor, event: &ev::KeyboardEvent) {
    let (shown, count) = editor.judged.with_untracked(|judged| (judged.shown(), judged.count()));
    let to = match event.key().as_str() {
        "ArrowRight" => (shown + 1) % count,
        "ArrowLeft" => (shown + count - 1) % count,
        "Home" => 0,
        "End" => count - 1,
        "Delete" if count > 1 => {
            event.prevent_default();
            return remove(editor);
        }
        _ => return,
    };
    event.prevent_default();
    editor.show_language(to);
    focus(to);
}

/// Moves the focus to a tab, which may come with the next frame only.
pub(super) fn focus(index: usize) {
    request_animation_frame(move || dom::focus_text(&tab_id(index), None));
}

/// Takes the shown language away; the way back is in the toast.
fn remove(editor: Editor) {
    let (shown, name) =
        editor.judged.with_untracked(|judged| (judged.shown(), judged.name(judged.shown()).to_owned()));
    editor.change_family(|family| family.remove(shown));
    editor.tell_that(&texts::REMOVED, &[("language", name.as_str().into())]);
    focus(editor.family.with_untracked(crate::draft::Family::shown_index));
}

/// What can be done with the language that is shown.
fn more(editor: Editor, desk: Desk) -> AnyView {
    let shown = move || editor.judged.with(|judged| (judged.shown(), judged.count()));
    let name = move || editor.judged.with(|judged| judged.name(judged.shown()).to_owned());
    let spoken = move || fill(&texts::MORE_ABOUT, &[("language", name().as_str().into())]);
    let make_main = move || {
        let (index, name) =
            editor.judged.with_untracked(|judged| (judged.shown(), judged.name(judged.shown()).to_owned()));
        editor.change_family(|family| family.make_main(index));
        editor.tell_that(&texts::MADE_MAIN, &[("language", name.as_str().into())]);
        focus(0);
    };
    let is_main = Signal::derive(move || (shown().0 == 0).then(|| texts::IS_MAIN.get(locale())));
    let is_last = Signal::derive(move || (shown().1 == 1).then(|| texts::LAST_ONE.get(locale())));
    view! {
        <span class="language-more">
            <Menu class="icon-btn" align="start" label=move || view! { <Icon name="more"/><span class="sr">{spoken}</span> }>
                <MenuItem icon="check" name=Signal::derive(t(&texts::MAKE_MAIN)) why_not=is_main on_choose=make_main/>
                <MenuItem icon="copy" name=Signal::derive(t(&texts::DUPLICATE)) on_choose=move || desk.picking.set(Some(editor.judged.with_untracked(Judged::shown)))/>
                <MenuItem icon="trash" name=Signal::derive(t(&texts::REMOVE)) why_not=is_last on_choose=move || remove(editor)/>
            </Menu>
        </span>
    }
    .into_any()
}
