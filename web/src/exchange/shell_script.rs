//! The commands that create a template with `curl`: upload the samples, then post the payload. `$TOKEN`, `$WABA_ID` and
//! `$APP_ID` are the person's; nothing of them is ever asked for here.

use super::command::quoted;
use super::payload::Payload;
use super::texts;
use crate::media::{LOCAL, LocalFile};
use ventana_core::Locale;
use ventana_core::json::Json;
use ventana_core::policy::graph;

/// Commands for all payloads, each file uploaded once.
pub(crate) fn commands(payloads: &[Payload], files: &[LocalFile], locale: Locale) -> String {
    let host = ["https://graph.facebook.com/", graph::VERSION.value].concat();
    let mut script = String::new();
    let mut names: Vec<&str> = Vec::new();
    for name in payloads.iter().flat_map(|payload| &payload.files) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    for (index, name) in names.iter().enumerate() {
        let number = (index + 1).to_string();
        let file = files.iter().find(|file| file.handle.strip_prefix(LOCAL) == Some(name));
        script.push_str(&upload(&host, &number, name, file, locale));
    }
    for payload in payloads {
        if !script.is_empty() {
            script.push('\n');
        }
        if !names.is_empty() || payloads.len() > 1 {
            let language = payload.document.get("language").and_then(Json::as_str).unwrap_or_default();
            script.push_str(&comment(&texts::CREATE_IT.fill(locale, &[("language", language.into())])));
        }
        script.push_str(&create(&host, &payload.document, &names));
    }
    script
}

/// A comment of one line, whatever is in the text.
fn comment(text: &str) -> String {
    ["# ", &text.replace(['\n', '\r'], " "), "\n"].concat()
}

/// Asks for an upload, then sends the file; its handle is kept for the payload.
fn upload(host: &str, number: &str, name: &str, file: Option<&LocalFile>, locale: Locale) -> String {
    let kind = file.map_or_else(|| kind_of(name), |file| file.kind.as_str());
    let path = quoted(name);
    [
        comment(&texts::UPLOAD_IT.fill(locale, &[("name", name.into())])),
        ["SESSION=$(curl -sS -X POST -G \"", host, "/$APP_ID/uploads\" \\\n"].concat(),
        "  -H \"Authorization: OAuth $TOKEN\" \\\n".to_owned(),
        ["  --data-urlencode ", &quoted(&["file_name=", name].concat()), " \\\n"].concat(),
        ["  -d \"file_length=$(wc -c < ", &path, " | tr -d ' ')\" \\\n"].concat(),
        [
            "  -d ",
            &quoted(&["file_type=", kind].concat()),
            " | sed 's/.*\"id\": *\"\\([^\"]*\\)\".*/\\1/')\n",
        ]
        .concat(),
        ["HANDLE_", number, "=$(curl -sS -X POST \"", host, "/$SESSION\" \\\n"].concat(),
        "  -H \"Authorization: OAuth $TOKEN\" \\\n  -H 'file_offset: 0' \\\n".to_owned(),
        ["  --data-binary @", &path, " | sed 's/.*\"h\": *\"\\([^\"]*\\)\".*/\\1/')\n\n"].concat(),
    ]
    .concat()
}

fn create(host: &str, document: &Json, names: &[&str]) -> String {
    let mut data = quoted(&format!("{document:#}"));
    for (index, name) in names.iter().enumerate() {
        let written = Json::from([LOCAL, name].concat().as_str()).to_string();
        let handle = ["\"'\"$HANDLE_", &(index + 1).to_string(), "\"'\""].concat();
        // In the quoted payload the apostrophes of a name are written as the shell needs them.
        data = data.replace(&written.replace('\'', r"'\''"), &handle);
    }
    [
        "curl -X POST \"",
        host,
        "/$WABA_ID/message_templates\" \\\n  -H \"Authorization: Bearer $TOKEN\" \\\n  -H 'Content-Type: application/json' \\\n  -d ",
        &data,
        "\n",
    ]
    .concat()
}

/// The media type that a name's ending tells.
fn kind_of(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("png") => "image/png",
        Some("mp4") => "video/mp4",
        Some("3gp") => "video/3gpp",
        Some("pdf") => "application/pdf",
        _ => "image/jpeg",
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::super::command::{Sent, data_of_curl};
    use super::super::payload::payload;
    use super::*;
    use crate::draft::Draft;
    use proptest::prelude::*;
    use ventana_core::json::parse;

    fn script(document: &str) -> String {
        let draft = Draft::from_json(parse(document).unwrap()).unwrap();
        commands(&[payload(&draft)], &[], Locale::En)
    }

    #[test]
    fn a_plain_template_is_one_command() {
        let script = script(r#"{"name":"it's","id":"7","components":[]}"#);
        assert!(script.starts_with("curl -X POST \"https://graph.facebook.com/v"), "{script}");
        assert!(script.contains("$WABA_ID/message_templates") && script.contains("Bearer $TOKEN"));
        let Sent::Text(data) = data_of_curl(&script) else { panic!("{script}") };
        assert_eq!(parse(&data).unwrap(), parse(r#"{"name":"it's","components":[]}"#).unwrap());
    }

    #[test]
    fn files_are_uploaded_first_and_their_handles_stand_in_the_payload() {
        let script = script(
            r#"{"name":"a","components":[{"type":"HEADER","format":"IMAGE","example":{"header_handle":["file:l'été.png"]}}]}"#,
        );
        let upload = script.find("/$APP_ID/uploads").unwrap();
        let create = script.find("/message_templates").unwrap();
        assert!(upload < create, "{script}");
        assert!(script.contains(r"--data-binary @'l'\''été.png'") && script.contains("file_type=image/png"));
        assert!(script.contains(r#""'"$HANDLE_1"'""#) && !script.contains("file:"), "{script}");
    }

    proptest! {
        #[test]
        fn no_text_breaks_out_of_its_quotes(text in any::<String>()) {
            let document = Json::from_iter([("name", text.as_str())]);
            let draft = Draft::from_json(document.clone()).unwrap();
            let script = commands(&[payload(&draft)], &[], Locale::En);
            let Sent::Text(data) = data_of_curl(&script) else { panic!("{script}") };
            prop_assert_eq!(parse(&data).unwrap(), document);
        }
    }
}
