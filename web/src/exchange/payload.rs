//! What goes out as Graph JSON: the payload that creates a template, and the files of this device that it names.

use crate::draft::Draft;
use crate::media::LOCAL;
use ventana_core::json::Json;
use ventana_core::policy::graph;

/// A create payload, and what of the draft is not in it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Payload {
    pub(crate) document: Json,
    /// Members that Meta writes and does not take.
    pub(crate) left_out: Vec<&'static str>,
    /// Names of files of this device that stand where Meta wants the handle of an upload; each once.
    pub(crate) files: Vec<String>,
    /// Whether a sample is an address, which a GET answers and a creation refuses.
    pub(crate) has_addresses: bool,
}

/// What goes to `/{WABA_ID}/message_templates`.
pub(crate) fn payload(draft: &Draft) -> Payload {
    let mut document = draft.to_json();
    let mut left_out = Vec::new();
    if let Json::Object(members) = &mut document {
        let known = graph::ANSWER_ONLY.value.iter().copied();
        left_out.extend(known.filter(|known| members.remove(known).is_some()));
    }
    let mut handles = Vec::new();
    handles_of(&document, &mut handles);
    let mut files: Vec<String> = Vec::new();
    for name in handles.iter().filter_map(|handle| handle.strip_prefix(LOCAL)) {
        if !files.iter().any(|held| held == name) {
            files.push(name.to_owned());
        }
    }
    let has_addresses = handles.iter().any(|handle| handle.contains("://"));
    Payload { document, left_out, files, has_addresses }
}

/// Names of files of this device that stand in drafts where Meta wants the handle of an upload; each once.
pub(crate) fn files_of(drafts: &[Draft]) -> Vec<String> {
    let mut files = Vec::new();
    for file in drafts.iter().flat_map(|draft| payload(draft).files) {
        if !files.contains(&file) {
            files.push(file);
        }
    }
    files
}

/// The handles of all headers, those of cards included.
fn handles_of<'a>(document: &'a Json, handles: &mut Vec<&'a str>) {
    for component in document.elements("components") {
        let example = component.get("example").map(|example| example.elements("header_handle"));
        handles.extend(example.unwrap_or_default().iter().filter_map(Json::as_str));
        for card in component.elements("cards") {
            handles_of(card, handles);
        }
    }
}

/// A name that every file system takes, of the draft's name and language.
pub(crate) fn file_name(draft: &Draft, language: bool, ending: &str) -> String {
    let name = ventana_core::text::to_identifier(draft.name());
    let name = if name.is_empty() { "template" } else { &name };
    match ventana_core::text::to_identifier(draft.language()) {
        code if language && !code.is_empty() => [name, ".", &code, ending].concat(),
        _ => [name, ending].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    fn draft(text: &str) -> Draft {
        Draft::from_json(parse(text).unwrap()).unwrap()
    }

    #[test]
    fn what_meta_writes_is_left_out_and_the_rest_is_kept() {
        let made = payload(&draft(
            r#"{"id":"1","name":"a","status":"APPROVED","quality_score":{},"odd":[1.50],"components":[]}"#,
        ));
        assert_eq!(made.document.to_string(), r#"{"name":"a","odd":[1.50],"components":[]}"#);
        assert_eq!(made.left_out, ["id", "status", "quality_score"]);
        assert!(made.files.is_empty() && !made.has_addresses);
    }

    #[test]
    fn files_of_this_device_are_found_in_cards_too() {
        let header = |handle: &str| {
            format!(r#"{{"type":"HEADER","format":"IMAGE","example":{{"header_handle":["{handle}"]}}}}"#)
        };
        let card = |handle: &str| format!(r#"{{"components":[{}]}}"#, header(handle));
        let made = payload(&draft(&format!(
            r#"{{"components":[{},{{"type":"CAROUSEL","cards":[{},{},{}]}}]}}"#,
            header("4::aW"),
            card("file:a b.png"),
            card("file:a b.png"),
            card("https://a.example/c.png"),
        )));
        assert_eq!(made.files, ["a b.png"]);
        let image = draft(&format!(r#"{{"components":[{}]}}"#, header("file:c.png")));
        assert_eq!(files_of(&[image.clone(), image]), ["c.png"]);
        assert!(made.has_addresses);
    }

    #[test]
    fn files_are_named_after_name_and_language() {
        let order = draft(r#"{"name":"order","language":"es_MX"}"#);
        assert_eq!(file_name(&order, true, ".json"), "order.es_mx.json");
        assert_eq!(file_name(&order, false, ".sh"), "order.sh");
        assert_eq!(file_name(&draft(r#"{"name":"../x"}"#), true, ".json"), "x.json");
        assert_eq!(file_name(&draft("{}"), true, ".json"), "template.json");
    }
}
