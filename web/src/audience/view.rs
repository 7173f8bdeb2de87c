//! The room as it is drawn: one stage after the other.

use super::chosen::chosen;
use super::figures;
use super::result::result;
use super::state::{Audience, LARGEST, Stage, Trouble};
use super::texts;
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::platform::files;
use crate::state::{Editor, editor};
use crate::ui::Icon;
use leptos::ev;
use leptos::prelude::*;

/// Whom a message can go to, of a list of contacts.
#[component]
pub(crate) fn AudienceRoom() -> impl IntoView {
    let editor = editor();
    let audience = expect_context::<Audience>();
    // A plan says its reasons in the language in which it was made.
    Effect::new(move |_| {
        let locale = locale();
        let is_there = matches!(audience.stage.get_untracked(), Stage::Planning | Stage::Planned);
        if is_there && audience.is_foreign(locale) {
            audience.start(editor);
        }
    });
    let over = RwSignal::new(false);
    let dropped = move |event: ev::DragEvent| {
        over.set(false);
        let file = event.data_transfer().and_then(|data| data.files()?.get(0));
        if let Some(file) = file {
            // The page would take it for a template.
            event.prevent_default();
            audience.take(editor, file);
        }
    };
    let left = move |event: ev::DragEvent| {
        if event.related_target().is_none() {
            over.set(false);
        }
    };
    // Planning and planned are drawn once; another file has other columns.
    let drawn = Memo::new(move |_| match audience.stage.get() {
        Stage::Planned => (Stage::Planning, 0),
        Stage::Columns => (Stage::Columns, audience.taken.get()),
        stage => (stage, 0),
    });
    view! {
        <main
            class="audience"
            id="audience"
            tabindex="-1"
            data-over=move || over.get().then_some("")
            on:dragover=move |_| over.set(true)
            on:dragleave=left
            on:drop=dropped
        >
            {move || {
                let (stage, _) = drawn.get();
                untrack(|| match stage {
                    Stage::Empty => empty(editor, audience),
                    Stage::Columns => chosen(editor, audience),
                    Stage::Planning | Stage::Planned => result(editor, audience),
                })
            }}
        </main>
    }
}

fn empty(editor: Editor, audience: Audience) -> AnyView {
    let limit = move || fill(&texts::LIMIT, &[("size", figures::size(LARGEST).as_str().into())]);
    view! {
        <div class="audience-page audience-empty">
            <h1 id="audience-title" tabindex="-1">{t(&texts::TITLE)}</h1>
            <p class="how">{t(&texts::HOW)}</p>
            <div class="drop-here">
                <Icon name="import"/>
                <b>{t(&texts::DROP)}</b>
                <span>{limit}</span>
                {choose(editor, audience, true)}
            </div>
            {trouble(audience)}
            <p class="note">{t(&texts::PRIVATE)}</p>
        </div>
    }
    .into_any()
}

/// The button that chooses a file.
pub(super) fn choose(editor: Editor, audience: Audience, is_first: bool) -> AnyView {
    let (class, text) =
        if is_first { ("btn primary", &texts::CHOOSE) } else { ("btn quiet", &texts::CHOOSE_ANOTHER) };
    let chosen = move |event: ev::Event| {
        if let Some(file) = files::chosen(&event) {
            audience.take(editor, file);
        }
    };
    view! {
        <button type="button" class=class on:click=|_| dom::press("#audience-file")>{t(text)}</button>
        <input type="file" id="audience-file" class="sr" tabindex="-1" aria-label=t(&texts::CHOOSE) accept=".csv,.tsv,.txt,text/csv,text/plain" on:change=chosen/>
    }
    .into_any()
}

/// Why there is no plan.
pub(super) fn trouble(audience: Audience) -> AnyView {
    let says = move || {
        let text = |text: &'static ventana_core::Text| text.get(locale()).to_owned();
        audience.trouble.get().map(|trouble| match trouble {
            Trouble::TooLarge(name, size) => fill(
                &texts::TOO_LARGE,
                &[
                    ("name", name.as_str().into()),
                    ("size", figures::size(size).as_str().into()),
                    ("limit", figures::size(LARGEST).as_str().into()),
                ],
            ),
            Trouble::Unreadable => text(&texts::UNREADABLE),
            Trouble::NoColumns => text(&texts::NO_COLUMNS),
            Trouble::NoWorker => text(&texts::NO_WORKER),
            Trouble::NoRates(name) => fill(&texts::RATES_UNREAD, &[("name", name.as_str().into())]),
        })
    };
    let shown =
        move || says().map(|says| view! { <p class="trouble"><Icon name="octagon" class="s16"/>{says}</p> });
    view! { <div role="alert">{shown}</div> }.into_any()
}
