//! Work beside the page: the same module once more in a worker, where it draws nothing. Messages are bytes.

use super::dom;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, DedicatedWorkerGlobalScope, File, MessageEvent, Worker, WorkerOptions, WorkerType};

/// A worker of the page; it ends where this is dropped, whatever it is at.
pub(crate) struct Aside {
    worker: Worker,
    _heard: Closure<dyn FnMut(MessageEvent)>,
    _failed: Closure<dyn FnMut(web_sys::Event)>,
}

impl Aside {
    /// Starts a worker. It says first that it listens. `None` where the browser has none.
    pub(crate) fn start(
        mut hear: impl FnMut(Vec<u8>) + 'static,
        mut fail: impl FnMut() + 'static,
    ) -> Option<Self> {
        let script = dom::element("aside")?.get_attribute("content")?;
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = Worker::new_with_options(&script, &options).ok()?;
        let heard = Closure::new(move |event: MessageEvent| {
            if let Ok(bytes) = event.data().dyn_into::<Uint8Array>() {
                hear(bytes.to_vec());
            }
        });
        let failed = Closure::new(move |_| fail());
        worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        worker.set_onerror(Some(failed.as_ref().unchecked_ref()));
        // The first part is compiled once for both; the worker fetches the rest itself.
        worker.post_message(&wasm_bindgen::module()).ok()?;
        Some(Self { worker, _heard: heard, _failed: failed })
    }

    /// Hands over a file and what is to be done with it. A file goes as a handle, not as bytes.
    pub(crate) fn ask(&self, file: &File, order: &[u8]) -> Option<()> {
        let message = Array::of2(file, &Uint8Array::from(order));
        self.worker.post_message(&message).ok()
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.terminate();
    }
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

/// Whether this is the module in a worker.
pub(crate) fn is_aside() -> bool {
    scope().is_some()
}

/// Listens to the page for as long as the worker lives.
pub(crate) fn listen(mut hear: impl FnMut(File, Vec<u8>) + 'static) {
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(message) = event.data().dyn_into::<Array>() else { return };
        let (file, order) = (message.get(0).dyn_into::<File>(), message.get(1).dyn_into::<Uint8Array>());
        if let (Ok(file), Ok(order)) = (file, order) {
            hear(file, order.to_vec());
        }
    });
    if let Some(scope) = scope() {
        scope.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    }
    heard.forget();
}

/// Tells the page that nothing will come of it.
pub(crate) fn fail() {
    wasm_bindgen::throw_str("The worker could not begin.")
}

/// Tells the page something. The bytes go over without being copied once more.
pub(crate) fn tell(bytes: &[u8]) {
    let bytes = Uint8Array::from(bytes);
    let transfer = Array::of1(&bytes.buffer());
    if let Some(scope) = scope() {
        // Bytes of our own can always be sent.
        let _ = scope.post_message_with_transfer(&bytes, &transfer);
    }
}

/// A piece of a file.
pub(crate) async fn piece(file: &File, from: f64, to: f64) -> Option<Vec<u8>> {
    let piece: Blob = file.slice_with_f64_and_f64(from, to).ok()?;
    let buffer: JsValue = JsFuture::from(piece.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
