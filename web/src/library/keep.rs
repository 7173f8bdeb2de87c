//! Keeps the open draft as it is written, and opens the library.

use super::entries::Entry;
use super::jobs::{Job, entry, put_back, queue, run, unkept};
use super::journal::{self, Journal};
use super::{Library, Shelves};
use crate::draft::{Draft, Family, starter};
use crate::media::{handles_in, restore};
use crate::platform::database::Database;
use crate::platform::tabs::Tabs;
use crate::platform::{clock, storage};
use crate::state::{Editor, Saved};
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use ventana_core::Locale;

/// How long after the last change the draft is kept.
const PAUSE: Duration = Duration::from_millis(300);

impl Library {
    /// The draft of the last visit, and whether there was one; else a good example.
    pub(crate) fn opening_family(self, locale: Locale) -> (Family, bool) {
        self.journal.set_value(storage::read(journal::KEY));
        match Journal::read() {
            Some(journal) => (journal.family, true),
            None => (Family::new(&clock::token(), starter(locale)), false),
        }
    }
}

/// Keeps the draft on this device a moment after each change, and at once when the page is left. When another tab has
/// kept a newer one, nothing is overwritten until the person has chosen.
pub(crate) fn keep_drafts(editor: Editor, is_first_visit: bool) {
    let library = editor.library;
    let files = library.files;
    let opened = Journal::read();
    library.put_back.set_value(Some(Callback::new(move |()| put_back(editor))));
    spawn_local(async move {
        match Database::open().await {
            Ok(database) => {
                library.database.set_value(Some(database.clone()));
                let handles = database.files().await.unwrap_or_default();
                files.keep_in(database.clone(), handles.iter().map(|(handle, _)| handle.clone()));
                open(editor, &database, opened, is_first_visit).await;
                library.shelves.set(Shelves::Many);
                run(editor);
                bring_back(editor, &database);
                tidy(library, &database, &handles).await;
            }
            Err(_) => library.shelves.set(Shelves::One),
        }
        if editor.saved.get_untracked() == Saved::Saving && library.pending.with_value(Option::is_none) {
            keep_now(editor);
        }
    });
    let tabs = Tabs::new(move || queue(editor, Job::Refresh));
    library.tabs.set_value(Some(tabs));
    Effect::new(move |before: Option<()>| {
        editor.family.track();
        if before.is_some() && editor.saved.get_untracked() != Saved::Elsewhere {
            editor.saved.set(Saved::Saving);
            forget_pending(library);
            let later = set_timeout_with_handle(move || keep_now(editor), PAUSE);
            library.pending.set_value(later.ok());
        }
    });
    let leaving = window_event_listener(ev::pagehide, move |_| {
        if editor.saved.get_untracked() == Saved::Saving {
            keep_now(editor);
        }
    });
    let elsewhere = window_event_listener(ev::storage, move |event| {
        let is_ours = event.key().as_deref() == Some(journal::KEY);
        let written = event.new_value().filter(|_| is_ours);
        if written.is_some() && library.shelves.get_untracked() == Shelves::One {
            editor.saved.set(Saved::Elsewhere);
        }
    });
    Effect::new(move |_| {
        if let Some(take) = editor.choice.get() {
            editor.choice.set(None);
            spawn_local(choose(editor, take));
        }
    });
    on_cleanup(move || {
        leaving.remove();
        elsewhere.remove();
    });
}

fn forget_pending(library: Library) {
    if let Some(waiting) = library.pending.try_update_value(Option::take).flatten() {
        waiting.clear();
    }
}

/// Keeps the open draft as it stands.
pub(crate) fn keep_now(editor: Editor) {
    let library = editor.library;
    forget_pending(library);
    let shelves = library.shelves.get_untracked();
    let family = editor.family.get_untracked();
    if editor.saved.get_untracked() == Saved::Elsewhere {
        return;
    }
    if shelves == Shelves::One && storage::read(journal::KEY) != library.journal.get_value() {
        return editor.saved.set(Saved::Elsewhere);
    }
    let revision = library.entries.with_untracked(|entries| entries.revision(family.id()));
    let outcome = Journal { family: family.clone(), tab: library.tab.get_value(), revision }.write();
    if let Ok(text) = &outcome {
        library.journal.set_value(Some(text.clone()));
    }
    let is_example = library.example.with_value(|example| example.as_ref() == Some(&family))
        && library.entries.with_untracked(|entries| entries.find(family.id()).is_none());
    match (shelves, outcome) {
        (Shelves::One, Ok(_)) => editor.saved.set(Saved::Kept),
        (Shelves::One, Err(why)) => editor.saved.set(unkept(why)),
        _ if is_example => editor.saved.set(Saved::Kept),
        _ => queue(editor, Job::Write(family)),
    }
}

