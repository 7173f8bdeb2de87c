//! The open draft where it can be written at once and read before anything else: it opens the page without waiting,
//! survives that the page is closed in the middle of a word, and is all that is kept where there is no database.

use crate::draft::{Draft, Family};
use crate::platform::clock;
use crate::platform::storage::{self, NotKept};
use ventana_core::json::{self, Json};

pub(super) const KEY: &str = "ventana.draft";

/// Whether nothing was ever written here.
pub(crate) fn is_nothing_kept() -> bool {
    storage::read(KEY).is_none()
}

/// What was written, by which tab, and over which revision of the library.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Journal {
    pub(super) family: Family,
    pub(super) tab: String,
    pub(super) revision: u32,
}

impl Journal {
    pub(super) fn read() -> Option<Self> {
        Self::from_text(&storage::read(KEY)?)
    }

    /// Reads what was kept: all languages, or the one template of the first version.
    pub(super) fn from_text(text: &str) -> Option<Self> {
        let kept = json::parse(text).ok()?;
        let family = match kept.get("family") {
            Some(family) => Family::from_json(family)?,
            None => Family::new(&clock::token(), Draft::from_json(kept.get("template")?.clone())?),
        };
        let revision = kept.get("revision").and_then(Json::as_i64).and_then(|read| u32::try_from(read).ok());
        let tab = kept.get("tab").and_then(Json::as_str).unwrap_or_default().to_owned();
        Some(Self { family, tab, revision: revision.unwrap_or(0) })
    }

    pub(super) fn to_text(&self) -> String {
        Json::from_iter([
            ("tab", Json::from(self.tab.as_str())),
            ("revision", Json::from(i64::from(self.revision))),
            ("family", self.family.to_json()),
        ])
        .to_string()
    }

    /// Writes it, and says what was written.
    pub(super) fn write(&self) -> Result<String, NotKept> {
        let text = self.to_text();
        storage::write(KEY, &text).map(|()| text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_is_read() {
        let draft = Draft::from_json(Json::from_iter([("name", "a")])).unwrap();
        let journal = Journal { family: Family::new("7", draft), tab: "t".to_owned(), revision: 3 };
        assert_eq!(Journal::from_text(&journal.to_text()), Some(journal));
        assert_eq!(Journal::from_text(r#"{"template": [1,"#), None);
        assert_eq!(Journal::from_text(r#"{"family": {"id":"7","variants":[]}}"#), None);
    }
}
