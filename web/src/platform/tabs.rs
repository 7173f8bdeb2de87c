//! The other tabs of this page, which are told when something has been kept.

use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

const NAME: &str = "ventana";

/// The line to the other tabs; without one, as in an old browser, nothing is said or heard.
#[derive(Clone, Debug)]
pub(crate) struct Tabs(Option<BroadcastChannel>);

impl Tabs {
    pub(crate) fn new(heard: impl Fn() + 'static) -> Self {
        let Ok(channel) = BroadcastChannel::new(NAME) else { return Self(None) };
        let heard = Closure::<dyn Fn()>::new(heard);
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        // The page listens for as long as it is open.
        heard.forget();
        Self(Some(channel))
    }

    pub(crate) fn tell(&self) {
        if let Some(channel) = &self.0 {
            // A tab that is not told sees the change when it writes or is loaded again.
            let _ = channel.post_message(&JsValue::NULL);
        }
    }
}
