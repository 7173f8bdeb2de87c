//! What is dropped on the page, or pasted beside its fields.

use super::brought::Brought;
use super::read::Import;
use super::{command, link};
use crate::i18n::{self, t};
use crate::state::{Editor, Screen, editor};
use crate::wish::{Ask, Wish};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, DragEvent, File};

/// Takes in what arrives: one template is opened at once, anything else is shown first.
fn arrived(brought: Brought, editor: Editor) {
    match brought.import.get_untracked().as_deref() {
        Some(Import::One(_)) => {
            if let Some(family) = untrack(|| brought.one()) {
                brought.take(editor, family);
            }
        }
        Some(_) => editor.importing.set(true),
        None if untrack(|| brought.unread()).is_some() => editor.importing.set(true),
        None => {}
    }
}

/// What is dropped.
pub(crate) fn dropped_in(event: &DragEvent) -> Option<Wish> {
    let data = event.data_transfer()?;
    let file = data.files().and_then(|files| files.get(0)).map(Wish::Dropped);
    let text = || data.get_data("text/plain").ok().filter(|text| !text.is_empty()).map(Wish::Pasted);
    file.or_else(text)
}

/// What is pasted outside of any field and begins as something that we can read.
pub(crate) fn pasted_in(event: &ClipboardEvent) -> Option<String> {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let is_field =
        |element: web_sys::Element| matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT");
    if target.is_some_and(is_field) {
        return None;
    }
    let text = event.clipboard_data()?.get_data("text/plain").ok()?;
    let start = text.trim_start_matches(['\u{FEFF}', ' ', '\t', '\r', '\n']);
    let is_ours = start.starts_with(['{', '[']) || command::is_curl(start) || link::code_in(start).is_some();
    is_ours.then_some(text)
}

/// Takes a file in.
pub(crate) fn bring_file(editor: Editor, brought: Brought, file: File) {
    brought.read_file(file, move || arrived(brought, editor));
}

/// Takes a text in.
pub(crate) fn bring_text(editor: Editor, brought: Brought, text: String) {
    brought.set(text);
    arrived(brought, editor);
}

/// Takes JSON, commands and links that are dropped on the page, or pasted outside of any field.
#[component]
pub(crate) fn DropZone() -> impl IntoView {
    let editor = editor();
    let ask = Ask::here();
    let over = RwSignal::new(false);
    // What is brought there is what customers wrote, not a template.
    let on_desk = move || editor.screen.get_untracked() == Screen::Desk;
    let entered = window_event_listener(ev::dragover, move |event| {
        event.prevent_default();
        over.set(true);
    });
    let left = window_event_listener(ev::dragleave, move |event| {
        if event.related_target().is_none() {
            over.set(false);
        }
    });
    let dropped = window_event_listener(ev::drop, move |event: DragEvent| {
        over.set(false);
        // A field for a file takes it itself.
        if event.default_prevented() {
            return;
        }
        event.prevent_default();
        if on_desk() {
            return;
        }
        if let Some(wish) = dropped_in(&event) {
            ask.wish(wish);
        }
    });
    let pasted = window_event_listener(ev::paste, move |event| {
        if let Some(text) = pasted_in(&event).filter(|_| !on_desk()) {
            event.prevent_default();
            ask.wish(Wish::Pasted(text));
        }
    });
    on_cleanup(move || {
        entered.remove();
        left.remove();
        dropped.remove();
        pasted.remove();
    });
    // The audience takes lists of contacts instead, and says so itself.
    let is_ours = move || over.get() && editor.screen.get() != Screen::Audience;
    move || {
        is_ours()
            .then(|| view! { <div class="drop-veil" aria-hidden="true"><b>{t(&i18n::DROP_HERE)}</b></div> })
    }
}
