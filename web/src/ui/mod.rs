//! Parts of the interface that know no word of the domain: icons, marks, fields, choices, menus, dialogs.
//! A part shows what it is given and says what was done; it keeps nothing of the draft.

mod choice;
mod counter;
mod dialog;
mod entry;
mod icon;
mod listed;
mod mark;
pub(crate) mod marks;
mod menu;
pub(crate) mod text_field;
mod tick;
mod toolbar;

pub(crate) use choice::Segmented;
pub(crate) use counter::Counter;
pub(crate) use dialog::Dialog;
pub(crate) use entry::entry;
pub(crate) use icon::{Glyph, Icon, IconButton, Sprite, Verdict};
pub(crate) use listed::{Listed, TRY_AGAIN, fetched};
pub(crate) use mark::Mark;
pub(crate) use menu::{Menu, MenuItem};
pub(crate) use text_field::{Limit, TextArea, TextField};
pub(crate) use tick::Tick;
pub(crate) use toolbar::Toolbar;
