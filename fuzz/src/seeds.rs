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

/// Every document of the corpus, every list and card of the tables, and some messages, questions, webhooks and errors.
pub(crate) fn texts() -> Vec<String> {
    let blocks = |folder: &str, kind: &str| {
        let begin = format!("```{kind}\n");
        let of_file = |text: &str| {
            let blocks = text.split(&begin).skip(1);
            blocks.filter_map(|block| Some(block.split_once("```")?.0.trim().to_owned())).collect::<Vec<_>>()
        };
        files(root().join("../tests").join(folder))
            .iter()
            .flat_map(|(_, text)| of_file(text))
            .collect::<Vec<_>>()
    };
    let documents = [blocks("corpus", "json"), blocks("contacts", "csv"), blocks("money", "csv")].concat();
    let others = [MESSAGES, REQUESTS, WEBHOOKS, ERRORS, CARDS].concat();
    documents.into_iter().chain(others.into_iter().map(str::to_owned)).collect()
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

const REQUESTS: &[&str] = &[
    r#"{"message": {"to": "34600000001", "type": "text", "text": {"body": "Hello"}}, "conversation": {"lastInboundAt": "2026-09-25T12:00:00Z", "freeEntryPoint": {"openedAt": "2026-09-25T12:00:00Z"}}, "account": {"timeZone": "UTC", "currency": "EUR"}}"#,
    r#"{"message": {"to": "34600000001", "type": "template", "template": {"name": "order", "language": {"code": "en"}}}, "template": {"name": "order", "language": "en", "category": "MARKETING", "status": "APPROVED", "components": [{"type": "BODY", "text": "Hello"}]}, "conversation": {"marketingHeldAt": 1790380800000, "marketingOptOut": true}, "account": {"restrictions": [{"kind": "cannot-start-conversations", "until": "2026-10-01T00:00:00Z"}], "rates": [{"market": "spain", "category": "marketing", "price": 0.05}], "freeServiceLeft": 10}}"#,
    r#"{"message": {"to": "13125550123", "type": "image", "image": {"id": "1"}}, "conversation": {"lastUncertainInboundAt": 1790380800000, "lastInboundAt": 1790300000000, "phoneNumberId": "10"}, "margin": 60000, "at": 1790380800000}"#,
];

pub(crate) const WEBHOOKS: &[&str] = &[
    r#"{"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages", "value": {"messaging_product": "whatsapp", "metadata": {"display_phone_number": "34600000000", "phone_number_id": "10"}, "contacts": [{"wa_id": "34600000001", "user_id": "ES.1", "profile": {"name": "Ann"}}], "messages": [{"from": "34600000001", "id": "wamid.1", "timestamp": "1795521600", "type": "text", "text": {"body": "Hi"}, "referral": {"source_type": "ad", "ctwa_clid": "1"}}]}}]}]}"#,
    r#"{"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "messages", "value": {"metadata": {"phone_number_id": "10"}, "statuses": [{"id": "wamid.2", "status": "failed", "timestamp": "1795521700", "recipient_id": "34600000001", "errors": [{"code": 131049}], "conversation": {"id": "c", "expiration_timestamp": "1795780800", "origin": {"type": "referral_conversion"}}, "pricing": {"billable": true, "category": "marketing"}}]}}, {"field": "message_template_status_update", "value": {"event": "PAUSED", "message_template_id": 1, "message_template_name": "order", "message_template_language": "en"}}]}]}"#,
    r#"{"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [{"field": "calls", "value": {"metadata": {"phone_number_id": "10"}, "calls": [{"id": "wacid.1", "from": "34600000001", "to": "34600000000", "event": "connect", "direction": "USER_INITIATED", "timestamp": "1795521800"}]}}, {"field": "user_preferences", "value": {"metadata": {"phone_number_id": "10"}, "user_preferences": [{"wa_id": "34600000001", "category": "marketing_messages", "value": "stop", "timestamp": 1795521900}]}}, {"field": "messages", "value": {"metadata": {"phone_number_id": "10"}, "messages": [{"from": "34600000001", "id": "wamid.3", "timestamp": "1795522000", "type": "system", "system": {"type": "user_changed_number", "wa_id": "34600000002"}}]}}]}]}"#,
];

const CARDS: &[&str] = &[
    "Cost per message in USD effective October 1 2026,,,\r\nMarket,Currency,Marketing,Utility,\"Authentication-\nInternational\"\r\nMexico,$US,0.0397,n/a,0.03\r\n",
    "sep=;\nMarket;Currency;Marketing;Service\nIndia;INR;0,8631;0,115\nRest of Africa;€;1.019,16;-\n",
];

const ERRORS: &[&str] = &[
    r#"{"error": {"message": "(#100) Invalid parameter", "type": "OAuthException", "code": 100, "error_subcode": 2388043, "error_data": {"details": "Body"}, "is_transient": false}}"#,
    "12:00 error code: 131047 (#131047) error_subcode=2388072 {\"code\": \"190\"}",
];
