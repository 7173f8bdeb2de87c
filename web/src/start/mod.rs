//! The first thing a person sees: the question what to write, complete examples by purpose, and the drafts of this device.
//! What an example is stands in `web/gallery/`, as data that is fetched when this screen opens. Nothing of a draft is
//! changed here; `Editor` opens what was chosen.

mod card;
mod gallery;
mod screen;
mod texts;
mod view;

pub(crate) use gallery::{Example, Shelf};
use screen::{DESTINATIONS, Destination};
pub(crate) use screen::{OpenPart, go, go_to_part, opening_screen, screen_in_address};
pub(crate) use view::{Start, begin_with, open_blank, open_example};

use crate::i18n::{locale, t};
use crate::palette::{Command, always};
use crate::state::{Screen, editor};
use crate::ui::{Icon, Menu, MenuItem, Sprite};
use crate::wish::{Ask, Wish};
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

/// The screens as places of the top bar: side by side where there is room, else in a menu behind the one that is shown. A
/// phone has room for the way back only; the others are in its menu.
pub(crate) fn places(shown: Signal<Screen>) -> AnyView {
    let ask = Ask::here();
    let logo = format!("{}#logo", expect_context::<Sprite>().0);
    let sign = StoredValue::new(logo.clone());
    let here = move || {
        let shown = DESTINATIONS.iter().find(|destination| shown.get() == destination.screen);
        shown.map(|destination| destination.name.get(locale()))
    };
    let menu = move || {
        view! { <svg class="logo" aria-hidden="true"><use href=sign.get_value()/></svg> <span>{here}</span> <Icon name="chevron-down" class="s16"/> }
    };
    let place = |(at, destination): (usize, &'static Destination)| {
        let is_here = move || shown.get() == destination.screen;
        let sign =
            (at == 0).then(|| view! { <svg class="logo" aria-hidden="true"><use href=logo.clone()/></svg> });
        let class = if at == 0 { "place" } else { "place only-roomy" };
        let label = if at == 0 { "only-wide" } else { "" };
        view! {
            <button type="button" class=class aria-label=t(destination.name) aria-current=move || is_here().then_some("page") on:click=move |_| ask.wish(Wish::Go(destination.screen))>
                {sign} <span class=label>{t(destination.name)}</span>
            </button>
        }
        .into_any()
    };
    let places: Vec<_> = DESTINATIONS.iter().enumerate().map(place).collect();
    view! {
        <nav class="places" aria-label=t(&texts::PLACES)>
            {places}
            <Menu host="only-medium" class="place" align="start" label=menu>{move || items(0)}</Menu>
        </nav>
    }
    .into_any()
}

/// The places that a narrow screen has in its menu.
pub(crate) fn place_items() -> AnyView {
    items(1)
}

fn items(skipped: usize) -> AnyView {
    let ask = Ask::here();
    let item = |destination: &'static Destination| {
        view! { <MenuItem icon=destination.icon name=Signal::derive(t(destination.name)) on_choose=move || ask.wish(Wish::Go(destination.screen))/> }
            .into_any()
    };
    DESTINATIONS.iter().skip(skipped).map(item).collect::<Vec<_>>().into_any()
}
