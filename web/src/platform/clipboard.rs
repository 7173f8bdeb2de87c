use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Clipboard};

#[wasm_bindgen]
extern "C" {
    type ClipboardItem;
    #[wasm_bindgen(constructor, catch)]
    fn new(data: &Object) -> Result<ClipboardItem, JsValue>;
}

fn clipboard() -> Option<Clipboard> {
    let navigator = web_sys::window()?.navigator();
    // Outside a secure context there is no clipboard at all.
    let available = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    available.is_object().then(|| navigator.clipboard())
}

/// Copies a text; says whether the browser let us.
pub(crate) async fn copy(text: String) -> bool {
    let Some(clipboard) = clipboard() else { return false };
    JsFuture::from(clipboard.write_text(&text)).await.is_ok()
}

/// Copies a PNG; says whether the browser let us.
pub(crate) async fn copy_picture(png: &Blob) -> bool {
    let Some(clipboard) = clipboard() else { return false };
    let data = Object::new();
    // Setting a property of an object of our own cannot fail.
    let _ = Reflect::set(&data, &"image/png".into(), png);
    let Ok(item) = ClipboardItem::new(&data) else { return false };
    let write = Reflect::get(&clipboard, &"write".into())
        .ok()
        .and_then(|write| write.dyn_into::<js_sys::Function>().ok());
    let Some(Ok(written)) = write.map(|write| write.call1(&clipboard, &Array::of1(&item))) else {
        return false;
    };
    JsFuture::from(js_sys::Promise::resolve(&written)).await.is_ok()
}
