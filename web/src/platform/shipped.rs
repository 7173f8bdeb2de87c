//! Files that the page was put together with, one a language of the interface; the page names them.

use js_sys::Uint8Array;
use ventana_core::Locale;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The text of the file that the element `name` of the page names for a language.
pub(crate) async fn text(name: &str, locale: Locale) -> Option<String> {
    settled(answer(name, locale).await?.text()).await?.as_string()
}

/// The bytes of such a file.
pub(crate) async fn bytes(name: &str, locale: Locale) -> Option<Vec<u8>> {
    Some(Uint8Array::new(&settled(answer(name, locale).await?.array_buffer()).await?).to_vec())
}

async fn answer(name: &str, locale: Locale) -> Option<Response> {
    let address = super::dom::element(name)?.get_attribute(&format!("data-{}", locale.code()))?;
    at(&address).await
}

/// The text of a file beside the page that is not named after its content.
pub(crate) async fn plain(name: &str) -> Option<String> {
    settled(at(name).await?.text()).await?.as_string()
}

async fn at(address: &str) -> Option<Response> {
    let answer = settled(Ok(web_sys::window()?.fetch_with_str(address))).await?;
    answer.dyn_into::<Response>().ok().filter(Response::ok)
}

async fn settled(promise: Result<js_sys::Promise, JsValue>) -> Option<JsValue> {
    JsFuture::from(promise.ok()?).await.ok()
}
