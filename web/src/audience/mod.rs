//! Many people at once: a list of contacts from a file, its columns, the plan that a worker makes of it, and who is in it.
//! What the columns are and who can be written to is said by the core; here it is asked, held, found, shown and handed out.
//! The file is only read: no line of it is kept on this device, and no message is sent from here.

mod chosen;
mod columns;
mod export;
mod figures;
mod found;
mod job;
mod messages;
mod people;
mod plot;
mod request;
mod result;
mod rows;
mod span;
mod state;
mod texts;
mod view;
mod wire;
mod worker;

pub(crate) use state::Audience;
pub(crate) use view::AudienceRoom;
pub(crate) use worker::serve;

use crate::palette::{Command, always};
use crate::start::go;
use crate::state::{Screen, editor};

pub(crate) static COMMANDS: [Command; 1] = [Command {
    name: &texts::OPEN_AUDIENCE,
    icon: "people",
    keys: &[],
    why_not: always,
    run: || go(editor(), Screen::Audience),
}];
