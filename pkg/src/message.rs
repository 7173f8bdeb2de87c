//! Messages: what is wrong with one, and the payload of a template.

use crate::cross::{self, Document, to_js};
use crate::options;
use ventana_core::json::Json;
use ventana_core::message;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Judges a message, template or free-form; a template message also by its definition where that is given.
///
/// ```js
/// validateMessage({ messaging_product: "whatsapp", to: "5215512345678", type: "text", text: { body: "" } }).valid; // false
/// ```
#[wasm_bindgen(js_name = validateMessage, unchecked_return_type = "Report")]
pub fn validate_message(
    #[wasm_bindgen(unchecked_param_type = "unknown")] message: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "MessageOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (locale, template) = (options::locale(options)?, options::template(options)?);
    let template = template.map(|template| Document::from_js(&template).into_json());
    let report = match Document::from_js(message) {
        Document::Text(text) => message::validate_text(&text, template.as_ref(), locale),
        Document::Value(message) => message::validate(&message, template.as_ref(), locale),
        Document::Unreadable => message::validate(&Json::Null, template.as_ref(), locale),
    };
    Ok(to_js(&report)?)
}

/// The send payload for a template. A value that is missing leaves its slot empty, which `validateMessage` then names.
///
/// ```js
/// const template = { name: "a", language: "en", components: [{ type: "BODY", text: "Hello {{1}}" }] };
/// messageFor(template, { to: "5215512345678", values: { body: { 1: "Ann" } } }).template.name; // "a"
/// ```
#[wasm_bindgen(js_name = messageFor, unchecked_return_type = "TemplateMessage")]
pub fn message_for(
    #[wasm_bindgen(unchecked_param_type = "unknown")] template: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "MessageForOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (to, values) = (options::to(options)?, cross::data(&options::values(options)?));
    let template = Document::from_js(template).into_json();
    Ok(cross::document_to_js(&message::message_for(&template, to.as_deref(), &values)))
}
