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

    /// Takes a file in, in the place of one of the same name.
    pub(crate) fn hold(&self, file: LocalFile) {
        self.0.update(|files| {
            files.retain(|held| held.handle != file.handle);
            files.push(file);
        });
    }
}
