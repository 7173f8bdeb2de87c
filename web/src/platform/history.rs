use wasm_bindgen::JsValue;

/// What a step of ours in the browser's history is known by.
const STEP: &str = "ventana.sheet";

fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

fn is_ours() -> bool {
    history().and_then(|history| history.state().ok()).and_then(|state| state.as_string()).as_deref()
        == Some(STEP)
}

/// Adds a step that "back" takes away; the address stays.
pub(crate) fn enter() {
    if let Some(history) = history().filter(|_| !is_ours()) {
        // A browser that refuses leaves "back" as it is.
        let _ = history.push_state(&JsValue::from_str(STEP), "");
    }
}

/// Takes the step away again, when it is the last one.
pub(crate) fn leave() {
    if let Some(history) = history().filter(|_| is_ours()) {
        // A browser that refuses leaves the step, which does nothing.
        let _ = history.back();
    }
}
