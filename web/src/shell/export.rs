use crate::draft::Draft;
use crate::i18n;
use crate::platform::{clipboard, files};
use crate::state::Editor;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Copies the Graph JSON; where the browser does not let us, shows it to be copied by hand.
pub(crate) fn copy_json(editor: Editor) {
    let text = editor.draft.with_untracked(Draft::to_text);
    spawn_local(async move {
        if clipboard::copy(text.clone()).await {
            editor.tell(&i18n::COPIED, false);
        } else {
            editor.to_copy.set(Some(text));
        }
    });
}

/// Hands the Graph JSON over as a file named after the template.
pub(crate) fn download_json(editor: Editor) {
    let (name, text) = editor.draft.with_untracked(|draft| (file_name(draft), draft.to_text()));
    if files::download(&name, &text).is_none() {
        editor.to_copy.set(Some(text));
    }
}

fn file_name(draft: &Draft) -> String {
    let name = ventana_core::text::to_identifier(draft.name());
    let name = if name.is_empty() { "template".to_owned() } else { name };
    match ventana_core::text::to_identifier(draft.language()) {
        language if language.is_empty() => format!("{name}.json"),
        language => format!("{name}.{language}.json"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::parse;

    #[test]
    fn files_are_named_after_name_and_language() {
        let name = |json| file_name(&Draft::from_json(parse(json).unwrap()).unwrap());
        assert_eq!(name(r#"{"name":"order","language":"es_MX"}"#), "order.es_mx.json");
        assert_eq!(name(r#"{"name":"../x"}"#), "x.json");
        assert_eq!(name("{}"), "template.json");
    }
}
