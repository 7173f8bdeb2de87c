//! A new language begins as a copy of another one.

use crate::draft::Draft;
use ventana_core::json::Json;

/// What Meta says of a stored template, and a new language does not have.
const STORED: [&str; 8] = [
    "id",
    "status",
    "quality_score",
    "rejected_reason",
    "rejection_reason",
    "previous_category",
    "correct_category",
    "degrees_of_freedom_spec",
];

/// The draft in another language: the same parts, addresses, numbers and samples; its texts are there to be translated.
pub(super) fn in_language(draft: &Draft, code: &str) -> Option<Draft> {
    let Json::Object(mut members) = draft.to_json() else { return None };
    for key in STORED {
        members.remove(key);
    }
    members.insert("language", code);
    Draft::rewritten(members.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn a_copy_has_all_but_what_meta_says_of_a_stored_one() {
        let stored = r#"{"id":"1","name":"a","status":"APPROVED","language":"es","category":"UTILITY","components":[{"type":"BUTTONS","buttons":[{"type":"URL","text":"Ver","url":"https://a.example/{{1}}","example":["x"]}]}]}"#;
        let draft = Draft::from_json(parse(stored).unwrap()).unwrap();
        let copy = in_language(&draft, "ar").unwrap();
        let expected = stored
            .replace(r#""id":"1","#, "")
            .replace(r#""status":"APPROVED","#, "")
            .replace(r#""es""#, r#""ar""#);
        assert_eq!(copy.to_json().to_string(), expected);
    }
}
