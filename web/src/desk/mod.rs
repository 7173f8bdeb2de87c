//! The send desk: a question as a sentence, the answer with its next step, and the coming days on a timeline.
//! Plain view models and the views that show them live here; what may be sent is decided by the core alone.
//! Drafts are only read, and opened through `Editor`; the browser is touched in `platform`.

mod answer;
mod ask;
mod deed;
mod fits;
mod heard;
mod lanes;
mod moment;
mod plan;
mod plans;
mod question;
mod saved;
mod stock;
pub(crate) mod texts;
mod timeline;
mod view;
mod webhooks;

pub(crate) use plan::Plan;
pub(crate) use view::DeskScreen;

use crate::palette::{Command, always, keys};
use crate::start::go;
use crate::state::{Screen, editor};
use leptos::prelude::*;
use question::What;

pub(crate) static COMMANDS: [Command; 3] = [
    Command {
        name: &texts::DRAFT_OR_DESK,
        icon: "plane",
        keys: &keys::THERE_AND_BACK,
        why_not: always,
        run: there_and_back,
    },
    Command {
        name: &texts::BACK_TO_NOW,
        icon: "clock",
        keys: &[],
        why_not: elsewhere,
        run: || expect_context::<Plan>().at.set(None),
    },
    Command {
        name: &texts::SAVE_PLAN,
        icon: "calendar",
        keys: &[],
        why_not: elsewhere,
        run: || expect_context::<Plan>().save_this(),
    },
];

fn elsewhere() -> Option<&'static ventana_core::Text> {
    (editor().screen.get_untracked() != Screen::Desk).then_some(&crate::palette::NOT_OURS)
}

/// From the draft to the question about it, and from the desk to the draft that is open.
fn there_and_back() {
    let editor = editor();
    match editor.screen.get_untracked() {
        Screen::Desk => go(editor, Screen::Draft),
        Screen::Draft => ask_about_the_draft(),
        _ => go(editor, Screen::Desk),
    }
}

/// Goes to the desk with the open draft as what is to be sent.
pub(crate) fn ask_about_the_draft() {
    expect_context::<Plan>().question.update(|question| question.about(What::Open));
    go(editor(), Screen::Desk);
}
