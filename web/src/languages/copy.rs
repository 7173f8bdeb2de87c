//! A new language begins as a copy of another one.

use crate::draft::Draft;
use ventana_core::json::Json;
use ventana_core::policy::graph::ANSWER_ONLY;

/// The draft in another language: the same parts, addresses, numbers and samples; its texts are there to be translated.
pub(super) fn in_language(draft: &Draft, code: &str) -> Option<Draft> {
    let Json::Object(mut members) = draft.to_json() else { return None };
    // What Meta says of the stored one, and the choice of what Meta may change in it, are its own.
    for key in ANSWER_ONLY.value.iter().chain(["degrees_of_freedom_spec"].iter()) {
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
