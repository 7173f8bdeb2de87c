//! The first thing a person sees: the question what to write, complete examples by purpose, and the drafts of this device.
//! What an example is stands in `web/gallery/`, as data that is fetched when this screen opens. Nothing of a draft is
//! changed here; `Editor` opens what was chosen.

mod card;
mod gallery;
mod screen;
mod texts;
mod view;

pub(crate) use screen::{go, opening_screen, screen_in_address};
pub(crate) use view::Start;

use crate::i18n::t;
use crate::palette::{Command, always};
use crate::state::{Screen, editor};
use crate::ui::Sprite;
use leptos::prelude::*;

pub(crate) static COMMANDS: [Command; 2] = [
    Command {
        name: &texts::EXAMPLES_AND_DRAFTS,
        icon: "catalog",
        keys: &[crate::palette::Keys::of("o").ctrl().shift()],
        why_not: always,
        run: || go(editor(), Screen::Start),
    },
    Command {
        name: &texts::NEW_DRAFT,
        icon: "plus",
        keys: &[],
        why_not: always,
        run: || view::open_blank(editor()),
    },
];

/// The way from a draft back to this screen.
pub(crate) fn way_back() -> AnyView {
    let editor = editor();
    let is_here = move || editor.screen.get() == Screen::Start;
    let logo = format!("{}#logo", expect_context::<Sprite>().0);
    view! {
        <button type="button" class="place" aria-label=t(&texts::EXAMPLES_AND_DRAFTS) aria-current=move || is_here().then_some("page") on:click=move |_| go(editor, Screen::Start)>
            <svg class="logo" aria-hidden="true"><use href=logo/></svg>
            <span class="only-wide">{t(&texts::EXAMPLES_AND_DRAFTS)}</span>
        </button>
    }
    .into_any()
}
