use super::texts;
use crate::i18n::{APP_TITLE, preferred};
use crate::platform::{clock, dom, storage, words};
use crate::state::Editor;
use leptos::prelude::*;
use ventana_core::Locale;
use wasm_bindgen_futures::spawn_local;

const LOCALE: &str = "ventana.locale";

/// The language of the last visit, else the browser's.
pub(crate) fn opening_locale() -> Locale {
    let kept = storage::read(LOCALE).and_then(|code| Locale::from_code(&code));
    kept.unwrap_or_else(|| preferred(clock::languages()))
}

/// Changes the language of the interface once its words are here. Without them it stays as it is; of several that were
/// chosen while words were under way, the last one counts.
pub(crate) fn speak(editor: Editor, locale: Locale) {
    editor.wanted_locale.set_value(Some(locale));
    spawn_local(async move {
        let has_words = words::bring(locale).await;
        if editor.wanted_locale.get_value() != Some(locale) {
            return;
        }
        if has_words {
            editor.locale().set(locale);
        } else {
            editor.tell(&texts::NO_WORDS, false);
        }
    });
}

/// Title and language of the page follow the language of the interface, which is kept for the next visit.
pub(crate) fn reflect_language(editor: Editor) {
    Effect::new(move |_| {
        let locale = editor.locale().get();
        dom::set_root("lang", Some(locale.code()));
        dom::follow_language("manifest", locale.code());
        if let Some(document) = dom::document() {
            document.set_title(APP_TITLE.get(locale));
        }
        // A language that is not kept is taken from the browser next time; nothing is lost.
        let _ = storage::write(LOCALE, locale.code());
    });
}
