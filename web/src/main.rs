//! The editor in which marketers draft templates, built on the core directly.

#![expect(clippy::needless_pass_by_value, reason = "a component owns what it shows")]
#![allow(
    clippy::large_types_passed_by_value,
    reason = "the handle of the editor is a bundle of signals, which are copied as one is"
)]
#![cfg_attr(
    target_arch = "wasm32",
    allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "a text is as small as an id only where its words are elsewhere"
    )
)]
#![expect(unreachable_pub, reason = "the component macro writes `pub` on what it makes")]

mod account;
mod app;
mod audience;
#[cfg(all(test, target_arch = "wasm32"))]
mod components;
mod desk;
mod draft;
mod embed;
mod exchange;
mod form;
mod help;
mod i18n;
mod languages;
mod library;
mod lobby;
mod media;
mod palette;
mod platform;
mod preview;
mod problems;
mod rest;
mod rulebook;
mod send;
mod shell;
mod start;
mod state;
mod ui;
mod wish;

use leptos::mount::mount_to;
use leptos::prelude::*;
use lobby::{Leave, Lobby, NotHere};
use rest::{Arrival, Left};
use std::rc::Rc;
use ventana_core::Locale;
use wasm_bindgen::JsCast;

fn main() {
    if platform::aside::is_aside() {
        wasm_bindgen_futures::spawn_local(async {
            if rest::serve().await.is_err() {
                platform::aside::fail();
            }
        });
    } else {
        wasm_bindgen_futures::spawn_local(open());
    }
}

/// Opens the editor in the frame of the page, once the words are here.
async fn open() {
    let Some(frame) = platform::dom::element("app") else { return };
    let Ok(frame) = frame.dyn_into::<web_sys::HtmlElement>() else { return };
    let sprite =
        platform::dom::element("icons").and_then(|place| place.get_attribute("content")).unwrap_or_default();
    let Some(locale) = words(shell::opening_locale()).await else { return };
    // The files of the page are kept from the first visit on, where the browser keeps any.
    let _ = platform::offline::keep();
    if !lobby::is_first_view() {
        let (place, held) = (frame.clone(), frame.clone());
        let clear = Box::new(move || {
            settle(&held);
            Left::nothing(locale)
        });
        if rest::enter(Box::new(Arrival { frame, sprite, clear })).await.is_err() {
            settle(&place);
            mount_to(place, move || view! { <NotHere locale/> }).forget();
        }
        return;
    }
    let leave = Leave::default();
    let place = frame.clone();
    settle(&frame);
    let going = Rc::clone(&leave);
    let lobby = mount_to(frame, move || view! { <Lobby frame=place sprite locale leave=going/> });
    leave.set(Some(Box::new(move || drop(lobby))));
}

/// Takes the static frame away.
fn settle(frame: &web_sys::HtmlElement) {
    frame.set_text_content(None);
    // The frame is in the page, so the attribute can go.
    let _ = frame.remove_attribute("aria-busy");
}

/// The language whose words could be brought: the preferred one, else any rather than none.
async fn words(preferred: Locale) -> Option<Locale> {
    for locale in [preferred].into_iter().chain(Locale::ALL) {
        if platform::words::bring(locale).await {
            return Some(locale);
        }
    }
    None
}
