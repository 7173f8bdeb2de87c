//! What is written to the database, one thing after the other, and what comes of it.

use super::entries::Entry;
use super::{Library, Shelves};
use crate::draft::Family;
use crate::platform::clock;
use crate::platform::database::{Database, Record, Unwritten};
use crate::platform::storage::NotKept;
use crate::state::{Editor, Saved};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::VecDeque;
use ventana_core::json;

/// One thing to be done.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Job {
    Write(Family),
    /// Puts back what was deleted, with when it was kept.
    Restore(Entry),
    Delete(String),
    /// Reads what other tabs have written.
    Refresh,
}

impl Job {
    /// Whether a later job makes this one needless.
    fn gives_way_to(&self, later: &Self) -> bool {
        match (self, later) {
            (Self::Write(old), Self::Write(new)) => old.id() == new.id(),
            (Self::Write(old), Self::Delete(id)) => old.id() == id,
            (Self::Refresh, Self::Refresh) => true,
            _ => false,
        }
    }
}

/// Does a job as soon as those before it are done.
pub(super) fn queue(editor: Editor, job: Job) {
    let library = editor.library;
    library.jobs.update_value(|jobs| {
        jobs.retain(|held| !held.gives_way_to(&job));
        jobs.push_back(job);
    });
    run(editor);
}

/// Goes through what is to be done, once there is a database.
pub(super) fn run(editor: Editor) {
    let library = editor.library;
    let Some(database) = library.database.get_value() else { return };
    if library.is_writing.get_value() || library.shelves.get_untracked() != Shelves::Many {
        return;
    }
    library.is_writing.set_value(true);
    spawn_local(async move {
        while let Some(Some(job)) = library.jobs.try_update_value(VecDeque::pop_front) {
            match job {
                Job::Write(family) => write(editor, &database, family).await,
                Job::Restore(entry) => restore(editor, &database, entry).await,
                Job::Delete(id) => delete(editor, &database, id).await,
                Job::Refresh => refresh(editor, &database).await,
            }
        }
        library.is_writing.set_value(false);
    });
}

async fn write(editor: Editor, database: &Database, family: Family) {
    let library = editor.library;
    let is_kept = library.entries.with_untracked(|entries| {
        entries.find(family.id()).is_some_and(|held| held.family == family && held.revision > 0)
    });
    let outcome = if is_kept { Ok(()) } else { put(library, database, &family, clock::now()).await };
    let is_open = editor.family.with_untracked(|open| open.id() == family.id());
    match outcome {
        Ok(()) if is_open => settle(editor, Saved::Kept),
        Ok(()) => {}
        Err(Unwritten::Newer(_)) if is_open => editor.saved.set(Saved::Elsewhere),
        // Nobody is there to choose any more, so both stay.
        Err(Unwritten::Newer(_)) => beside(editor, database, &family).await,
        Err(Unwritten::NotKept(why)) => settle(editor, unkept(why)),
    }
}

/// Says whether the open draft is kept, unless it has changed since.
fn settle(editor: Editor, saved: Saved) {
    if editor.library.pending.with_value(Option::is_none) && editor.saved.get_untracked() != Saved::Elsewhere
    {
        editor.saved.set(saved);
    }
}

pub(super) fn unkept(why: NotKept) -> Saved {
    match why {
        NotKept::Full => Saved::Full,
        NotKept::Unavailable => Saved::Private,
    }
}

/// Writes a draft over the revision that is known here. One that was deleted elsewhere is made again.
async fn put(library: Library, database: &Database, family: &Family, kept: f64) -> Result<(), Unwritten> {
    let (id, text, tab) = (family.id(), family.to_json().to_string(), library.tab.get_value());
    let known = library.entries.with_untracked(|entries| entries.revision(id));
    let revision = match database.write(id, &text, (kept, &tab), known).await {
        Err(Unwritten::Newer(None)) => database.write(id, &text, (kept, &tab), 0).await?,
        // Another tab that only looked at it has changed nothing that could be lost.
        Err(Unwritten::Newer(Some(held))) if is_same(&held, family) => {
            database.write(id, &text, (kept, &tab), held.revision).await?
        }
        outcome => outcome?,
    };
    library.entries.update(|entries| entries.put(Entry { family: family.clone(), kept, revision }));
    library.tell_tabs();
    Ok(())
}

/// Whether what was written says the same, whatever is shown of it.
fn is_same(held: &Record, family: &Family) -> bool {
    entry(held).is_some_and(|entry| entry.family.is_same_template(family))
}

/// Keeps a version that another one stands in the way of, as a draft of its own.
async fn beside(editor: Editor, database: &Database, family: &Family) {
    let library = editor.library;
    let copy = library.entries.with_untracked(|entries| entries.copy_of(family, &clock::token()));
    if let Err(Unwritten::NotKept(why)) = put(library, database, &copy, clock::now()).await {
        settle(editor, unkept(why));
    }
}

