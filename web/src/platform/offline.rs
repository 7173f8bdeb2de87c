//! The service worker that keeps the files of the page for when there is no network, and tells of newer ones.

use super::dom;
use js_sys::Reflect;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, ServiceWorkerContainer};

/// How often a page that stays open asks whether there is a newer version.
const AN_HOUR: Duration = Duration::from_hours(1);

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    // There is none outside a secure context, and in some frames even the question is refused.
    let available = Reflect::get(&navigator, &"serviceWorker".into()).ok()?;
    available.dyn_into().ok()
}

fn shell() -> Option<web_sys::Element> {
    dom::first("meta[name='offline-shell']")
}

/// Calls `newer` when the files of another version are kept, which are shown from the next load on.
pub(crate) fn hear_of_newer(newer: impl Fn() + 'static) -> Option<()> {
    let version = shell()?.get_attribute("data-version")?;
    let workers = container()?;
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.data().as_string().is_some_and(|latest| latest != version) {
            newer();
        }
    });
    workers.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    // The page listens for as long as it is open.
    heard.forget();
    if let Some(worker) = workers.controller() {
        // A worker that does not answer keeps nothing newer.
        let _ = worker.post_message(&JsValue::NULL);
    }
    Some(())
}

/// Has the files of the page kept. Without a worker, as in the build for development, the page works all the same, only not
/// offline.
pub(crate) fn keep() -> Option<()> {
    let script = shell()?.get_attribute("content")?;
    let workers = container()?;
    spawn_local(async move {
        let Ok(registration) = JsFuture::from(workers.register(&script)).await else { return };
        let Ok(registration) = registration.dyn_into::<web_sys::ServiceWorkerRegistration>() else { return };
        let ask = move || {
            if let Ok(asked) = registration.update() {
                // Without a network it is asked again later.
                spawn_local(async move { drop(JsFuture::from(asked).await) });
            }
        };
        leptos::prelude::set_interval(ask, AN_HOUR);
    });
    Some(())
}

/// Loads the page anew.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the page as it is.
        let _ = window.location().reload();
    }
}
