//! What an error of Meta's means.

use crate::cross::{Document, to_js};
use crate::options;
use js_sys::{Error, JsString, Reflect};
use ventana_core::explain::explain_error as explain;
use ventana_core::json::Json;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// So many errors may stand behind each other as causes.
const CAUSES: usize = 4;

/// What an error of the Graph API means, whose fault it is, and what to do: from a number, an answer, a webhook, a line
/// of a log, or an `Error` that a client threw.
///
/// ```js
/// explainError(131056).retry; // "after-wait"
/// ```
#[wasm_bindgen(js_name = explainError, unchecked_return_type = "ErrorExplanation")]
pub fn explain_error(
    #[wasm_bindgen(unchecked_param_type = "unknown")] error: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    Ok(to_js(&explain(&held(error), locale))?)
}

/// What a value holds. Of an `Error` JSON would keep nothing: its message and its cause are not enumerable, and around
/// the answer that a client attached to it there can be cycles.
fn held(value: &JsValue) -> Json {
    if value.is_bigint() {
        return String::from(JsString::from(value.clone()).to_string()).into();
    }
    if !value.is_instance_of::<Error>() {
        return Document::from_js(value).into_json();
    }
    let mut parts = Vec::new();
    let mut next = Some(value.clone());
    for _ in 0..CAUSES {
        let Some(error) = next.take().filter(JsValue::is_object) else { break };
        let member = |holder: &JsValue, key: &str| Reflect::get(holder, &key.into()).unwrap_or_default();
        let response = member(&error, "response");
        let answer = if response.is_object() { member(&response, "data") } else { JsValue::UNDEFINED };
        let message = member(&error, "message");
        let documents = [&answer, &response, &error, &message].map(Document::from_js);
        parts.extend(documents.map(Document::into_json));
        next = Some(member(&error, "cause"));
    }
    parts.into()
}
