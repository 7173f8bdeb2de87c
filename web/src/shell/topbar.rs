use super::effects::speak;
use super::theme::Theme;
use crate::draft::name_from;
use crate::exchange::{download_json, export_items};
use crate::i18n::{self, locale, t};
use crate::library;
use crate::palette::{Desk, PaletteButton, texts as palette_texts};
use crate::platform::dom;
use crate::start::{place_items, places};
use crate::state::{Saved, Screen, editor};
use crate::ui::{Icon, IconButton, Menu, MenuItem};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::{Locale, Text};

/// The mark, the draft's title, whether it is kept, and what concerns the whole editor.
#[component]
pub(crate) fn TopBar() -> impl IntoView {
    let editor = editor();
    let theme = expect_context::<Theme>();
    let desk = expect_context::<Desk>();
    let is_drafting = move || editor.screen.get() == Screen::Draft;
    let theme_name = move || {
        if theme.is_dark() { i18n::THEME_DARK.get(locale()) } else { i18n::THEME_LIGHT.get(locale()) }
    };
    let theme_icon = Signal::derive(move || if theme.is_dark() { "sun" } else { "moon" });
    view! {
        <header class="topbar">
            {places()}
            <span class="rule"></span>
            <div class="draft">
                <Show when=is_drafting><Title/><SaveSign/></Show>
            </div>
            <div class="topbar-end">
                <Show when=is_drafting>
                    <IconButton icon="undo" name=&i18n::UNDO on_press=move || editor.undo() disabled=Signal::derive(move || !editor.can_undo())/>
                    <IconButton icon="redo" name=&i18n::REDO on_press=move || editor.redo() disabled=Signal::derive(move || !editor.can_redo())/>
                    <span class="rule only-wide"></span>
                </Show>
                <PaletteButton/>
                <Show when=is_drafting>
                    <button type="button" class="btn quiet plain only-wide" on:click=move |_| editor.importing.set(true)>
                        <Icon name="import"/>{t(&i18n::IMPORT)}
                    </button>
                </Show>
                <button type="button" class="icon-btn only-wide" aria-label=theme_name title=theme_name on:click=move |_| theme.toggle()>
                    <Icon name=theme_icon/>
                </button>
                <span class="select quiet only-wide">
                    <select aria-label=t(&i18n::INTERFACE_LANGUAGE) on:change=move |event| choose_locale(&event_target_value(&event))>
                        {LOCALES.iter().map(|(of, name)| view! { <option value=of.code() selected=move || locale() == *of>{*name}</option> }).collect_view()}
                    </select>
                    <Icon name="chevron-down"/>
                </span>
                <Menu host="only-narrow" class="icon-btn" spoken=Signal::derive(move || i18n::MORE.get(locale()).to_owned()) label=move || view! { <Icon name="more"/> }>
                    {place_items()}
                    <MenuItem icon="search" name=Signal::derive(t(&palette_texts::COMMANDS)) on_choose=move || desk.open_palette()/>
                    <MenuItem icon="import" name=Signal::derive(t(&i18n::IMPORT)) on_choose=move || editor.importing.set(true)/>
                    {export_items(editor)}
                    <MenuItem icon="moon" name=Signal::derive(theme_name) on_choose=move || theme.toggle()/>
                    {LOCALES.iter().map(|(of, name)| view! { <MenuItem icon="globe" name=Signal::stored(*name) on_choose=move || speak(editor, *of)/> }).collect_view()}
                </Menu>
            </div>
        </header>
    }
}

/// The languages of the interface, each in its own words.
pub(crate) static LOCALES: [(Locale, &str); 3] =
    [(Locale::En, "English"), (Locale::Es, "Español"), (Locale::Pt, "Português")];

fn choose_locale(code: &str) {
    if let Some(chosen) = Locale::from_code(code) {
        speak(editor(), chosen);
    }
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
