//! The drafts of this device: searched, opened, renamed, copied, deleted, and taken in and out as one file.

use super::entries::Entry;
use super::jobs::{Job, queue};
use super::{Library, Shelves, bundle, texts};
use crate::draft::{Family, name_from};
use crate::exchange::Brought;
use crate::form::category_name;
use crate::i18n::{self, fill, locale, t};
use crate::languages::Counts;
use crate::platform::files::{self, Unread};
use crate::platform::{clock, customs, dom};
use crate::state::{Editor, editor};
use crate::ui::{Glyph, Icon, Menu, MenuItem, Verdict};
use crate::wish::{Ask, Wish};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use ventana_core::{Locale, Text};
use web_sys::File;

/// How many rows are added at a time: each is judged when it is drawn.
const PAGE: usize = 40;

/// The name under which the library is handed out.
const FILE_NAME: &str = "ventana-drafts.json";

/// What a draft is called.
pub(crate) fn title(family: &Family, locale: Locale) -> String {
    let title = family.main().title();
    if title.is_empty() { texts::UNTITLED.get(locale).to_owned() } else { title }
}

/// The panel of all drafts.
#[component]
pub(crate) fn Drafts() -> impl IntoView {
    let editor = editor();
    let library = editor.library;
    let words = RwSignal::new(String::new());
    let most = RwSignal::new(PAGE);
    let renaming = RwSignal::new(None::<String>);
    let count = Memo::new(move |_| library.entries.with(|entries| entries.all().len()));
    let found =
        Memo::new(move |_| words.with(|words| library.entries.with(|entries| entries.with_words(words))));
    let shown = move || found.with(|found| found.iter().take(most.get()).cloned().collect::<Vec<_>>());
    let prompt = move || fill(&texts::SEARCH_N, &[("n", count.get().into())]);
    let nothing = move || {
        let text = if count.get() == 0 { &texts::NONE_YET } else { &texts::NONE_FOUND };
        found.with(Vec::is_empty).then(|| view! { <p class="none">{text.get(locale())}</p> })
    };
    let only_one = move || {
        (library.shelves.get() == Shelves::One).then(|| view! { <p class="none">{t(&texts::ONLY_ONE)}</p> })
    };
    let more = move || {
        let hidden = found.with(Vec::len).saturating_sub(most.get());
        (hidden > 0).then(|| {
            let next = [("n", hidden.min(PAGE).into())];
            view! { <button type="button" class="btn quiet" on:click=move |_| most.update(|most| *most += PAGE)>{fill(&texts::SHOW_MORE, &next)}</button> }
        })
    };
    let is_empty = Signal::derive(move || (count.get() == 0).then(t(&texts::NOTHING_TO_EXPORT)));
    view! {
        <section class="drafts" id="drafts" tabindex="-1" aria-labelledby="drafts-title">
            {head(is_empty, Callback::new(move |()| hand_out(editor)))}
            <label class="search">
                <Icon name="search" class="s16"/>
                <input type="search" id="drafts-search" aria-label=prompt placeholder=prompt autocomplete="off" on:input=move |event| {
                    most.set(PAGE);
                    words.set(event_target_value(&event));
                }/>
            </label>
            {only_one}
            <ul class="draft-rows">
                <For each=shown key=Clone::clone children=move |id| row(editor, renaming, id)/>
            </ul>
            {nothing} {more}
        </section>
    }
}

/// What stands in the place of the drafts before there is any.
pub(crate) fn no_drafts() -> AnyView {
    let nothing = t(&texts::NOTHING_TO_EXPORT);
    let nothing = Signal::derive(move || Some(nothing()));
    view! {
        <section class="drafts" id="drafts" tabindex="-1" aria-labelledby="drafts-title">
            {head(nothing, Callback::new(|()| {}))}
            <p class="none">{t(&texts::NONE_YET)}</p>
        </section>
    }
    .into_any()
}

