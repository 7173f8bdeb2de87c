//! Files of this device that stand in for samples: what they are, and where the page finds them.
//! They are read here and shown in the preview; nothing is uploaded. A template holds only a name, `file:` and the
//! file's own, where Meta wants the handle that its upload gives back.

mod check;
mod read;
mod texts;

pub(crate) use check::{check, size};
pub(crate) use read::{restore, take};

use crate::platform::clock;
use crate::platform::database::Database;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeSet;
use ventana_core::json::Json;
use web_sys::File;

/// What stands before the name of a file of this device, in the place of a handle.
pub(crate) const LOCAL: &str = "file:";

/// A file of this device.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LocalFile {
    /// As the template names it, `file:` included.
    pub(crate) handle: String,
    /// Its own name.
    pub(crate) name: String,
    /// Its media type, such as `image/png`.
    pub(crate) kind: String,
    /// In bytes.
    pub(crate) size: f64,
    /// Width and height in pixels, where it has them.
    pub(crate) dimensions: Option<(u32, u32)>,
    /// Where the page finds it, until the page is closed.
    pub(crate) address: String,
}

impl LocalFile {
    /// Whether the page can show it as a picture.
    pub(crate) fn is_image(&self) -> bool {
        is_image(&self.kind)
    }
}

fn is_image(kind: &str) -> bool {
    kind.starts_with("image/")
}

/// The handles of files of this device that a document names.
pub(crate) fn handles_in(json: &Json) -> Vec<String> {
    match json {
        Json::Text(text) if text.starts_with(LOCAL) => vec![text.clone()],
        Json::Array(elements) => elements.iter().flat_map(handles_in).collect(),
        Json::Object(members) => members.iter().flat_map(|(_, member)| handles_in(member)).collect(),
        _ => Vec::new(),
    }
}

/// The files that the page holds.
#[derive(Clone, Copy)]
pub(crate) struct LocalFiles {
    held: RwSignal<Vec<LocalFile>>,
    database: StoredValue<Option<Database>, LocalStorage>,
    /// Handles that other drafts name, and those that were looked for.
    known: StoredValue<BTreeSet<String>>,
}

impl LocalFiles {
    pub(crate) fn new() -> Self {
        Self {
            held: RwSignal::new(Vec::new()),
            database: StoredValue::new_local(None),
            known: StoredValue::new(BTreeSet::new()),
        }
    }

    /// Keeps the files over a reload, beside those that are kept already.
    pub(crate) fn keep_in(self, database: Database, kept: impl IntoIterator<Item = String>) {
        self.database.set_value(Some(database));
        self.note_kept(kept);
    }

    /// Remembers files that are kept, also those that another tab has taken in.
    pub(crate) fn note_kept(self, kept: impl IntoIterator<Item = String>) {
        let held: Vec<_> =
            self.held.with_untracked(|held| held.iter().map(|file| file.handle.clone()).collect());
        let others = kept.into_iter().filter(|handle| !held.contains(handle));
        self.known.update_value(|known| known.extend(others));
    }

    /// Whether a file is to be brought back: it is kept, and not in the page yet.
    pub(crate) fn is_to_come(&self, handle: &str) -> bool {
        self.known.try_update_value(|known| known.remove(handle)).unwrap_or(false)
            && self.held.with_untracked(|held| held.iter().all(|file| file.handle != handle))
    }

    /// The file that a template names, tracked.
    pub(crate) fn find(&self, handle: &str) -> Option<LocalFile> {
        self.held.with(|files| files.iter().find(|file| file.handle == handle).cloned())
    }

    /// Takes a file in and says its handle: that of the same file, where it is held already, and one of its own beside
    /// another file of that name.
    pub(crate) fn hold(&self, mut file: LocalFile, source: &File) -> String {
        let handle =
            self.held.with_untracked(|held| self.known.with_value(|known| handle_among(held, known, &file)));
        file.handle.clone_from(&handle);
        self.show(file);
        if let Some(database) = self.database.get_value() {
            let (handle, source) = (handle.clone(), source.clone());
            spawn_local(async move {
                // Where no room is left the picture is there until the page is closed, as it was without a database.
                let _ = database.keep_file(&handle, &source, clock::now()).await;
            });
        }
        handle
    }

    /// Takes a file in under the handle it has.
    fn show(&self, file: LocalFile) {
        self.held.update(|held| {
            for old in held.extract_if(.., |old| old.handle == file.handle) {
                read::release(&old.address);
            }
            held.push(file);
        });
    }
}

/// The handle of a file, beside those that are held and those that are kept for other drafts.
fn handle_among(held: &[LocalFile], known: &BTreeSet<String>, file: &LocalFile) -> String {
    let is_another = |handle: &str| {
        known.contains(handle)
            || held.iter().any(|old| old.handle == handle && (old.size, &old.kind) != (file.size, &file.kind))
    };
    let numbered = (2..).map(|number| format!("{LOCAL}{number}-{}", file.name));
    let mut handles = std::iter::once(file.handle.clone()).chain(numbered);
    handles.find(|handle| !is_another(handle)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_file_of_the_same_name_gets_a_handle_of_its_own() {
        let file = |handle: &str, size| LocalFile {
            handle: handle.to_owned(),
            name: "a.png".to_owned(),
            kind: "image/png".to_owned(),
            size,
            dimensions: None,
            address: String::new(),
        };
        let held = [file("file:a.png", 10.0), file("file:2-a.png", 20.0)];
        let handle = |known: &[&str], size| {
            let known = known.iter().map(|handle| (*handle).to_owned()).collect();
            handle_among(&held, &known, &file("file:a.png", size))
        };
        assert_eq!(handle(&[], 10.0), "file:a.png");
        assert_eq!(handle(&[], 20.0), "file:2-a.png");
        assert_eq!(handle(&[], 30.0), "file:3-a.png");
        assert_eq!(handle(&["file:3-a.png"], 30.0), "file:4-a.png");
    }

    #[test]
    fn the_files_of_a_document_are_found_at_any_depth() {
        let json = Json::from_iter([("a", Json::Array(vec![Json::from("file:a.png"), Json::from("b")]))]);
        assert_eq!(handles_in(&json), ["file:a.png"]);
    }
}
