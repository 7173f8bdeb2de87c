//! The rules as a screen: all of them, searched and filtered, and what an error of Meta's means.
//! What a rule says comes as a list that is fetched when the screen opens; what an error means is `ventana_core::explain`'s.
//! Nothing here judges a draft.

mod explained;
mod list;
mod part;
mod paste;
mod texts;
mod view;

pub(crate) use paste::{Pasted, look_up};
pub(crate) use view::Rules;

use crate::palette::{Command, always};
use crate::start::go;
use crate::state::{Screen, editor};

pub(crate) static COMMANDS: [Command; 2] = [
    Command {
        name: &texts::ALL_RULES,
        icon: "list",
        keys: &[],
        why_not: always,
        run: || go(editor(), Screen::Rules),
    },
    Command {
        name: &texts::EXPLAIN_AN_ERROR,
        icon: "question",
        keys: &[],
        why_not: always,
        run: || look_up(editor(), None),
    },
];