/// The heading, with what can be done to all drafts at once.
fn head(why_not: Signal<Option<&'static str>>, hand_out: Callback<()>) -> AnyView {
    let ask = Ask::here();
    let take_in = move |event: ev::Event| {
        if let Some(file) = files::chosen(&event) {
            ask.wish(Wish::TakeIn(file));
        }
    };
    view! {
        <div class="drafts-head">
            <h2 id="drafts-title">{t(&texts::YOUR_DRAFTS)}</h2>
            <Menu class="icon-btn" align="end" spoken=Signal::derive(move || t(&texts::ABOUT_ALL)().to_owned()) label=move || view! { <Icon name="more"/> }>
                <MenuItem icon="export" name=Signal::derive(t(&texts::EXPORT_ALL)) why_not on_choose=move || hand_out.run(())/>
                <MenuItem icon="import" name=Signal::derive(t(&texts::BRING_IN)) on_choose=|| dom::press("#library-file")/>
            </Menu>
            <input type="file" id="library-file" class="sr" tabindex="-1" aria-label=t(&texts::BRING_IN) accept=".json,application/json" on:change=take_in/>
        </div>
    }
    .into_any()
}

/// A draft: what it is called, what it is, whether it is right, and when it was written.
fn row(editor: Editor, renaming: RwSignal<Option<String>>, id: String) -> AnyView {
    let library = editor.library;
    let held = StoredValue::new(id.clone());
    let entry =
        Memo::new(move |_| held.with_value(|id| library.entries.with(|entries| entries.find(id).cloned())));
    let counts =
        Memo::new(move |_| entry.with(|entry| entry.as_ref().map(Entry::counts).unwrap_or_default()));
    let called = Memo::new(move |_| {
        entry.with(|entry| entry.as_ref().map(|entry| title(&entry.family, locale())).unwrap_or_default())
    });
    let is_open = Memo::new(move |_| held.with_value(|id| editor.family.with(|open| open.id() == id)));
    let about = move || entry.with(|entry| entry.as_ref().map(|entry| about(entry, counts.get(), locale())));
    let when = move || {
        let kept = entry.with(|entry| entry.as_ref().map(|entry| entry.kept));
        if is_open.get() {
            return Some(texts::IS_OPEN.get(locale()).to_owned());
        }
        Some(customs::day(kept?, clock::now(), locale().code()))
    };
    let open = move |_| {
        if let Some(family) = held.with_value(|id| library.latest(id)) {
            editor.open(family);
        }
    };
    let spoken = move |text: &'static Text| {
        move || called.with(|title| fill(text, &[("title", title.as_str().into())]))
    };
    let with_id =
        move |run: fn(Library, Editor, &str)| move || held.with_value(|id| run(library, editor, id));
    let is_renamed = move || renaming.with(|renamed| held.with_value(|id| renamed.as_ref() == Some(id)));
    let commit = move |event: &ev::Event| {
        if is_renamed() {
            renaming.set(None);
            let name = name_from(&event_target_value(event));
            if !name.is_empty() {
                held.with_value(|id| library.rename(editor, id, &name));
            }
        }
    };
    let back = move || {
        let row = held.with_value(|id| row_id(id));
        request_animation_frame(move || dom::focus_in(&row));
    };
    let keys = move |event: ev::KeyboardEvent| match event.key().as_str() {
        "Enter" => {
            event.prevent_default();
            commit(&event);
            back();
        }
        "Escape" => {
            event.stop_propagation();
            renaming.set(None);
            back();
        }
        _ => {}
    };
    let field = {
        let id = format!("rename-{id}");
        move || {
            is_renamed().then(|| {
                let id = id.clone();
                let focused = id.clone();
                request_animation_frame(move || dom::select_all(&focused));
                view! { <input type="text" class="rename" id=id aria-label=spoken(&texts::NAME_OF) prop:value=called.get_untracked() autocomplete="off" spellcheck="false" on:keydown=keys on:blur=move |event| commit(&event)/> }
            })
        }
    };
    let rename = {
        let id = id.clone();
        move || renaming.set(Some(id.clone()))
    };
    view! {
        <li class="draft-row" id=row_id(&id) data-open=move || is_open.get().then_some("true")>
            <button type="button" class="what" on:click=open>
                <Glyph verdict=Signal::derive(move || Verdict::of(counts.get().worst()))/>
                <span class="words">
                    <b><bdi>{move || called.get()}</bdi></b>
                    <small>{about}</small>
                </span>
                <span class="when">{when}</span>
            </button>
            {field}
            <DraftMenu spoken=Signal::derive(spoken(&texts::ACTIONS_OF)) rename=Callback::new(move |()| rename()) duplicate=Callback::new(move |()| with_id(Library::duplicate)()) delete=Callback::new(move |()| with_id(Library::delete)())/>
        </li>
    }
    .into_any()
}

