//! What is asked for otherwise than by the buttons: keys, and what is dropped or pasted.

use crate::exchange::{dropped_in, pasted_in};
use crate::palette::{keys, press};
use crate::platform::dom;
use crate::state::Screen;
use crate::wish::{Ask, Wish};
use leptos::ev;
use leptos::prelude::*;

fn wish_of(event: &ev::KeyboardEvent) -> Option<Wish> {
    let key = event.key();
    let press = press(event, &key, dom::is_mac());
    let is_one_of = |all: &[keys::Keys]| all.iter().any(|keys| keys.match_press(&press));
    if is_one_of(&keys::PALETTE) {
        return Some(Wish::Palette);
    }
    if is_one_of(&keys::SHORTCUTS) {
        return Some(Wish::Shortcuts);
    }
    is_one_of(&keys::THERE_AND_BACK).then_some(Wish::Go(Screen::Desk))
}

/// Listens for as long as this stands in the editor's place.
pub(super) fn listen(ask: Ask) {
    let pressed = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() || event.is_composing() {
            return;
        }
        if let Some(wish) = wish_of(&event) {
            event.prevent_default();
            ask.wish(wish);
        }
    });
    // Only where something may be dropped is it told of.
    let over = window_event_listener(ev::dragover, |event| event.prevent_default());
    let dropped = window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        if let Some(wish) = dropped_in(&event) {
            ask.wish(wish);
        }
    });
    let pasted = window_event_listener(ev::paste, move |event| {
        if let Some(text) = pasted_in(&event) {
            event.prevent_default();
            ask.wish(Wish::Pasted(text));
        }
    });
    let led = window_event_listener(ev::hashchange, move |_| ask.wish(Wish::Follow));
    on_cleanup(move || {
        pressed.remove();
        over.remove();
        dropped.remove();
        pasted.remove();
        led.remove();
    });
}
