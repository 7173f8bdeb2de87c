//! The examples: what the file holds, and which of them a question leaves.

use super::texts::PURPOSES;
use crate::draft::{Draft, Family};
use crate::platform::clock;
use ventana_core::Text;
use ventana_core::json::Json;

/// A complete template with what it is for.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Example {
    pub(crate) slug: String,
    pub(crate) intent: String,
    pub(crate) title: String,
    pub(crate) about: String,
    /// The rules that a broken one breaks; none for a sound one.
    pub(crate) teaches: Vec<String>,
    pub(crate) draft: Draft,
}

impl Example {
    pub(crate) fn is_broken(&self) -> bool {
        !self.teaches.is_empty()
    }

    /// A draft of one's own to begin with.
    pub(crate) fn family(&self) -> Family {
        Family::new(&clock::token(), self.draft.clone())
    }
}

/// Reads the list of one language: by purpose, the sound before the broken. What is no example is left out.
pub(crate) fn read(list: &[Json]) -> Vec<Example> {
    let example = |json: &Json| {
        let text = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
        Some(Example {
            slug: text("slug")?,
            intent: text("intent")?,
            title: text("title")?,
            about: text("about")?,
            teaches: json.elements("teaches").iter().filter_map(Json::as_str).map(str::to_owned).collect(),
            draft: Draft::from_json(json.get("template")?.clone())?,
        })
    };
    let mut examples: Vec<_> = list.iter().filter_map(example).collect();
    examples.sort_by_key(|example| {
        let rank = PURPOSES.iter().position(|(intent, _)| *intent == example.intent);
        (rank.unwrap_or(PURPOSES.len()), example.is_broken())
    });
    examples
}

/// What a person is shown of the examples.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shelf {
    /// One a purpose.
    #[default]
    Purposes,
    All,
    /// Those that teach by a mistake.
    Broken,
}

/// The places of the examples of a shelf.
pub(crate) fn on(shelf: Shelf, examples: &[Example]) -> Vec<usize> {
    let is_first = |place: usize, example: &Example| {
        let same = |other: &Example| !other.is_broken() && other.intent == example.intent;
        !example.is_broken() && examples.iter().position(same) == Some(place)
    };
    let is_on = |(place, example): &(usize, &Example)| match shelf {
        Shelf::Purposes => is_first(*place, example),
        Shelf::All => !example.is_broken(),
        Shelf::Broken => example.is_broken(),
    };
    examples.iter().enumerate().filter(is_on).map(|(place, _)| place).collect()
}

/// What a purpose is called; a purpose that has no words here is called by its example.
pub(crate) fn purpose(intent: &str) -> Option<&'static Text> {
    PURPOSES.iter().find(|(name, _)| *name == intent).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json;

    #[test]
    fn a_shelf_of_purposes_has_the_first_sound_example_of_each() {
        let file = r#"[
            {"slug":"b","intent":"cart","title":"B","about":".","teaches":["x"],"template":{"name":"b"}},
            {"slug":"c","intent":"cart","title":"C","about":".","template":{"name":"c"}},
            {"slug":"d","intent":"cart","title":"D","about":".","template":{"name":"d"}},
            {"slug":"e","intent":"code","title":"E","about":".","template":{"name":"e"}},
            {"slug":"f","intent":"code","title":"F","about":"."}
        ]"#;
        let examples = read(json::parse(file).unwrap().as_array().unwrap());
        let slugs =
            |shelf| on(shelf, &examples).into_iter().map(|at| examples[at].slug.as_str()).collect::<String>();
        assert_eq!(
            (slugs(Shelf::Purposes), slugs(Shelf::All), slugs(Shelf::Broken)),
            ("ce".into(), "cde".into(), "b".into())
        );
    }

    #[test]
    fn examples_go_by_purpose_with_the_broken_behind_the_sound() {
        let example = |slug: &str, intent: &str, more: &str| {
            format!(
                r#"{{"slug":"{slug}","intent":"{intent}","title":"T","about":"."{more},"template":{{}}}}"#
            )
        };
        let broken = r#","teaches":["x"]"#;
        let file = [
            example("a", "code", ""),
            example("b", "cart", broken),
            example("c", "unheard of", ""),
            example("d", "cart", ""),
        ];
        let list = json::parse(&format!("[{}]", file.join(","))).unwrap();
        let slugs: String = read(list.as_array().unwrap()).into_iter().map(|example| example.slug).collect();
        assert_eq!(slugs, "dbac");
    }

    #[test]
    fn the_gallery_has_a_sound_example_for_every_purpose_and_no_other() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("gallery");
        let mut sound = std::collections::BTreeSet::new();
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let example = json::parse(&text).unwrap();
            let intent = example.get("intent").and_then(Json::as_str).unwrap().to_owned();
            assert!(purpose(&intent).is_some(), "{intent}");
            if example.get("teaches").is_none() {
                sound.insert(intent);
            }
        }
        assert_eq!(sound.len(), PURPOSES.len());
    }
}
