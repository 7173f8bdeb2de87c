//! The languages of one template: their tabs, how they differ from the main one, and both side by side.
//! Here live the comparison in words and fixes, and what shows it. That two languages differ is said by the core;
//! which languages there are is kept by `draft::Family`.

mod band;
mod beside;
mod compared;
mod copy;
mod field;
mod judged;
mod names;
mod parts;
mod picker;
mod repairs;
mod rows;
mod standing;
mod tabs;
mod texts;

pub(crate) use judged::{Counts, Judged};
pub(crate) use picker::Picker;
pub(crate) use standing::{Said, in_languages};
pub(crate) use tabs::Strip;

use crate::i18n::t;
use crate::state::{Editor, editor};
use leptos::prelude::*;
use ventana_core::Locale;

/// What of adding a language is open on the page.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    /// The language a new one is copied from, while one is chosen.
    picking: RwSignal<Option<usize>>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { picking: RwSignal::new(None) }
    }
}

/// The form of the language that is shown, or the language beside the main one. Each language has a form of its own, so
/// that no field of one is taken for that of another.
pub(crate) fn panel(form: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let editor = editor();
    let shown =
        Memo::new(move |_| editor.family.with(|family| (family.shown_index(), family.variants().len())));
    let beside = Memo::new(move |_| {
        let (index, count) = shown.get();
        editor.beside.get() && index > 0 && count > 1
    });
    let face = move || {
        shown.track();
        if beside.get() { beside::view() } else { form() }
    };
    view! { <div role="tabpanel" id="language-panel" aria-labelledby=move || tabs::tab_id(shown.get().0)>{face}</div> }
        .into_any()
}

/// The head above what the shown language differs in.
pub(crate) fn compared_with(locale: Locale) -> String {
    // Without a page, as in a test, there is no main language to name.
    let main = use_context::<Editor>().map(|editor| editor.judged.with(|judged| judged.name(0).to_owned()));
    texts::COMPARED_WITH.fill(locale, &[("language", main.unwrap_or_default().as_str().into())])
}

/// Says that name and category are those of all languages, where there are several.
pub(crate) fn shared_note() -> AnyView {
    let editor = editor();
    let several = Memo::new(move |_| editor.family.with(|family| family.variants().len() > 1));
    (move || several.get().then(|| view! { <p class="note shared">{t(&texts::SHARED)}</p> })).into_any()
}