/// Keeps the open draft beside the newer version of another tab, when nobody has chosen between them.
pub(crate) fn keep_beside(editor: Editor) {
    let family = editor.family.get_untracked();
    let copy = editor.library.entries.with_untracked(|entries| entries.copy_of(&family, &clock::token()));
    queue(editor, Job::Write(copy));
    queue(editor, Job::Refresh);
}

/// Reads the library and holds the open draft against it.
async fn open(editor: Editor, database: &Database, opened: Option<Journal>, is_first_visit: bool) {
    let library = editor.library;
    let Ok(records) = database.drafts().await else { return };
    let held = opened.as_ref().and_then(|opened| records.iter().find(|held| held.id == opened.family.id()));
    library.entries.update(|entries| {
        for entry in records.iter().filter_map(entry) {
            entries.put(entry);
        }
    });
    match (opened, held) {
        // The example that a first visit begins with is a draft like any other.
        (None, _) if is_first_visit && records.is_empty() => {
            keep_now(editor);
        }
        (None, _) => library.note_example(&editor.family.get_untracked()),
        (Some(opened), None) => queue(editor, Job::Write(opened.family)),
        (Some(opened), Some(held)) => {
            let is_same = entry(held).is_some_and(|entry| entry.family == opened.family);
            let is_ours = held.revision == opened.revision || held.tab == opened.tab;
            if !is_same && is_ours {
                queue(editor, Job::Write(editor.family.get_untracked()));
            } else if !is_same {
                library.entries.update(|entries| {
                    let behind = Entry { family: opened.family, kept: held.kept, revision: opened.revision };
                    entries.put(behind);
                });
                editor.saved.set(Saved::Elsewhere);
            }
        }
    }
}

/// The person's answer to a newer version from another tab: takes it, as a step that can be undone, or writes over it.
async fn choose(editor: Editor, take: bool) {
    let library = editor.library;
    let id = editor.family.with_untracked(|family| family.id().to_owned());
    let database = library.database.get_value();
    let newer = if let Some(database) = database {
        database.draft(&id).await.ok().flatten().as_ref().and_then(entry)
    } else {
        library.journal.set_value(storage::read(journal::KEY));
        let entry = |journal: Journal| Entry { family: journal.family, kept: clock::now(), revision: 0 };
        Journal::read().map(entry)
    };
    editor.saved.set(Saved::Kept);
    if let Some(newer) = &newer {
        library.entries.update(|entries| entries.put(newer.clone()));
    }
    match newer.filter(|_| take) {
        Some(newer) => editor.put(newer.family, &crate::i18n::IMPORTED),
        None => keep_now(editor),
    }
}

/// Shows the files of this device that the open draft names, as soon as one is opened that names some.
fn bring_back(editor: Editor, database: &Database) {
    let files = editor.library.files;
    let database = StoredValue::new_local(database.clone());
    Effect::new(move |_| {
        let handles = editor.family.with(|family| {
            family
                .variants()
                .iter()
                .map(Draft::to_json)
                .flat_map(|json| handles_in(&json))
                .collect::<Vec<_>>()
        });
        for handle in handles.into_iter().filter(|handle| files.is_to_come(handle)) {
            spawn_local(async move {
                let file = database.get_value().file(&handle).await;
                if let Some(file) = file {
                    restore(files, handle, file).await;
                }
            });
        }
    });
}

/// How long a file is kept that no draft names, in milliseconds: another tab may be about to write the one that does.
const A_DAY: f64 = 24.0 * 3_600_000.0;

/// Lets go of files that no draft names any more.
async fn tidy(library: Library, database: &Database, files: &[(String, f64)]) {
    let old: Vec<_> = files.iter().filter(|(_, taken)| clock::now() - taken > A_DAY).collect();
    let handles: Vec<_> = old.into_iter().map(|(handle, _)| handle.clone()).collect();
    for handle in library.entries.with_untracked(|entries| entries.unused(&handles)) {
        // One that stays takes room and harms nothing.
        let _ = database.drop_file(handle).await;
    }
}
