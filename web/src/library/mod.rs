//! The drafts that this device keeps: the open one as it is written, and all others beside it in a library.
//! What is kept where and what two tabs do to each other is decided here; the browser is touched in `platform`.
//! What a draft is belongs to `draft`, and which one is on the desk to `Editor`.

mod bundle;
mod entries;
mod jobs;
mod journal;
mod keep;
mod list;
mod texts;

use entries::{Entries, Entry};
pub(crate) use jobs::add;
pub(crate) use journal::is_nothing_kept;
pub(crate) use keep::{keep_beside, keep_drafts, keep_now};
pub(crate) use list::{Drafts, no_drafts, take_in, title};
pub(crate) use texts::{RENAME, TITLE_OF_DRAFT};

use crate::draft::{Draft, Family};
use crate::media::LocalFiles;
use crate::platform::clock;
use crate::platform::database::Database;
use crate::platform::tabs::Tabs;
use jobs::Job;
use leptos::prelude::*;
use std::collections::VecDeque;
use ventana_core::Locale;

/// How much this browser keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shelves {
    /// It is not known yet.
    Opening,
    /// Any number of drafts.
    Many,
    /// The open one alone, where there is no database.
    One,
}

/// The handle on the library.
#[derive(Clone, Copy)]
pub(crate) struct Library {
    /// The files of this device that drafts name.
    files: LocalFiles,
    pub(crate) entries: RwSignal<Entries>,
    pub(crate) shelves: RwSignal<Shelves>,
    database: StoredValue<Option<Database>, LocalStorage>,
    tabs: StoredValue<Option<Tabs>, LocalStorage>,
    /// What is to be written, in the order it was asked for.
    jobs: StoredValue<VecDeque<Job>>,
    is_writing: StoredValue<bool>,
    /// The change that waits for a pause.
    pending: StoredValue<Option<TimeoutHandle>>,
    /// What was opened from an example: it is no draft before somebody has changed it.
    example: StoredValue<Option<Family>>,
    /// What was deleted last, and the way back, which outlives the row that was deleted.
    deleted: StoredValue<Option<Entry>>,
    put_back: StoredValue<Option<Callback<()>>>,
    /// What this tab wrote last where every tab can read it at once.
    journal: StoredValue<Option<String>>,
    /// Tells this tab from the others.
    tab: StoredValue<String>,
}

impl Library {
    pub(crate) fn new(files: LocalFiles) -> Self {
        Self {
            files,
            entries: RwSignal::new(Entries::default()),
            shelves: RwSignal::new(Shelves::Opening),
            database: StoredValue::new_local(None),
            tabs: StoredValue::new_local(None),
            jobs: StoredValue::new(VecDeque::new()),
            is_writing: StoredValue::new(false),
            pending: StoredValue::new(None),
            example: StoredValue::new(None),
            deleted: StoredValue::new(None),
            put_back: StoredValue::new(None),
            journal: StoredValue::new(None),
            tab: StoredValue::new(clock::token()),
        }
    }

    /// Tells the other tabs that something has been written.
    fn tell_tabs(self) {
        if let Some(tabs) = self.tabs.get_value() {
            tabs.tell();
        }
    }

    /// The latest version of a draft.
    pub(crate) fn latest(&self, id: &str) -> Option<Family> {
        self.entries.with_untracked(|entries| entries.find(id).map(|entry| entry.family.clone()))
    }

    /// The draft to go on with when the one of this id is gone.
    fn first_but(self, id: &str) -> Option<Family> {
        self.entries.with_untracked(|entries| {
            entries.all().iter().map(|entry| &entry.family).find(|family| family.id() != id).cloned()
        })
    }

    /// A draft with nothing in it yet, which is kept once somebody writes in it.
    pub(crate) fn blank(self, locale: Locale) -> Family {
        let family = Family::new(&clock::token(), Draft::blank(locale));
        self.note_example(&family);
        family
    }

    /// Remembers that a draft is an example, which is kept once somebody changes it.
    pub(crate) fn note_example(self, family: &Family) {
        self.example.set_value(Some(family.clone()));
    }
}
