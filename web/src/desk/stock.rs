//! The templates of this device: the open draft and those of the library. Plain Rust.

use super::question::What;
use crate::draft::{Draft, Family};
use ventana_core::template::{Status, Vocabulary};

/// What the desk can choose from.
#[derive(Clone, Copy)]
pub(crate) struct Stock<'a> {
    /// The draft that is open.
    pub(crate) open: &'a Family,
    /// The drafts of the library, the open one perhaps among them.
    pub(crate) kept: &'a [Family],
}

impl<'a> Stock<'a> {
    /// The drafts that are not open.
    pub(crate) fn others(self) -> impl Iterator<Item = &'a Family> {
        self.kept.iter().filter(move |family| family.id() != self.open.id())
    }

    /// The template that a question is about; the open one in the place of one that is gone.
    pub(crate) fn about(self, what: &What) -> Option<&'a Family> {
        match what {
            What::FreeText => None,
            What::Open => Some(self.open),
            What::Kept(id) => Some(self.others().find(|family| family.id() == id).unwrap_or(self.open)),
        }
    }

    /// Every template in every language, with whose it is.
    pub(super) fn all(self) -> impl Iterator<Item = (&'a Family, &'a Draft)> {
        let families = std::iter::once(self.open).chain(self.others());
        families.flat_map(|family| family.variants().iter().map(move |draft| (family, draft)))
    }

    /// The ones that Meta has approved, as they came from there.
    pub(super) fn approved(self) -> impl Iterator<Item = (&'a Family, &'a Draft)> {
        let is_approved =
            |draft: &Draft| draft.status().and_then(Status::from_name) == Some(Status::Approved);
        self.all().filter(move |(_, draft)| is_approved(draft))
    }
}
