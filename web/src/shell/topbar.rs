use super::bar::Bar;
use crate::draft::name_from;
use crate::exchange::{download_json, export_items};
use crate::i18n::{self, locale, t};
use crate::library;
use crate::platform::dom;
use crate::state::{Saved, Screen, editor};
use crate::ui::{Icon, IconButton};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::Text;

/// The bar with what the draft has there.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let editor = editor();
    let is_drafting = move || editor.screen.get() == Screen::Draft;
    let draft = move || view! { <Show when=is_drafting><Title/><SaveSign/></Show> };
    let before = move || {
        view! {
            <Show when=is_drafting>
                <IconButton icon="undo" name=&i18n::UNDO on_press=move || editor.undo() disabled=Signal::derive(move || !editor.can_undo())/>
                <IconButton icon="redo" name=&i18n::REDO on_press=move || editor.redo() disabled=Signal::derive(move || !editor.can_redo())/>
                <span class="rule only-wide"></span>
            </Show>
        }
    };
    let behind = move || {
        view! {
            <Show when=is_drafting>
                <button type="button" class="btn quiet plain only-wide" on:click=move |_| editor.importing.set(true)>
                    <Icon name="import"/>{t(&i18n::IMPORT)}
                </button>
            </Show>
        }
    };
    let ways_out = move || export_items(editor);
    view! { <Bar here=editor.screen draft before behind ways_out/> }
}

/// What the draft is called. It is changed in place; Escape leaves it as it was.
#[component]
fn Title() -> impl IntoView {
    let editor = editor();
    let is_edited = RwSignal::new(false);
    let called = move || editor.family.with(|family| library::title(family, locale()));
    let leave = move || {
        is_edited.set(false);
        request_animation_frame(|| dom::focus_id(RENAME));
    };
    let commit = move |event: &ev::Event| {
        if is_edited.get_untracked() {
            is_edited.set(false);
            let name = name_from(&event_target_value(event));
            if !name.is_empty() && editor.draft.with_untracked(|draft| draft.name() != name) {
                editor.change(|draft| draft.set_name(&name));
            }
        }
    };
    let keys = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            commit(&event);
            leave();
        }
        "Escape" => {
            event.prevent_default();
            event.stop_propagation();
            leave();
        }
        _ => {}
    };
    let edit = move |_| {
        is_edited.set(true);
        request_animation_frame(|| dom::select_all(TITLE));
    };
    let shown = move || {
        if is_edited.get() {
            let value = editor.family.with_untracked(|family| family.main().title());
            return view! {
                <input type="text" class="rename" id=TITLE aria-label=t(&library::TITLE_OF_DRAFT) prop:value=value autocomplete="off" spellcheck="false" on:keydown=keys on:blur=move |event| commit(&event)/>
            }
            .into_any();
        }
        view! { <button type="button" id=RENAME title=t(&library::RENAME) on:click=edit>{called}</button> }
            .into_any()
    };
    view! { <h1 class="title">{shown}</h1> }
}

/// The field of the title, and the button that opens it.
const TITLE: &str = "draft-title";
const RENAME: &str = "draft-rename";

#[component]
fn SaveSign() -> impl IntoView {
    let editor = editor();
    let shown = move || -> (&'static str, &'static str, &'static Text) {
        match editor.saved.get() {
            Saved::Kept => ("saved", "check", &i18n::SAVED),
            Saved::Saving => ("saving", "more", &i18n::SAVING),
            Saved::Full => ("failed", "triangle", &i18n::NOT_SAVED_FULL),
            Saved::Private => ("private", "lock", &i18n::NOT_SAVED_PRIVATE),
            Saved::Elsewhere => ("elsewhere", "copy", &i18n::NEWER_ELSEWHERE),
        }
    };
    let choice = move || {
        (editor.saved.get() == Saved::Elsewhere).then(|| {
            view! {
                <button type="button" class="btn quiet small" on:click=move |_| editor.choice.set(Some(true))>{t(&i18n::USE_THE_OTHER)}</button>
                <button type="button" class="btn quiet small" on:click=move |_| editor.choice.set(Some(false))>{t(&i18n::KEEP_THIS)}</button>
            }
        })
    };
    let export = move || {
        (editor.saved.get() == Saved::Full).then(|| {
            view! { <button type="button" class="btn quiet small" on:click=move |_| download_json(editor)>{t(&i18n::DOWNLOAD_JSON)}</button> }
        })
    };
    view! {
        <p class="save" data-state=move || shown().0>
            <Icon name=Signal::derive(move || shown().1)/>
            <span>{move || shown().2.get(locale())}</span>
            {choice} {export}
        </p>
    }
}
