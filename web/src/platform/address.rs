use wasm_bindgen::JsValue;

/// The whole address of the page.
pub(crate) fn here() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// What stands behind the address from `#` on; empty when there is nothing.
pub(crate) fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Takes the fragment out of the address, without a step in the history.
pub(crate) fn drop_fragment() {
    replace("");
}

/// Puts another fragment in the address, without a step in the history.
pub(crate) fn replace(fragment: &str) {
    let here = here();
    let plain = [here.split('#').next().unwrap_or_default(), fragment].concat();
    if let Some(Ok(history)) = web_sys::window().map(|window| window.history()) {
        // The same page with another fragment is always of the same origin.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&plain));
    }
}

/// Leads to a fragment of this page, as a step of the history.
pub(crate) fn go_to(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // A browser that refuses leaves the address as it is; the page shows what it shows.
        let _ = window.location().set_hash(fragment);
    }
}
