//! Meta's rate card.

use crate::cross::to_js;
use crate::options;
use js_sys::Uint8Array;
use ventana_core::rates::parse_rate_card as parse;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Reads Meta's rate card, as it is published or as a spreadsheet saves it. What it gives as `rates` goes into an account.
///
/// ```js
/// parseRateCard("Market,Currency,Marketing\nMexico,USD,0.0305\n").rates[0].marketing; // 0.0305
/// ```
#[wasm_bindgen(js_name = parseRateCard, unchecked_return_type = "RateCard")]
pub fn parse_rate_card(
    #[wasm_bindgen(unchecked_param_type = "string | Uint8Array")] csv: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let bytes = match csv.dyn_ref::<Uint8Array>() {
        Some(bytes) => bytes.to_vec(),
        None => csv.as_string().unwrap_or_default().into_bytes(),
    };
    Ok(to_js(&parse(&bytes, locale))?)
}
