//! The library as a file: all drafts in all their languages, to be taken to another device or kept as a copy.

use super::entries::{Entries, Entry};
use crate::draft::Family;
use ventana_core::json::{self, Json};

/// What the file says it is, under a key of its own.
const KEY: &str = "ventana";
const LIBRARY: &str = "library";

/// The form of the file; a later one may be read differently.
const VERSION: i64 = 1;

/// The text of the file.
pub(crate) fn written(entries: &Entries) -> String {
    let draft = |entry: &Entry| {
        #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds of a clock fit an i64")]
        Json::from_iter([("kept", Json::from(entry.kept as i64)), ("draft", entry.family.to_json())])
    };
    let drafts = entries.all().iter().map(draft).collect();
    let bundle = Json::from_iter([
        (KEY, Json::from(LIBRARY)),
        ("version", Json::from(VERSION)),
        ("drafts", Json::Array(drafts)),
    ]);
    format!("{bundle:#}")
}

/// The drafts of a file, with when each was kept; `None` when it is no library. What is no draft is left out.
pub(crate) fn read(text: &str) -> Option<Vec<(Family, f64)>> {
    let bundle = json::parse(text).ok()?;
    if bundle.get(KEY).and_then(Json::as_str) != Some(LIBRARY) {
        return None;
    }
    let draft = |entry: &Json| {
        let kept = entry.get("kept").and_then(Json::as_i64).unwrap_or(0);
        #[expect(clippy::cast_precision_loss, reason = "milliseconds of a clock are exact in an f64")]
        Some((Family::from_json(entry.get("draft")?)?, kept as f64))
    };
    Some(bundle.elements("drafts").iter().filter_map(draft).collect())
}

/// What of a file is taken in: what is here already stays, and another version of a draft becomes one beside it.
pub(crate) fn new_among(
    entries: &Entries,
    brought: Vec<(Family, f64)>,
    mut id: impl FnMut() -> String,
) -> Vec<(Family, f64)> {
    let is_new = |(family, kept): (Family, f64)| match entries.find(family.id()) {
        None => Some((family, kept)),
        Some(held) if held.family.is_same_template(&family) => None,
        Some(_) => Some((family.with_id(&id()), kept)),
    };
    brought.into_iter().filter_map(is_new).collect()
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use proptest::prelude::*;

    fn family(id: &str, names: &[String]) -> Family {
        let draft = |name: &String| Draft::from_json(Json::from_iter([("name", name.as_str())])).unwrap();
        let mut family = Family::new(id, draft(&names[0]));
        for name in &names[1..] {
            family.add(draft(name));
        }
        family
    }

    proptest! {
        #[test]
        fn a_library_comes_back_as_it_was_handed_out(names in proptest::collection::vec(proptest::collection::vec(".{0,9}", 1..3), 0..5), kept in 0_i32..9) {
            let mut entries = Entries::default();
            for (index, names) in names.iter().enumerate() {
                entries.put(Entry { family: family(&index.to_string(), names), kept: f64::from(kept), revision: 1 });
            }
            let back = read(&written(&entries)).unwrap();
            let all: Vec<_> = entries.all().iter().map(|entry| (entry.family.clone(), entry.kept)).collect();
            prop_assert_eq!(&back, &all);
            prop_assert!(new_among(&entries, back, || "new".to_owned()).is_empty());
        }
    }

    #[test]
    fn another_version_of_a_draft_becomes_one_of_its_own() {
        let mut entries = Entries::default();
        entries.put(Entry { family: family("1", &["a".to_owned()]), kept: 1.0, revision: 4 });
        let brought = vec![(family("1", &["b".to_owned()]), 2.0), (family("2", &["a".to_owned()]), 2.0)];
        let new = new_among(&entries, brought, || "3".to_owned());
        assert_eq!(new.iter().map(|(family, _)| family.id()).collect::<Vec<_>>(), ["3", "2"]);
    }

    #[test]
    fn what_is_no_library_is_none() {
        assert_eq!(read("{}"), None);
        assert_eq!(read("[1"), None);
        assert_eq!(
            read(r#"{"ventana":"library","drafts":[3,{"draft":{"id":"1","variants":[]}}]}"#),
            Some(Vec::new())
        );
    }
}