fn row_id(id: &str) -> String {
    format!("draft-{id}")
}

#[component]
fn DraftMenu(
    spoken: Signal<String>,
    rename: Callback<()>,
    duplicate: Callback<()>,
    delete: Callback<()>,
) -> impl IntoView {
    view! {
        <Menu class="icon-btn" align="end" spoken=spoken label=move || view! { <Icon name="more"/> }>
            <MenuItem icon="pencil" name=Signal::derive(t(&texts::RENAME)) on_choose=move || rename.run(())/>
            <MenuItem icon="copy" name=Signal::derive(t(&texts::DUPLICATE)) on_choose=move || duplicate.run(())/>
            <MenuItem icon="trash" name=Signal::derive(t(&texts::DELETE)) on_choose=move || delete.run(())/>
        </Menu>
    }
}

/// Category, languages and state in one line.
fn about(entry: &Entry, counts: Counts, locale: Locale) -> String {
    let category =
        entry.family.main().category().and_then(category_name).map(|name| name.get(locale).to_owned());
    let languages: Vec<_> = entry
        .family
        .variants()
        .iter()
        .map(|draft| draft.language().split('_').next().unwrap_or_default().to_uppercase())
        .filter(|code| !code.is_empty())
        .collect();
    let state = match counts {
        Counts { errors: n @ 1.., .. } => texts::N_ERRORS.fill(locale, &[("n", n.into())]),
        Counts { warnings: n @ 1.., .. } => texts::N_WARNINGS.fill(locale, &[("n", n.into())]),
        _ => texts::IS_READY.get(locale).to_owned(),
    };
    let parts = [category.unwrap_or_default(), languages.join(", "), state];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Hands all drafts over as one file.
fn hand_out(editor: Editor) {
    super::keep_now(editor);
    let text = editor.library.entries.with_untracked(bundle::written);
    if files::download(FILE_NAME, &text).is_none() {
        editor.to_copy.set(Some(text));
    } else {
        editor.tell(&texts::WITHOUT_PICTURES, false);
    }
}

/// Takes the drafts of a file in. A file that holds something else is shown by the dialog that reads anything.
pub(crate) fn take_in(editor: Editor, brought: Brought, file: File) {
    spawn_local(async move {
        let text = match files::read_text(file).await {
            Ok(text) => text,
            Err(Unread::TooLarge) => return editor.tell(&i18n::FILE_TOO_LARGE, false),
            Err(Unread::Unreadable) => return editor.tell(&i18n::FILE_UNREADABLE, false),
        };
        let Some(drafts) = bundle::read(&text) else {
            return brought.ask_about(editor, text);
        };
        let drafts =
            editor.library.entries.with_untracked(|held| bundle::new_among(held, drafts, clock::token));
        let count = drafts.len();
        for (family, kept) in drafts {
            queue(editor, Job::Restore(Entry { family, kept, revision: 0 }));
        }
        let said = match count {
            0 => texts::ALL_HERE.get(editor.locale().get_untracked()).to_owned(),
            _ => texts::BROUGHT_IN.fill(editor.locale().get_untracked(), &[("n", count.into())]),
        };
        editor.say(said, None);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use ventana_core::json::parse;

    #[test]
    fn a_row_says_category_languages_and_state() {
        let draft = |text| Draft::from_json(parse(text).unwrap()).unwrap();
        let mut family = Family::new("1", draft(r#"{"name":"a","language":"es_MX","category":"MARKETING"}"#));
        family.add(draft(r#"{"name":"a","language":"pt_BR"}"#));
        let entry = Entry { family, kept: 0.0, revision: 1 };
        let said = |errors, warnings| about(&entry, Counts { errors, warnings, notes: 1 }, Locale::En);
        assert_eq!(said(0, 0), "Marketing · ES, PT · ready");
        assert_eq!(said(2, 1), "Marketing · ES, PT · 2 errors");
        assert_eq!(said(0, 1), "Marketing · ES, PT · 1 warning");
    }
}
