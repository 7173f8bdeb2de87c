use wasm_bindgen_futures::JsFuture;

/// Copies a text; says whether the browser let us.
pub(crate) async fn copy(text: String) -> bool {
    let Some(window) = web_sys::window() else { return false };
    // Outside a secure context there is no clipboard at all.
    let available = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    if !available.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
}
