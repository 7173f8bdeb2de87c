//! Templates judged: the one question that is asked so often that its crossing counts. Its script is `judge.js`.

use crate::cross::to_js;
use crate::options;
use js_sys::{Uint8Array, WebAssembly::Memory};
use std::cell::RefCell;
use ventana_core::Locale;
use ventana_core::diagnostic::Report;
use ventana_core::json::{self, Json};
use ventana_core::rules::{self, Purpose};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// What is larger comes as a text.
const ROOM: usize = 1 << 16;

thread_local! {
    static PACKED: RefCell<Vec<u8>> = RefCell::new(vec![0; ROOM]);
}

/// The memory into which the script packs a value.
#[wasm_bindgen(skip_typescript)]
pub fn room() -> Result<Uint8Array, JsValue> {
    let memory: Memory = wasm_bindgen::memory().dyn_into()?;
    let start = PACKED.with_borrow_mut(|packed| packed.as_mut_ptr().expose_provenance());
    Ok(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), start as u32, ROOM as u32))
}

/// The keys that are packed as their place in this list.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn keys() -> Vec<String> {
    json::KEYS.iter().map(|key| (*key).to_owned()).collect()
}

/// The purpose and the language that options choose, as one number; 0 are the defaults.
#[wasm_bindgen(skip_typescript)]
pub fn choices(options: &JsValue) -> Result<usize, JsValue> {
    let (purpose, locale) = (options::purpose(options)?, options::locale(options)?);
    let purpose = PURPOSES.iter().position(|held| *held == purpose).unwrap_or_default();
    Ok(purpose * Locale::ALL.len() + locale as usize)
}

const PURPOSES: [Option<Purpose>; 4] =
    [None, Some(Purpose::Create), Some(Purpose::Edit), Some(Purpose::Stored)];

fn chosen(choices: usize) -> (Option<Purpose>, Locale) {
    let purpose = PURPOSES.get(choices / Locale::ALL.len()).copied().flatten();
    (purpose, Locale::ALL.get(choices % Locale::ALL.len()).copied().unwrap_or_default())
}

/// The report on the value packed into the first bytes of the room; nothing where there is nothing to say.
#[wasm_bindgen(skip_typescript)]
pub fn judged(length: usize, choices: usize) -> Result<JsValue, JsValue> {
    let template = PACKED.with_borrow(|packed| json::unpack(packed.get(..length)?));
    let (purpose, locale) = chosen(choices);
    told(&rules::lint(template.unwrap_or(Json::Null), purpose, locale))
}

/// The same for a JSON text.
#[wasm_bindgen(js_name = judgedText, skip_typescript)]
pub fn judged_text(text: &str, choices: usize) -> Result<JsValue, JsValue> {
    #[cfg(feature = "breakable")]
    let text = &crate::breakable::broken_by(text.to_owned());
    let (purpose, locale) = chosen(choices);
    told(&rules::lint_text(text, purpose, locale))
}

/// The same for a value that could not be packed, by the text that `JSON.stringify` made of it: of a text that nobody wrote
/// nobody is told where it stops being JSON.
#[wasm_bindgen(js_name = judgedValue, skip_typescript)]
pub fn judged_value(text: &str, choices: usize) -> Result<JsValue, JsValue> {
    let (purpose, locale) = chosen(choices);
    told(&rules::lint(json::parse(text).unwrap_or(Json::Null), purpose, locale))
}

fn told(report: &Report) -> Result<JsValue, JsValue> {
    Ok(if report.diagnostics.is_empty() { JsValue::UNDEFINED } else { to_js(report)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_purpose_and_language_is_a_number_of_its_own() {
        for (place, purpose) in PURPOSES.into_iter().enumerate() {
            for locale in Locale::ALL {
                assert_eq!(chosen(place * Locale::ALL.len() + locale as usize), (purpose, locale));
            }
        }
        assert_eq!(chosen(0), (None, Locale::default()));
    }
}