async fn restore(editor: Editor, database: &Database, entry: Entry) {
    if let Err(Unwritten::NotKept(why)) = put(editor.library, database, &entry.family, entry.kept).await {
        editor.saved.set(unkept(why));
    }
}

async fn delete(editor: Editor, database: &Database, id: String) {
    let library = editor.library;
    match database.delete(&id).await {
        Ok(()) => {
            library.entries.update(|entries| drop(entries.remove(&id)));
            library.tell_tabs();
        }
        // What could not be deleted is in the list again.
        Err(_) => refresh(editor, database).await,
    }
}

/// Reads what other tabs have written, deleted and taken in.
async fn refresh(editor: Editor, database: &Database) {
    let library = editor.library;
    let Ok(records) = database.drafts().await else { return };
    if let Ok(files) = database.files().await {
        library.files.note_kept(files.into_iter().map(|(handle, _)| handle));
    }
    let open = editor.family.get_untracked();
    let tab = library.tab.get_value();
    let mut is_newer = false;
    library.entries.update(|entries| {
        entries.retain(|id| records.iter().any(|record| record.id == id));
        for record in &records {
            if record.revision == entries.revision(&record.id) {
                continue;
            }
            if record.id == open.id() && record.tab != tab && !is_same(record, &open) {
                is_newer = true;
            } else if let Some(entry) = entry(record) {
                entries.put(entry);
            }
        }
    });
    if is_newer {
        editor.saved.set(Saved::Elsewhere);
    }
}

/// Puts the draft back that was deleted last.
pub(super) fn put_back(editor: Editor) {
    let library = editor.library;
    if let Some(entry) = library.deleted.try_update_value(Option::take).flatten() {
        let entry = Entry { revision: 0, ..entry };
        library.entries.update(|entries| entries.put(entry.clone()));
        queue(editor, Job::Restore(entry));
    }
}

/// A draft as it was read; `None` when it is none.
pub(super) fn entry(record: &Record) -> Option<Entry> {
    let family = Family::from_json(&json::parse(&record.text).ok()?)?;
    Some(Entry { family: family.with_id(&record.id), kept: record.kept, revision: record.revision })
}

/// Keeps drafts that came from outside.
pub(crate) fn add(editor: Editor, families: Vec<Family>) {
    for family in families {
        queue(editor, Job::Write(family));
    }
}

impl Library {
    /// Deletes a draft. What it was can be put back for as long as the page says so.
    pub(crate) fn delete(self, editor: Editor, id: &str) {
        let locale = editor.locale().get_untracked();
        let open = editor.family.get_untracked();
        let is_open = open.id() == id;
        if is_open {
            // First, because what leaves the desk is kept, and would come back after it was deleted.
            editor.desk(self.first_but(id).unwrap_or_else(|| self.blank(locale)));
        }
        let Some(mut entry) = self.entries.try_update(|entries| entries.remove(id)).flatten() else { return };
        if is_open {
            entry.family = open;
        }
        queue(editor, Job::Delete(id.to_owned()));
        let title = super::list::title(&entry.family, locale);
        let said = super::texts::DELETED.fill(locale, &[("title", title.as_str().into())]);
        self.deleted.set_value(Some(entry));
        editor.say(said, self.put_back.get_value());
    }

    /// Changes a draft, open or not, as one step.
    pub(crate) fn rename(self, editor: Editor, id: &str, name: &str) {
        if editor.family.with_untracked(|open| open.id() == id) {
            editor.change(|draft| draft.set_name(name));
        } else if let Some(mut family) = self.latest(id) {
            family.change_shown(|draft| draft.set_name(name));
            queue(editor, Job::Write(family));
        }
    }

    /// Keeps a copy of a draft under a name of its own.
    pub(crate) fn duplicate(self, editor: Editor, id: &str) {
        let Some(family) = self.latest(id) else { return };
        let copy = self.entries.with_untracked(|entries| entries.copy_of(&family, &clock::token()));
        let locale = editor.locale().get_untracked();
        let title = super::list::title(&copy, locale);
        queue(editor, Job::Write(copy));
        editor.say(super::texts::DUPLICATED.fill(locale, &[("title", title.as_str().into())]), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use ventana_core::json::Json;

    #[test]
    fn only_the_last_version_of_a_draft_waits_to_be_written() {
        let family = |id: &str, name: &str| {
            Family::new(id, Draft::from_json(Json::from_iter([("name", name)])).unwrap())
        };
        let write = Job::Write(family("1", "a"));
        assert!(write.gives_way_to(&Job::Write(family("1", "b"))));
        assert!(!write.gives_way_to(&Job::Write(family("2", "a"))));
        assert!(write.gives_way_to(&Job::Delete("1".to_owned())));
        assert!(!Job::Delete("1".to_owned()).gives_way_to(&write));
        assert!(Job::Refresh.gives_way_to(&Job::Refresh) && !write.gives_way_to(&Job::Refresh));
    }
}
