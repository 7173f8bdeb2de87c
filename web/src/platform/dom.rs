use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlTextAreaElement};

pub(crate) fn document() -> Option<Document> {
    web_sys::window()?.document()
}

pub(crate) fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Sets an attribute of the root element, or removes it.
pub(crate) fn set_root(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    // A name of ours is always a sound attribute name.
    let _ = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Moves the focus to a field, and selects a stretch of its text in UTF-16 code units.
pub(crate) fn focus_text(id: &str, span: Option<(u32, u32)>) {
    let Some(element) = element(id) else { return };
    element.scroll_into_view_with_bool(false);
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        let _ = field.focus();
        if let Some((start, end)) = span {
            let _ = field.set_selection_range(start, end);
        }
    } else if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Moves the focus to the first field inside an element.
pub(crate) fn focus_first(id: &str) {
    let first =
        element(id).and_then(|element| element.query_selector("textarea, input, select").ok().flatten());
    if let Some(field) = first.and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
        // A field in the page can take the focus.
        let _ = field.focus();
    }
}

/// Whether the device asks for a dark page.
pub(crate) fn prefers_dark() -> bool {
    let query = web_sys::window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Sets an attribute of the element with this id.
pub(crate) fn set_attribute(id: &str, name: &str, value: &str) {
    if let Some(element) = element(id) {
        // A name of ours is always a sound attribute name.
        let _ = element.set_attribute(name, value);
    }
}

/// How wide the window is, in CSS pixels.
pub(crate) fn screen_width() -> f64 {
    let width = web_sys::window().and_then(|window| window.inner_width().ok());
    width.and_then(|width| width.as_f64()).unwrap_or_default()
}

/// Moves the focus to the element with this id, without a scroll.
pub(crate) fn focus(id: &str) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus_with_options(&options);
    }
}
