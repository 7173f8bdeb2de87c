//! Who may embed the editor: the list that the host keeps beside the page.

use ventana_core::json::{self, Json};

/// The file of the host's, beside the page.
pub(super) const FILE: &str = "embed.json";

/// The origins that a list names. What is no origin is left out: a list that is misspelt allows less, never more.
pub(super) fn read(text: &str) -> Vec<String> {
    let Ok(list) = json::parse(text) else { return Vec::new() };
    let named = list.elements("origins").iter().filter_map(Json::as_str);
    named
        .map(|origin| origin.strip_suffix('/').unwrap_or(origin))
        .filter(|origin| is_origin(origin))
        .map(str::to_owned)
        .collect()
}

/// Whether a text is an origin as browsers write it, of a page that came safely or from this machine. No part of it stands
/// for several.
fn is_origin(text: &str) -> bool {
    let Some((scheme, host)) = text.split_once("://") else { return false };
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let is_safe = scheme == "https" || (scheme == "http" && matches!(name, "localhost" | "127.0.0.1"));
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    let is_port = |port: &str| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    is_safe && is_name && port.is_none_or(is_port)
}

/// The name of an origin as people say it.
pub(super) fn shown(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_origins_are_allowed() {
        let list = r#"{"origins": ["https://inbox.example", "https://a.example:8443/", "http://localhost:3000", "*", "null", "",
            "https://*.example", "http://inbox.example", "https://inbox.example/path", "https://Inbox.example",
            "https://user@inbox.example", "file://", "https://", "https://a.example:", 7, null, ["https://b.example"]]}"#;
        assert_eq!(read(list), ["https://inbox.example", "https://a.example:8443", "http://localhost:3000"]);
    }

    #[test]
    fn a_list_that_cannot_be_read_allows_nobody() {
        for text in [
            "",
            "[]",
            "{}",
            "null",
            r#"{"origins": "https://a.example"}"#,
            r#"{"origins": {"0": "https://a.example"}}"#,
            "{",
        ] {
            assert!(read(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn an_origin_is_called_by_its_host() {
        assert_eq!(shown("https://inbox.example:8443"), "inbox.example:8443");
    }
}
