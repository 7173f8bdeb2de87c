//! Help inside the editor: questions people ask about sessions and templates, each with a plain answer and a way into the tool.
//! The words stand in `web/help/`, as data that is fetched when the screen opens; numbers in them are filled in from the
//! core's facts. Nothing is decided here: buttons lead to other rooms.

mod action;
mod facts;
mod questions;
mod texts;
mod view;

pub(crate) use view::Help;

use crate::palette::{Command, always};
use crate::start::go;
use crate::state::{Screen, editor};

pub(crate) static COMMANDS: [Command; 1] = [Command {
    name: &texts::OPEN,
    icon: "question",
    keys: &[],
    why_not: always,
    run: || go(editor(), Screen::Help),
}];
