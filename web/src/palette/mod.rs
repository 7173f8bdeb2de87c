//! What the editor can do, by name and by key: the registry, the command palette and the sheet of shortcuts.
//! Rooms declare their commands beside what these do, and are entered in `registry`; nothing is done here.

mod habits;
mod help;
pub(crate) mod keys;
mod listen;
mod matching;
mod registry;
pub(crate) mod texts;
mod view;

pub(crate) use help::HelpSheet;
pub(crate) use keys::Keys;
pub(crate) use listen::{NOT_OURS, listen_to_keys, press};
pub(crate) use view::{Palette, PaletteButton, SkipLinks};

use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::Text;
use ventana_core::diagnostic::Severity;
use web_sys::Element;

/// Something that the editor can do. Its functions are called where contexts can be had.
pub(crate) struct Command {
    pub(crate) name: &'static Text,
    pub(crate) icon: &'static str,
    pub(crate) keys: &'static [Keys],
    /// Why it cannot be done now.
    pub(crate) why_not: fn() -> Option<&'static Text>,
    pub(crate) run: fn(),
}

/// For what can always be done.
pub(crate) fn always() -> Option<&'static Text> {
    None
}

/// What stands before the name of an entry.
#[derive(Clone, Copy)]
pub(crate) enum Sign {
    Icon(&'static str),
    Problem(Severity, usize),
}

/// A row of the palette: a command, a problem, a part of the form.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) group: &'static Text,
    pub(crate) name: String,
    pub(crate) sign: Sign,
    pub(crate) keys: Option<Keys>,
    pub(crate) why_not: Option<String>,
    pub(crate) run: Run,
}

/// What a row does. It outlives the palette, which is gone when the focus is back where the row works.
pub(crate) type Run = Arc<dyn Fn() + Send + Sync>;

/// Whether palette and help are open, and where the focus was before.
#[derive(Clone, Copy)]
pub(crate) struct Desk {
    pub(crate) palette: RwSignal<bool>,
    pub(crate) help: RwSignal<bool>,
    /// Under which contexts can be had.
    owner: StoredValue<Option<Owner>>,
    origin: StoredValue<Option<Element>, LocalStorage>,
    /// Whether a command is asked for by name, not by its keys.
    asked: StoredValue<bool>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self {
            palette: RwSignal::new(false),
            help: RwSignal::new(false),
            owner: StoredValue::new(Owner::current()),
            origin: StoredValue::new_local(None),
            asked: StoredValue::new(false),
        }
    }

    pub(crate) fn open_palette(&self) {
        self.origin.set_value(crate::platform::dom::active());
        self.asked.set_value(true);
        self.palette.set(true);
    }

    /// Runs something where contexts can be had.
    fn with<T>(&self, run: impl FnOnce() -> T) -> T {
        match self.owner.get_value() {
            Some(owner) => owner.with(run),
            None => run(),
        }
    }

    fn called_by_keys(&self) {
        self.asked.set_value(false);
    }

    /// Whether a command is asked for by name, so that it may look for its place itself.
    pub(crate) fn is_asked(&self) -> bool {
        self.asked.get_value()
    }

    /// The element that commands work on: where the focus is, or was before the palette took it.
    pub(crate) fn origin(&self) -> Option<Element> {
        if self.palette.get_untracked() { self.origin.get_value() } else { crate::platform::dom::active() }
    }
}
