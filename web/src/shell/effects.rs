use crate::draft::{Draft, Family, starter};
use crate::i18n::{APP_TITLE, Language, preferred};
use crate::platform::storage::NotKept;
use crate::platform::{clock, dom, storage};
use crate::state::{Editor, Saved};
use leptos::ev;
use leptos::prelude::*;
use std::time::Duration;
use ventana_core::Locale;
use ventana_core::json::{self, Json};

const DRAFT: &str = "ventana.draft";
const LOCALE: &str = "ventana.locale";

/// How long after the last change the draft is kept.
const PAUSE: Duration = Duration::from_millis(300);

/// The language of the last visit, else the browser's.
pub(crate) fn opening_locale() -> Locale {
    let kept = storage::read(LOCALE).and_then(|code| Locale::from_code(&code));
    kept.unwrap_or_else(|| preferred(clock::languages()))
}

/// The draft of the last visit, else a good example.
pub(crate) fn opening_family(locale: Locale) -> Family {
    let kept = storage::read(DRAFT).and_then(|text| read(&text));
    kept.unwrap_or_else(|| Family::new(&clock::token(), starter(locale)))
}

/// What was kept: all languages, or the one template of earlier versions.
fn read(text: &str) -> Option<Family> {
    let kept = json::parse(text).ok()?;
    if let Some(family) = kept.get("family") {
        return Family::from_json(family);
    }
    Some(Family::new(&clock::token(), Draft::from_json(kept.get("template")?.clone())?))
}

/// The draft as it is kept: with the tab that wrote it, so that another one knows it is not its own.
fn written(family: &Family, tab: &str) -> String {
    Json::from_iter([("tab", Json::from(tab)), ("family", family.to_json())]).to_string()
}

fn is_of(text: &str, tab: &str) -> bool {
    json::parse(text).is_ok_and(|kept| kept.get("tab").and_then(Json::as_str) == Some(tab))
}

/// Keeps the draft on this device a moment after each change, and at once when the page is left. When another tab has
/// kept one since, nothing is overwritten until the person has chosen.
pub(crate) fn keep_draft(editor: Editor) {
    let tab = clock::now().to_string();
    let last_write = StoredValue::new(storage::read(DRAFT));
    let pending = StoredValue::new(None::<TimeoutHandle>);
    let keep = {
        let tab = tab.clone();
        move || {
            if editor.saved.get_untracked() == Saved::Elsewhere {
                return;
            }
            if storage::read(DRAFT) != last_write.get_value() {
                return editor.saved.set(Saved::Elsewhere);
            }
            let text = editor.family.with_untracked(|family| written(family, &tab));
            let outcome = storage::write(DRAFT, &text);
            if outcome.is_ok() {
                last_write.set_value(Some(text));
            }
            editor.saved.set(match outcome {
                Ok(()) => Saved::Kept,
                Err(NotKept::Full) => Saved::Full,
                Err(NotKept::Unavailable) => Saved::Private,
            });
        }
    };
    Effect::new({
        let keep = keep.clone();
        move |first: Option<()>| {
            editor.family.track();
            if first.is_none() || editor.saved.get_untracked() == Saved::Elsewhere {
                return;
            }
            editor.saved.set(Saved::Saving);
            let waiting = pending.try_update_value(Option::take).flatten();
            if let Some(waiting) = waiting {
                waiting.clear();
            }
            pending.set_value(set_timeout_with_handle(keep.clone(), PAUSE).ok());
        }
    });
    let leaving = window_event_listener(ev::pagehide, {
        let keep = keep.clone();
        move |_| {
            if editor.saved.get_untracked() == Saved::Saving {
                keep();
            }
        }
    });
    let elsewhere = window_event_listener(ev::storage, move |event| {
        let is_draft = event.key().as_deref() == Some(DRAFT);
        if is_draft && event.new_value().is_some_and(|text| !is_of(&text, &tab)) {
            editor.saved.set(Saved::Elsewhere);
        }
    });
    // What to do about a newer draft in another tab: take it, as a step that can be undone, or write over it.
    Effect::new(move |_| match editor.choice.get() {
        None => {}
        Some(take) => {
            let kept = storage::read(DRAFT);
            last_write.set_value(kept.clone());
            editor.saved.set(Saved::Kept);
            editor.choice.set(None);
            match kept.as_deref().and_then(read).filter(|_| take) {
                Some(family) => editor.put(family, &crate::i18n::IMPORTED),
                None => keep(),
            }
        }
    });
    on_cleanup(move || {
        leaving.remove();
        elsewhere.remove();
    });
}

/// Title and language of the page follow the language of the interface, which is kept for the next visit.
pub(crate) fn reflect_language(language: Language) {
    Effect::new(move |_| {
        let locale = language.0.get();
        dom::set_root("lang", Some(locale.code()));
        if let Some(document) = dom::document() {
            document.set_title(APP_TITLE.get(locale));
        }
        // A language that is not kept is taken from the browser next time; nothing is lost.
        let _ = storage::write(LOCALE, locale.code());
    });
}
