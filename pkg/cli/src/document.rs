//! The templates in a file: which there are, and where each stands in its text.

use std::ops::Range;
use ventana_core::json::{self, Json};

/// A template in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The bytes in which it is written.
    pub range: Range<usize>,
    /// RFC 6901 pointer to it: empty where it is the whole file.
    pub pointer: String,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// The code of its language, where it has one.
    pub language: Option<String>,
}

/// The templates in a text. `None` when there is none, which is asked only of what nobody named: a file that is named is
/// taken for a template whatever it holds.
#[must_use]
pub fn parts(text: &str, is_named: bool) -> Option<Vec<Part>> {
    let whole = |document: &Json| {
        let read = |key| document.get(key).and_then(Json::as_str).map(str::to_owned);
        let (name, language) = (read("name"), read("language"));
        vec![Part { range: 0..text.len(), pointer: String::new(), name, language }]
    };
    let Ok(document) = json::parse(text) else {
        // A broken template is worth telling of, also where nobody named it; another tool's file with comments is not.
        let is_meant = is_named || text.contains("\"components\"");
        return is_meant.then(|| whole(&Json::Null));
    };
    let is_answer = document.get("components").is_none() && document.get("data").is_some();
    let pointer = match &document {
        Json::Array(_) => "",
        Json::Object(_) if is_answer => "/data",
        _ => return (is_named || is_template(&document)).then(|| whole(&document)),
    };
    let Some(listed) = document.at(pointer).and_then(Json::as_array) else {
        return is_named.then(|| whole(&document));
    };
    if !is_named && !listed.iter().any(is_template) {
        return None;
    }
    let ranges = json::elements(text, pointer)?;
    let part = |(index, (range, element)): (usize, (Range<usize>, &Json))| {
        let pointer = format!("{pointer}/{index}");
        whole(element).pop().map(|part| Part { range, pointer, ..part })
    };
    ranges.into_iter().zip(listed).enumerate().map(part).collect()
}

/// Whether a value looks like a template rather than like anything else that is kept as JSON.
fn is_template(document: &Json) -> bool {
    let has = |key| document.get(key).is_some();
    let has_parts = document.get("components").is_some_and(|components| components.as_array().is_some());
    // What is sent names its language by an object.
    let is_sent = document.get("language").is_some_and(|language| language.as_object().is_some());
    let is_message = is_sent || has("messaging_product") || has("to");
    let is_asked_of_library = has("library_template_name");
    let has_head = document.get("name").is_some_and(|name| name.as_str().is_some());
    !is_message && (has_parts || is_asked_of_library || (has_head && has("language") && has("category")))
}

/// Reads a text from left to right and knows at which line and column it is. Columns are UTF-16 code units, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

impl Default for Cursor {
    fn default() -> Self {
        Self { line: 1, column: 1 }
    }
}

impl Cursor {
    /// Where one is after a text more.
    #[must_use]
    pub fn after(self, text: &str) -> Self {
        let units = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
        match text.rsplit_once('\n') {
            Some((above, last)) => {
                Self { line: self.line + above.matches('\n').count() + 1, column: 1 + units(last) }
            }
            None => Self { column: self.column + units(text), ..self },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, is_named: bool) -> Option<Vec<String>> {
        let parts = parts(text, is_named)?;
        let shown = |part: &Part| {
            let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "?".into());
            format!("{} {} {}", part.pointer, or_none(&part.name), or_none(&part.language))
        };
        Some(parts.iter().map(shown).collect())
    }

    const TEMPLATE: &str = r#"{"name": "a", "language": "en", "components": []}"#;

    #[test]
    fn one_template_a_list_and_an_answer_are_told_apart() {
        assert_eq!(found(TEMPLATE, false), Some(vec![" a en".into()]));
        assert_eq!(found(&format!("[{TEMPLATE}, 7]"), false), Some(vec!["/0 a en".into(), "/1 ? ?".into()]));
        let answer = format!(r#"{{"data": [{TEMPLATE}, {{"name": "b"}}], "paging": {{}}}}"#);
        assert_eq!(found(&answer, false), Some(vec!["/data/0 a en".into(), "/data/1 b ?".into()]));
        let parts = parts(&answer, true).unwrap();
        assert_eq!(&answer[parts[1].range.clone()], r#"{"name": "b"}"#);
    }

    #[test]
    fn what_is_no_template_is_left_alone_unless_it_is_named() {
        for text in [
            r#"{"name": "my-app", "version": "1.0.0"}"#,
            r#"{"messaging_product": "whatsapp", "components": []}"#,
            r#"{"name": "a", "language": {"code": "en"}, "components": []}"#,
            r#"{"data": [{"id": 1}]}"#,
            r#"{"data": {"components": 1}}"#,
            "[]",
            "[1, 2]",
            "7",
            "{ // a comment\n}",
        ] {
            assert_eq!(found(text, false), None, "{text}");
        }
        assert_eq!(found("7", true), Some(vec![" ? ?".into()]));
        assert_eq!(found("{ // a comment\n}", true), Some(vec![" ? ?".into()]));
        assert_eq!(found(r#"{"data": 7}"#, true), Some(vec![" ? ?".into()]));
    }

    #[test]
    fn a_template_that_is_broken_is_not_passed_over() {
        assert_eq!(found(r#"{"components": [}"#, false), Some(vec![" ? ?".into()]));
    }

    #[test]
    fn lines_and_columns_go_on_over_a_text() {
        let at = Cursor::default().after("a\r\n😀b");
        assert_eq!(at, Cursor { line: 2, column: 4 });
        assert_eq!(at.after("c"), Cursor { line: 2, column: 5 });
        assert_eq!(at.after("\n\n"), Cursor { line: 4, column: 1 });
    }
}
