//! The screen of the help as it is drawn.

use super::questions::{Question, read, with_words};
use super::texts;
use crate::i18n::{fill, locale, t};
use crate::platform::dom;
use crate::start::OpenPart;
use crate::state::{Editor, Screen, editor};
use crate::ui::{Icon, Listed, entry};
use leptos::prelude::*;
use std::sync::Arc;

/// The file of the answers.
const FILE: &str = "help-texts";

#[component]
pub(crate) fn Help() -> impl IntoView {
    let editor = editor();
    let part = expect_context::<OpenPart>();
    let file = Listed::new(FILE);
    let words = RwSignal::new(String::new());
    // The language that the list came in is the one in force once it is there.
    let questions =
        Memo::new(move |_| Arc::new(file.list().map(|list| read(&list, locale())).unwrap_or_default()));
    let found =
        Memo::new(move |_| questions.with(|questions| words.with(|words| with_words(questions, words))));
    let count = move || {
        let args =
            [("n", found.with(Vec::len).into()), ("all", questions.with(|questions| questions.len()).into())];
        fill(&texts::FOUND, &args)
    };
    // A question that the address names is shown once it is there, whatever was sought before.
    Effect::new(move |shown: Option<String>| {
        let slug = part.get();
        let is_there = questions.with(|questions| questions.iter().any(|question| question.slug == slug));
        if !is_there || shown.as_ref() == Some(&slug) {
            return if slug.is_empty() { slug } else { shown.unwrap_or_default() };
        }
        if found.with_untracked(|found| found.iter().all(|question| question.slug != slug)) {
            words.set(String::new());
        }
        let head = head_id(&slug);
        request_animation_frame(move || {
            dom::focus_id(&head);
            dom::show(&["#", &head].concat());
        });
        slug
    });
    let draw = move || {
        let nothing =
            move || found.with(Vec::is_empty).then(|| view! { <p class="none">{t(&texts::NONE_FOUND)}</p> });
        view! {
            <ul class="entries">
                <For each=move || found.get() key=|question| (question.slug.clone(), question.asked.clone()) children=move |question| row(editor, part, question)/>
            </ul>
            {nothing}
        }
        .into_any()
    };
    let shown = file.shown(&texts::LOADING, &texts::NO_HELP, draw);
    view! {
        <main class="page" id="help" tabindex="-1">
            <div class="page-text">
                <h1>{t(&texts::TITLE)}</h1>
                <p class="how">{t(&texts::HOW)}</p>
                <div class="page-tools">
                    <label class="search">
                        <Icon name="search" class="s16"/>
                        <input type="search" id="help-search" aria-label=t(&texts::SEARCH) placeholder=t(&texts::SEARCH) autocomplete="off" on:input=move |event| words.set(event_target_value(&event)) prop:value=move || words.get()/>
                    </label>
                    <p class="fine" role="status">{count}</p>
                </div>
                <h2 class="sr">{t(&texts::QUESTIONS)}</h2>
                {shown}
            </div>
        </main>
    }
}

fn head_id(slug: &str) -> String {
    ["help-", slug].concat()
}

fn row(editor: Editor, part: OpenPart, question: Question) -> AnyView {
    let head = view! { <span class="words"><b>{question.asked.clone()}</b></span> };
    let slug = StoredValue::new(question.slug.clone());
    let open = Signal::derive(move || slug.with_value(|slug| part.is(slug)));
    let toggle = Callback::new(move |()| slug.with_value(|slug| part.toggle(Screen::Help, slug)));
    entry(&head_id(&question.slug), head.into_any(), open, toggle, move || {
        let Question { answer, action, button, .. } = question.clone();
        let icon = action.icon();
        view! {
            <p class="answer-text">{answer}</p>
            <button type="button" class="btn primary" on:click=move |_| action.run(editor)><Icon name=icon/>{button}</button>
        }
        .into_any()
    })
}
