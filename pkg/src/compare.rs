//! Several templates held against each other.

use crate::cross::{Document, to_js};
use crate::options;
use ventana_core::compare::{change, family};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Holds the language variants of one template against each other. Paths begin with the variant's index.
///
/// ```js
/// const body = (text) => [{ type: "BODY", text }];
/// const report = validateFamily([
///   { name: "a", language: "en", category: "UTILITY", components: body("Your order {{1}} has left.") },
///   { name: "a", language: "es", category: "UTILITY", components: body("Tu pedido ha salido.") },
/// ]);
/// report.diagnostics[0].code; // "variant-with-other-variables"
/// ```
#[wasm_bindgen(js_name = validateFamily, unchecked_return_type = "Report")]
pub fn validate_family(
    #[wasm_bindgen(unchecked_param_type = "unknown[]")] templates: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    Ok(to_js(&family::validate(&Document::from_js(templates).into_json(), locale))?)
}

/// What editing a template means for its sends, its review and its quotas. Paths are of `after`.
///
/// ```js
/// compareTemplates({ name: "a", language: "en" }, { name: "b", language: "en" }).valid; // false
/// ```
#[wasm_bindgen(js_name = compareTemplates, unchecked_return_type = "Report")]
pub fn compare_templates(
    #[wasm_bindgen(unchecked_param_type = "unknown")] before: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "unknown")] after: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CompareOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (locale, edits, at) = (options::locale(options)?, options::edits(options)?, options::at(options)?);
    let [before, after] = [before, after].map(|template| Document::from_js(template).into_json());
    Ok(to_js(&change::compare(&before, &after, &edits, at, locale))?)
}
