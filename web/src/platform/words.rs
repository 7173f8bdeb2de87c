use super::dom;
use js_sys::Uint8Array;
use ventana_core::{Locale, outside};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Brings the words of a language, which are a file of the page, and says whether they are here.
pub(crate) async fn bring(locale: Locale) -> bool {
    outside::is_here(locale) || file(locale).await.is_some_and(|bytes| outside::bring(locale, bytes))
}

async fn file(locale: Locale) -> Option<Vec<u8>> {
    let address = dom::element("words")?.get_attribute(&format!("data-{}", locale.code()))?;
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(&address)).await.ok()?;
    let answer = answer.dyn_into::<Response>().ok().filter(Response::ok)?;
    let bytes = JsFuture::from(answer.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
