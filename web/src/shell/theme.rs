use crate::platform::{dom, storage};
use leptos::prelude::*;

const KEY: &str = "ventana.theme";

/// Light or dark: as the device asks, until the person chooses.
#[derive(Clone, Copy)]
pub(crate) struct Theme(RwSignal<bool>);

impl Theme {
    pub(crate) fn new() -> Self {
        let kept = storage::read(KEY).map(|theme| theme == "dark");
        if let Some(dark) = kept {
            show(dark);
        }
        Self(RwSignal::new(kept.unwrap_or_else(dom::prefers_dark)))
    }

    pub(crate) fn is_dark(&self) -> bool {
        self.0.get()
    }

    pub(crate) fn signal(&self) -> Signal<bool> {
        self.0.into()
    }

    pub(crate) fn toggle(&self) {
        self.0.update(|dark| *dark = !*dark);
        let dark = self.0.get_untracked();
        show(dark);
        // A theme that is not kept is chosen again next time; nothing is lost.
        let _ = storage::write(KEY, if dark { "dark" } else { "light" });
    }
}

fn show(dark: bool) {
    dom::set_root("data-theme", Some(if dark { "dark" } else { "light" }));
}
