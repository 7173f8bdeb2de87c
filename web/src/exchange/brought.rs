//! What a person has brought in, and what it turned out to be. One for the page: dialog, drop and paste share it.

use super::link::{self, Unread as UnreadLink};
use super::read::{Entry, Import, read};
use super::texts;
use crate::draft::{Draft, Family};
use crate::i18n::{self, locale};
use crate::platform::clock;
use crate::platform::files::{self, Unread};
use crate::state::Editor;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use ventana_core::Text;
use ventana_core::json::Json;
use web_sys::File;

/// Takes several templates at once, where the page keeps many. Without it they are opened one at a time.
#[derive(Clone, Copy)]
pub(crate) struct Shelf(pub(crate) Callback<Vec<Family>>);

/// A longer text is not shown in the field, where the browser would lay it out line by line.
const SHOWN: usize = 100_000;

#[derive(Clone, Copy)]
pub(crate) struct Brought {
    text: RwSignal<String>,
    /// The name of the file that the text came from.
    file: RwSignal<Option<String>>,
    unread: RwSignal<Option<Unread>>,
    /// What a link unpacked to; `None` while it does, or when there is none.
    linked: RwSignal<Option<Result<Family, UnreadLink>>>,
    pub(super) import: Memo<Option<Arc<Import>>>,
}

impl Brought {
    pub(crate) fn new() -> Self {
        let text = RwSignal::new(String::new());
        let import = Memo::new(move |_| {
            text.with(|text| (!text.trim().is_empty()).then(|| Arc::new(read(text, locale()))))
        });
        let (file, unread) = (RwSignal::new(None), RwSignal::new(None));
        Self { text, file, unread, linked: RwSignal::new(None), import }
    }

    pub(super) fn set(self, text: String) {
        self.unread.set(None);
        self.file.set(None);
        self.linked.set(None);
        self.text.set(text);
        let code = self.import.with_untracked(|import| match import.as_deref() {
            Some(Import::Link(code)) => Some(code.clone()),
            _ => None,
        });
        if let Some(code) = code {
            spawn_local(async move {
                let opened = link::open(&code, &clock::token()).await;
                self.linked.set(Some(opened));
            });
        }
    }

    /// Asks what is to be done with a text.
    pub(crate) fn ask_about(self, editor: Editor, text: String) {
        self.set(text);
        editor.importing.set(true);
    }

    /// Reads a file; `then` is told when it is there, or why it is not.
    pub(super) fn read_file(self, file: File, then: impl FnOnce() + 'static) {
        let name = file.name();
        spawn_local(async move {
            match files::read_text(file).await {
                Ok(text) => {
                    self.set(text);
                    self.file.set(Some(name));
                }
                Err(unread) => {
                    self.set(String::new());
                    self.unread.set(Some(unread));
                }
            }
            then();
        });
    }

    /// The text as the field shows it, and what stands for one that is too long for it.
    pub(super) fn shown(self) -> String {
        self.text.with(|text| if text.len() > SHOWN { String::new() } else { text.clone() })
    }

    /// The name and size of what is too long for the field.
    pub(super) fn too_long_to_show(self) -> Option<String> {
        let size = self.text.with(String::len);
        let name = self.file.get().unwrap_or_else(|| i18n::GRAPH_JSON.get(locale()).to_owned());
        let args = [("name", name.as_str().into()), ("size", (size / 1024).into())];
        (size > SHOWN).then(|| i18n::fill(&texts::BROUGHT, &args))
    }

    pub(super) fn unread(self) -> Option<&'static Text> {
        self.unread.get().map(|unread| match unread {
            Unread::TooLarge => &i18n::FILE_TOO_LARGE,
            Unread::Unreadable => &i18n::FILE_UNREADABLE,
        })
    }

    pub(super) fn linked(self) -> Option<Result<Family, UnreadLink>> {
        self.linked.get()
    }

    /// The one template that it is, when it is one.
    pub(super) fn one(self) -> Option<Family> {
        match self.import.get().as_deref()? {
            Import::One(entry) => family(entry),
            Import::Message(rebuilt) => Some(only(rebuilt.template.clone())?),
            Import::Link(_) => self.linked.get()?.ok(),
            Import::Many(_) | Import::Refused(_) => None,
        }
    }

    /// Puts a template on the desk, as a step that can be undone.
    pub(super) fn take(self, editor: Editor, family: Family) {
        let is_link = self.import.with_untracked(|import| matches!(import.as_deref(), Some(Import::Link(_))));
        let what = if is_link { &texts::OPENED_FROM_LINK } else { &i18n::IMPORTED };
        self.leave(editor);
        put(editor, family, what);
    }

    /// Hands several over to the library.
    pub(super) fn shelve(self, editor: Editor, taker: Shelf, families: Vec<Family>) {
        let count = families.len();
        self.leave(editor);
        taker.0.run(families);
        let said = texts::ADDED_TO_LIBRARY.fill(editor.locale().get_untracked(), &[("n", count.into())]);
        editor.say(said, None);
    }

    fn leave(self, editor: Editor) {
        editor.importing.set(false);
        self.set(String::new());
    }
}

/// Puts a template on the desk and the desk on the page.
pub(super) fn put(editor: Editor, family: Family, what: &'static Text) {
    editor.open_button.set(None);
    editor.put(family, what);
}

fn only(template: Json) -> Option<Family> {
    Some(Family::new(&clock::token(), Draft::from_json(template)?))
}

/// A template in its languages, as one that no library knows yet.
pub(super) fn family(entry: &Entry) -> Option<Family> {
    let mut drafts = entry.variants.iter().cloned().filter_map(Draft::from_json);
    let mut family = Family::new(&clock::token(), drafts.next()?);
    for draft in drafts {
        family.add(draft);
    }
    family.show(0);
    Some(family)
}
