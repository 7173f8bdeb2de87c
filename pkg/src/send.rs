//! Windows and sending.

use crate::cross::{data, to_js};
use crate::options;
use ventana_core::send::{SendRequest, can_send as decide, send_timeline as timeline};
use ventana_core::window::{Conversation, window_state as state_of};
use ventana_zones::IntlZones;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The state of both windows of a conversation.
///
/// ```js
/// const conversation = { lastInboundAt: "2026-11-25T10:00:00Z" };
/// windowState(conversation, { at: "2026-11-26T09:59:59Z" }).customerService.state; // "open"
/// ```
#[wasm_bindgen(js_name = windowState, unchecked_return_type = "WindowState")]
pub fn window_state(
    #[wasm_bindgen(unchecked_param_type = "Conversation")] conversation: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WindowOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (at, margin, locale) = (options::at(options)?, options::margin(options)?, options::locale(options)?);
    let conversation = Conversation::read(&data(conversation));
    Ok(to_js(&state_of(&conversation, at, margin, locale))?)
}

/// Whether a message can be sent to a person at an instant, and why.
///
/// ```js
/// const message = { messaging_product: "whatsapp", to: "5215512345678", type: "text", text: { body: "Hola" } };
/// canSend({ message, conversation: {} }).error.code; // 131047
/// ```
#[wasm_bindgen(js_name = canSend, unchecked_return_type = "SendDecision")]
pub fn can_send(
    #[wasm_bindgen(unchecked_param_type = "SendRequest")] request: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let at = options::at_of_request(request)?;
    let request = data(request);
    Ok(to_js(&decide(&request, at, &IntlZones::default(), locale))?)
}

/// The same question over a span of time, as the fewest segments within which the answer does not change.
///
/// ```js
/// const message = { messaging_product: "whatsapp", to: "5215512345678", type: "text", text: { body: "Hola" } };
/// const conversation = { lastInboundAt: "2026-11-25T10:00:00Z" };
/// const span = { from: "2026-11-25T10:00:00Z", to: "2026-11-27T10:00:00Z" };
/// sendTimeline({ message, conversation }, span).map(({ decision }) => decision.verdict); // ["yes", "no"]
/// ```
#[wasm_bindgen(js_name = sendTimeline, unchecked_return_type = "Segment[]")]
pub fn send_timeline(
    #[wasm_bindgen(unchecked_param_type = "SendRequest")] request: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "TimeSpan")] span: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let span = options::span(span)?;
    let request = data(request);
    Ok(to_js(&timeline(&SendRequest::read(&request), span, &IntlZones::default(), locale))?)
}
