//! The page around this one, when it is shown in a frame.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

fn parent() -> Option<Window> {
    let window = web_sys::window()?;
    let parent = window.parent().ok().flatten()?;
    (!js_sys::Object::is(&parent, &window)).then_some(parent)
}

/// Whether another page shows this one.
pub(crate) fn is_framed() -> bool {
    parent().is_some()
}

/// The origin of the page around this one, where the browser says it.
pub(crate) fn parent_origin() -> Option<String> {
    let location = web_sys::window()?.location();
    let ancestors = js_sys::Reflect::get(&location, &"ancestorOrigins".into()).ok()?;
    js_sys::Reflect::get_u32(ancestors.dyn_ref()?, 0).ok()?.as_string()
}

/// Posts JSON to the page around this one, which gets it only if it is of `origin`. Says whether it could be posted.
pub(crate) fn post(json: &str, origin: &str) -> bool {
    let (Some(parent), Ok(message)) = (parent(), js_sys::JSON::parse(json)) else { return false };
    parent.post_message(&message, origin).is_ok()
}

/// Calls `heard` with the origin and the JSON of everything the page around this one posts. What others post, such as frames
/// of this page or windows that it was opened from, is not heard.
pub(crate) fn listen(heard: impl Fn(String, &dyn Fn() -> Option<String>) + 'static) {
    let (Some(window), Some(around)) = (web_sys::window(), parent()) else { return };
    let heard = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        if event.source().is_some_and(|source| js_sys::Object::is(&source, &around)) {
            heard(event.origin(), &|| text(&event.data()));
        }
    });
    // A name of ours is always a sound name of an event.
    let _ = window.add_event_listener_with_callback("message", heard.as_ref().unchecked_ref());
    // The page listens for as long as it is open.
    heard.forget();
}

/// The JSON of what was posted; `None` for what cannot be written so.
fn text(data: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(data).ok()?.as_string()
}
