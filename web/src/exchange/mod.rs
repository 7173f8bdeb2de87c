//! What comes in and goes out: templates as JSON, send payloads, commands, links, pictures; and the dialogs for them.
//! What a text holds and what is written are plain Rust with tests; dialogs only show it. Nothing is sent anywhere.
//! Drafts are changed through `Editor` alone, and the browser is touched in `platform`.

mod brought;
mod choice;
mod chooser;
mod command;
mod drop;
mod export;
mod import;
mod link;
mod menu;
mod message;
mod opening;
mod outcome;
mod payload;
mod picture;
mod read;
mod script;
mod shell_script;
mod skeleton;
mod texts;

pub(crate) use brought::{Brought, Shelf};
pub(crate) use drop::{DropZone, bring_file, bring_text, dropped_in, pasted_in};
pub(crate) use export::{ExportDialog, Form as OutgoingForm, Outgoing};
pub(crate) use import::ImportDialog;
pub(crate) use menu::{COMMANDS, download_json, export_items};
pub(crate) use opening::open_links;
pub(crate) use payload::files_of;
pub(crate) use skeleton::{Place, Slot, skeleton, values};
