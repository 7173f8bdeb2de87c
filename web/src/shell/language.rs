//! The language of the interface: which one a visit begins with, how it is changed, and what of the page follows it.

use crate::i18n::{APP_TITLE, Language, preferred};
use crate::platform::{clock, dom, storage, words};
use leptos::prelude::*;
use ventana_core::Locale;
use wasm_bindgen_futures::spawn_local;

const LOCALE: &str = "ventana.locale";

/// The languages of the interface, each in its own words.
pub(crate) static LOCALES: [(Locale, &str); 3] =
    [(Locale::En, "English"), (Locale::Es, "Español"), (Locale::Pt, "Português")];

/// The language of the last visit, else the browser's.
pub(crate) fn opening_locale() -> Locale {
    let kept = storage::read(LOCALE).and_then(|code| Locale::from_code(&code));
    kept.unwrap_or_else(|| preferred(clock::languages()))
}

/// Changes the language of the interface once its words are here. Without them it stays as it is, and `refused` is called;
/// of several that were chosen while words were under way, the last one counts.
pub(crate) fn speak(language: Language, locale: Locale, refused: impl FnOnce() + 'static) {
    language.want(locale);
    spawn_local(async move {
        let has_words = words::bring(locale).await;
        if !language.is_wanted(locale) {
            return;
        }
        if has_words {
            language.0.set(locale);
        } else {
            refused();
        }
    });
}

/// Title and language of the page follow the language of the interface, which is kept for the next visit.
pub(crate) fn reflect_language(language: Language) {
    Effect::new(move |_| {
        let locale = language.0.get();
        dom::set_root("lang", Some(locale.code()));
        dom::follow_language("manifest", locale.code());
        if let Some(document) = dom::document() {
            document.set_title(APP_TITLE.get(locale));
        }
        // A language that is not kept is taken from the browser next time; nothing is lost.
        let _ = storage::write(LOCALE, locale.code());
    });
}
