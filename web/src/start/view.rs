//! The start screen as it is drawn.

use super::card::card;
use super::gallery::{Example, Shelf, on, read};
use super::texts;
use crate::draft::Family;
use crate::i18n::{self, fill, locale, t};
use crate::library::Drafts;
use crate::platform::{dom, shipped};
use crate::state::{Editor, editor};
use crate::ui::{Icon, Mark};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use ventana_core::Locale;
use ventana_core::diagnostic::Severity;

/// The examples of one language, as far as they are there.
#[derive(Clone)]
enum Examples {
    Coming,
    There(Arc<Vec<Example>>),
    Missing,
}

/// Opens an empty draft.
pub(super) fn open_blank(editor: Editor) {
    open(editor, editor.library.blank(editor.locale().get_untracked()));
}

fn open(editor: Editor, family: Family) {
    editor.open(family);
    request_animation_frame(|| dom::focus_id("form"));
}

async fn fetched(locale: Locale) -> Examples {
    match shipped::text("gallery", locale).await.as_deref().map(read) {
        Some(examples) if !examples.is_empty() => Examples::There(Arc::new(examples)),
        _ => Examples::Missing,
    }
}

#[component]
pub(crate) fn Start() -> impl IntoView {
    let editor = editor();
    let shelf = RwSignal::new(Shelf::Purposes);
    let examples = RwSignal::new(Examples::Coming);
    let tries = RwSignal::new(0_u32);
    Effect::new(move |_| {
        let (locale, _) = (locale(), tries.get());
        spawn_local(async move {
            let there = fetched(locale).await;
            // Whoever has gone on needs no examples any more.
            examples.try_set(there);
        });
    });
    let shown = move || {
        match examples.get() {
        Examples::Coming => view! { <p class="none" role="status">{t(&texts::LOADING)}</p> }.into_any(),
        Examples::Missing => view! {
            <p class="none" role="status">
                {t(&texts::NO_EXAMPLES)}
                <button type="button" class="btn small" on:click=move |_| tries.update(|tries| *tries += 1)>{t(&texts::TRY_AGAIN)}</button>
            </p>
        }
        .into_any(),
        Examples::There(examples) => cards(editor, &examples, shelf.get()),
    }
    };
    let sound = move || match examples.get() {
        Examples::There(examples) => fill(&texts::ALL_N, &[("n", on(Shelf::All, &examples).len().into())]),
        _ => texts::ALL_OF_THEM.get(locale()).to_owned(),
    };
    let pill = move |of: Shelf, label: AnyView| {
        view! {
            <button type="button" class="pill" aria-pressed=move || (shelf.get() == of).to_string() on:click=move |_| shelf.set(of)>{label}</button>
        }
        .into_any()
    };
    view! {
        <main class="start" id="start" tabindex="-1">
            <section class="gallery" aria-labelledby="question">
                <h1 id="question">{t(&texts::QUESTION)}</h1>
                <p class="how">{t(&texts::HOW)}</p>
                <div class="gallery-tools">
                    <div class="pills" role="group" aria-label=t(&texts::EXAMPLES)>
                        {pill(Shelf::Purposes, t(&texts::BY_PURPOSE).into_any())}
                        {pill(Shelf::All, sound.into_any())}
                        {pill(Shelf::Broken, view! { <Mark severity=Severity::Error small=true/>{t(&texts::BROKEN)} }.into_any())}
                    </div>
                    <button type="button" class="btn quiet" on:click=move |_| open_blank(editor)><Icon name="plus"/>{t(&texts::BLANK)}</button>
                    <button type="button" class="btn quiet" on:click=move |_| editor.importing.set(true)><Icon name="import"/>{t(&i18n::IMPORT)}</button>
                </div>
                {shown}
            </section>
            <Drafts/>
        </main>
    }
}

fn cards(editor: Editor, examples: &Arc<Vec<Example>>, shelf: Shelf) -> AnyView {
    let locale = locale();
    let drawn = |place: usize| {
        let example = examples.get(place)?;
        let all = Arc::clone(examples);
        let open = Callback::new(move |()| {
            if let Some(example) = all.get(place) {
                let family = example.family();
                editor.library.note_example(&family);
                open(editor, family);
            }
        });
        Some(card(example, shelf, locale, open))
    };
    let cards: Vec<_> = on(shelf, examples).into_iter().filter_map(drawn).collect();
    view! { <ul class="examples">{cards}</ul> }.into_any()
}
