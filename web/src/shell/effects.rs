use crate::i18n::{APP_TITLE, preferred};
use crate::platform::{clock, dom, storage};
use crate::state::Editor;
use leptos::prelude::*;
use ventana_core::Locale;

const LOCALE: &str = "ventana.locale";

/// The language of the last visit, else the browser's.
pub(crate) fn opening_locale() -> Locale {
    let kept = storage::read(LOCALE).and_then(|code| Locale::from_code(&code));
    kept.unwrap_or_else(|| preferred(clock::languages()))
}

/// Title and language of the page follow the language of the interface, which is kept for the next visit.
pub(crate) fn reflect_language(editor: Editor) {
    Effect::new(move |_| {
        let locale = editor.locale().get();
        dom::set_root("lang", Some(locale.code()));
        if let Some(document) = dom::document() {
            document.set_title(APP_TITLE.get(locale));
        }
        // A language that is not kept is taken from the browser next time; nothing is lost.
        let _ = storage::write(LOCALE, locale.code());
    });
}
