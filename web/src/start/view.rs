//! The start screen as it is drawn.

use super::card::card;
use super::gallery::{Example, Shelf, on, read};
use super::texts;
use crate::draft::Family;
use crate::i18n::{self, fill, locale, t};
use crate::platform::dom;
use crate::state::Editor;
use crate::ui::{Icon, Listed, Mark, fetched};
use crate::wish::{Ask, Wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use ventana_core::diagnostic::Severity;

/// Opens an empty draft.
pub(crate) fn open_blank(editor: Editor) {
    open(editor, editor.library.blank(editor.locale().get_untracked()));
}

fn open(editor: Editor, family: Family) {
    editor.open(family);
    request_animation_frame(|| dom::focus_id("form"));
}

/// Opens an example by its name, as soon as it is there.
pub(crate) fn open_example(editor: Editor, slug: &str) {
    let slug = slug.to_owned();
    let locale = editor.locale().get_untracked();
    spawn_local(async move {
        let list = fetched(GALLERY, locale).await.unwrap_or_default();
        match read(&list).into_iter().find(|example| example.slug == slug) {
            Some(example) => begin_with(editor, &example),
            None => editor.tell(&texts::NO_EXAMPLES, false),
        }
    });
}

/// Opens a copy of an example, which is no draft before somebody has changed it.
pub(crate) fn begin_with(editor: Editor, example: &Example) {
    let family = example.family();
    editor.library.note_example(&family);
    open(editor, family);
}

/// The file of the examples.
const GALLERY: &str = "gallery";

/// The question what to write with its examples, and the drafts of this device beside it.
#[component]
pub(crate) fn Start(shelf: RwSignal<Shelf>, drafts: AnyView) -> impl IntoView {
    let ask = Ask::here();
    let file = Listed::new(GALLERY);
    let examples = Memo::new(move |_| file.list().map(|list| Arc::new(read(&list))));
    let draw = move || examples.get().map(|examples| cards(ask, &examples, shelf.get())).into_any();
    let shown = file.shown(&texts::LOADING, &texts::NO_EXAMPLES, draw);
    let sound = move || match examples.get() {
        Some(examples) => fill(&texts::ALL_N, &[("n", on(Shelf::All, &examples).len().into())]),
        None => texts::ALL_OF_THEM.get(locale()).to_owned(),
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
                    <button type="button" class="btn quiet" on:click=move |_| ask.wish(Wish::Blank)><Icon name="plus"/>{t(&texts::BLANK)}</button>
                    <button type="button" class="btn quiet" on:click=move |_| ask.wish(Wish::Import)><Icon name="import"/>{t(&i18n::IMPORT)}</button>
                </div>
                {shown}
            </section>
            {drafts}
        </main>
    }
}

fn cards(ask: Ask, examples: &Arc<Vec<Example>>, shelf: Shelf) -> AnyView {
    let locale = locale();
    let drawn = |place: usize| {
        let example = examples.get(place)?;
        let all = Arc::clone(examples);
        let open = Callback::new(move |()| {
            if let Some(example) = all.get(place) {
                ask.wish(Wish::Example(Box::new(example.clone())));
            }
        });
        Some(card(example, shelf, locale, open))
    };
    let cards: Vec<_> = on(shelf, examples).into_iter().filter_map(drawn).collect();
    view! { <ul class="examples">{cards}</ul> }.into_any()
}
