//! The drafts of the library as a list: found, ordered, told apart.

use crate::draft::{Draft, Family, folded, name_beside, searched};
use crate::languages::Counts;
use crate::media::handles_in;
use ventana_core::Locale;

/// A draft of the library.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Entry {
    pub(crate) family: Family,
    /// When it was kept last, in epoch milliseconds.
    pub(crate) kept: f64,
    /// How often it has been written.
    pub(crate) revision: u32,
}

impl Entry {
    /// What is wrong in all languages.
    pub(crate) fn counts(&self) -> Counts {
        let reports: Vec<_> = self.family.variants().iter().map(|draft| draft.report(Locale::En)).collect();
        Counts::of(reports.iter().flat_map(|report| &report.diagnostics))
    }
}

/// Every draft that is kept, the one that was written last first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entries(Vec<Entry>);

impl Entries {
    pub(crate) fn all(&self) -> &[Entry] {
        &self.0
    }

    pub(crate) fn find(&self, id: &str) -> Option<&Entry> {
        self.0.iter().find(|entry| entry.family.id() == id)
    }

    /// How often a draft has been written, as far as is known here.
    pub(crate) fn revision(&self, id: &str) -> u32 {
        self.find(id).map_or(0, |entry| entry.revision)
    }

    /// Takes a draft in, in the place of the one of its id.
    pub(crate) fn put(&mut self, entry: Entry) {
        self.remove(entry.family.id());
        let place = self.0.partition_point(|held| held.kept > entry.kept);
        self.0.insert(place, entry);
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<Entry> {
        let place = self.0.iter().position(|entry| entry.family.id() == id)?;
        Some(self.0.remove(place))
    }

    /// Leaves only the drafts of these ids.
    pub(crate) fn retain(&mut self, is_there: impl Fn(&str) -> bool) {
        self.0.retain(|entry| is_there(entry.family.id()));
    }

    /// The ids of the drafts in which every word is found.
    pub(crate) fn with_words(&self, words: &str) -> Vec<String> {
        let words: Vec<_> = folded(words).split_whitespace().map(str::to_owned).collect();
        let has_them = |entry: &&Entry| {
            words.is_empty() || {
                let variants: Vec<_> = entry.family.variants().iter().map(Draft::to_json).collect();
                let languages = variants.iter().filter_map(|variant| variant.get("language")?.as_str());
                let languages = languages.collect::<Vec<_>>().join("\n");
                let text = searched(entry.family.main().name(), &variants) + "\n" + &folded(&languages);
                words.iter().all(|word| text.contains(word.as_str()))
            }
        };
        self.0.iter().filter(has_them).map(|entry| entry.family.id().to_owned()).collect()
    }

    /// A copy of a draft under a name that no other has.
    pub(crate) fn copy_of(&self, family: &Family, id: &str) -> Family {
        let taken: Vec<_> = self.0.iter().map(|entry| entry.family.main().name()).collect();
        let mut copy = family.with_id(id);
        let name = name_beside(family.main().name(), &taken);
        copy.change_shown(|draft| draft.set_name(&name));
        copy
    }

    /// The files of this device that no draft names.
    pub(crate) fn unused<'a>(&self, handles: &'a [String]) -> Vec<&'a String> {
        let drafts = self.0.iter().flat_map(|entry| entry.family.variants());
        let named: Vec<_> = drafts.flat_map(|draft| handles_in(&draft.to_json())).collect();
        handles.iter().filter(|handle| !named.contains(handle)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn entry(id: &str, kept: f64, template: &str) -> Entry {
        let draft = Draft::from_json(parse(template).unwrap()).unwrap();
        Entry { family: Family::new(id, draft), kept, revision: 1 }
    }

    fn entries() -> Entries {
        let mut entries = Entries::default();
        entries.put(entry("a", 1.0, r#"{"name":"order_update","language":"es","components":[{"type":"BODY","text":"Tu pedido llegará mañana"}]}"#));
        entries.put(entry("c", 3.0, r#"{"name":"cart","language":"en"}"#));
        entries.put(entry("b", 2.0, r#"{"name":"cart_2","language":"en","components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["file:a.png"]}}]}"#));
        entries
    }

    fn ids(entries: &Entries) -> Vec<&str> {
        entries.all().iter().map(|entry| entry.family.id()).collect()
    }

    #[test]
    fn what_was_kept_last_comes_first() {
        let mut entries = entries();
        assert_eq!(ids(&entries), ["c", "b", "a"]);
        entries.put(Entry { revision: 2, ..entry("a", 4.0, r#"{"name":"x"}"#) });
        assert_eq!((ids(&entries), entries.revision("a")), (vec!["a", "c", "b"], 2));
        assert_eq!((entries.remove("c").unwrap().kept, entries.revision("c")), (3.0, 0));
    }

    #[test]
    fn every_word_is_looked_for_in_names_texts_and_languages() {
        let entries = entries();
        assert_eq!(entries.with_words("ORDER manana"), ["a"]);
        assert_eq!(entries.with_words("cart en"), ["c", "b"]);
        assert_eq!(entries.with_words("  "), ["c", "b", "a"]);
        assert!(entries.with_words("cart pedido").is_empty());
    }

    #[test]
    fn a_copy_has_an_id_and_a_name_of_its_own() {
        let entries = entries();
        let copy = entries.copy_of(&entries.find("c").unwrap().family, "d");
        assert_eq!((copy.id(), copy.main().name()), ("d", "cart_3"));
    }

    #[test]
    fn a_file_is_used_as_long_as_a_draft_names_it() {
        let handles = ["file:a.png".to_owned(), "file:b.png".to_owned()];
        assert_eq!(entries().unused(&handles), ["file:b.png"]);
    }

    #[test]
    fn problems_are_counted_in_every_language() {
        let mut entry = entries().remove("c").unwrap();
        let before = entry.counts();
        entry.family.add(entry.family.main().clone());
        assert!(before.errors > 0 && entry.counts().errors == 2 * before.errors);
    }
}
