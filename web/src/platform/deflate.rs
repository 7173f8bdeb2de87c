use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ReadableStream, ReadableStreamDefaultReader, ReadableWritablePair, Response};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = ReadableWritablePair)]
    type CompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<CompressionStream, JsValue>;

    #[wasm_bindgen(extends = ReadableWritablePair)]
    type DecompressionStream;
    #[wasm_bindgen(constructor, catch)]
    fn new(format: &str) -> Result<DecompressionStream, JsValue>;
}

const FORMAT: &str = "deflate-raw";

/// Why bytes were not unpacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Broken {
    TooLarge,
    /// The browser has no such thing.
    Unable,
    Damaged,
}

/// Deflated; `None` where the browser cannot.
pub(crate) async fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let stream = CompressionStream::new(FORMAT).ok()?;
    read(through(bytes, &stream).ok()?, usize::MAX).await.ok()
}

/// Unpacked, and no further than `most` bytes: a small text can stand for gigabytes.
pub(crate) async fn unpack(bytes: &[u8], most: usize) -> Result<Vec<u8>, Broken> {
    let stream = DecompressionStream::new(FORMAT).map_err(|_| Broken::Unable)?;
    read(through(bytes, &stream).map_err(|_| Broken::Unable)?, most).await
}

fn through(bytes: &[u8], stream: &ReadableWritablePair) -> Result<ReadableStream, JsValue> {
    let whole = Response::new_with_opt_js_u8_array(Some(&Uint8Array::from(bytes)))?;
    Ok(whole.body().ok_or(JsValue::NULL)?.pipe_through(stream))
}

async fn read(stream: ReadableStream, most: usize) -> Result<Vec<u8>, Broken> {
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(|_| Broken::Damaged)?;
        let value = Reflect::get(&piece, &"value".into()).unwrap_or_default();
        let Ok(value) = value.dyn_into::<Uint8Array>() else { return Ok(bytes) };
        if bytes.len() + value.length() as usize > most {
            // Nothing is lost: what is left is not wanted.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(Broken::TooLarge);
        }
        bytes.extend(value.to_vec());
    }
}
