//! Files of this device that stand in for samples: what they are, and where the page finds them.
//! They are read here and shown in the preview; nothing is uploaded. A template holds only a name, `file:` and the
//! file's own, where Meta wants the handle that its upload gives back.

mod check;
mod read;
mod texts;

pub(crate) use check::{check, size};
pub(crate) use read::take;

use leptos::prelude::*;

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

/// The files that the page holds.
#[derive(Clone, Copy)]
pub(crate) struct LocalFiles(RwSignal<Vec<LocalFile>>);

impl LocalFiles {
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(Vec::new()))
    }

    /// The file that a template names, tracked.
    pub(crate) fn find(&self, handle: &str) -> Option<LocalFile> {
        self.0.with(|files| files.iter().find(|file| file.handle == handle).cloned())
    }

    /// Takes a file in and says its handle: that of the same file, where it is held already, and one of its own beside
    /// another file of that name.
    pub(crate) fn hold(&self, mut file: LocalFile) -> String {
        let handle = self.0.with_untracked(|held| handle_among(held, &file));
        file.handle.clone_from(&handle);
        self.0.update(|held| {
            for old in held.extract_if(.., |old| old.handle == handle) {
                read::release(&old.address);
            }
            held.push(file);
        });
        handle
    }
}

/// The handle of a file, beside those that are held.
fn handle_among(held: &[LocalFile], file: &LocalFile) -> String {
    let is_another = |handle: &str| {
        held.iter().any(|old| old.handle == handle && (old.size, &old.kind) != (file.size, &file.kind))
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
        assert_eq!(handle_among(&held, &file("file:a.png", 10.0)), "file:a.png");
        assert_eq!(handle_among(&held, &file("file:a.png", 20.0)), "file:2-a.png");
        assert_eq!(handle_among(&held, &file("file:a.png", 30.0)), "file:3-a.png");
    }
}
