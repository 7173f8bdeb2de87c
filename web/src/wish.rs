//! What a person can ask for on the first view, which may stand before the editor does: it is granted once that is there.

use crate::start::Example;
use crate::state::Screen;
use leptos::prelude::*;
use ventana_core::Locale;
use web_sys::File;

/// What is asked for.
pub(crate) enum Wish {
    /// Another screen.
    Go(Screen),
    /// What the address says now.
    Follow,
    /// An empty draft.
    Blank,
    /// A draft that begins with an example.
    Example(Box<Example>),
    /// The dialog that takes templates in.
    Import,
    /// Everything the editor can do, sought by name.
    Palette,
    /// The sheet of keys.
    Shortcuts,
    /// A file with the drafts of another device.
    TakeIn(File),
    /// A file that was dropped on the page.
    Dropped(File),
    /// A text that was dropped on the page, or pasted beside its fields.
    Pasted(String),
}

/// Where wishes are told, and how the language of the interface is changed: as the editor does, or what stands in for it.
#[derive(Clone, Copy)]
pub(crate) struct Ask {
    wish: Callback<Wish>,
    speak: Callback<Locale>,
}

impl Ask {
    pub(crate) fn new(wish: Callback<Wish>, speak: Callback<Locale>) -> Self {
        Self { wish, speak }
    }

    pub(crate) fn here() -> Self {
        expect_context()
    }

    pub(crate) fn wish(self, wish: Wish) {
        self.wish.run(wish);
    }

    pub(crate) fn speak(self, locale: Locale) {
        self.speak.run(locale);
    }
}
