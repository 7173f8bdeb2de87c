//! The documents to begin with: every block of the corpus.

use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Where inputs that broke a promise are kept.
pub(crate) fn found() -> PathBuf {
    root().join("found")
}

/// What was kept, with its name.
#[cfg(test)]
pub(crate) fn kept() -> Vec<(String, String)> {
    files(found())
}

/// Every document of the corpus, and some messages.
pub(crate) fn texts() -> Vec<String> {
    let corpus = files(root().join("../tests/corpus"));
    let blocks = corpus.iter().flat_map(|(_, text)| text.split("```json\n").skip(1));
    let documents = blocks.filter_map(|block| Some(block.split_once("```")?.0.trim().to_owned()));
    documents.chain(MESSAGES.iter().map(|message| (*message).to_owned())).collect()
}

fn files(folder: PathBuf) -> Vec<(String, String)> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            Some((
                entry.file_name().to_string_lossy().into_owned(),
                std::fs::read_to_string(entry.path()).ok()?,
            ))
        })
        .collect();
    files.sort();
    files
}

const MESSAGES: &[&str] = &[
    r#"{"messaging_product": "whatsapp", "to": "+34600000001", "type": "text", "text": {"body": "Hello *there*", "preview_url": true}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "template", "template": {"name": "order_on_its_way", "language": {"code": "en_US"}, "components": [{"type": "header", "parameters": [{"type": "text", "text": "4821"}]}, {"type": "body", "parameters": [{"type": "text", "text": "Ann"}, {"type": "text", "parameter_name": "order", "text": "4821"}]}, {"type": "button", "sub_type": "url", "index": "0", "parameters": [{"type": "text", "text": "4821"}]}, {"type": "carousel", "cards": [{"card_index": 0, "components": []}]}]}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "interactive", "interactive": {"type": "list", "header": {"type": "text", "text": "Menu"}, "body": {"text": "Choose"}, "action": {"button": "Open", "sections": [{"title": "Warm", "rows": [{"id": "1", "title": "Tea", "description": "Green"}]}]}}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "interactive", "interactive": {"type": "button", "body": {"text": "Sure?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "y", "title": "Yes"}}]}}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "image", "image": {"link": "https://casalino.example/a.jpg", "caption": "A"}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "location", "location": {"latitude": 40.4, "longitude": -3.7, "name": "Casa Lino", "address": "Calle Mayor 1"}}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "contacts", "contacts": [{"name": {"formatted_name": "Ann", "first_name": "Ann"}, "phones": [{"phone": "+34600000001", "type": "CELL"}]}]}"#,
    r#"{"messaging_product": "whatsapp", "to": "34600000001", "type": "reaction", "reaction": {"message_id": "wamid.1", "emoji": "👍"}}"#,
    "*bold* _italic_ ~gone~ `code` ```\nblock\n```\n> quote\n- one\n* two\n1. first\nhttps://casalino.example/a?b=(c), {{1}} {{name}}",
];
