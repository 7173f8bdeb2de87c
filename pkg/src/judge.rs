//! Templates judged: the one question that is asked so often that its crossing counts. Its script is `judge.js`.

use crate::options;
use js_sys::Uint8Array;
use std::cell::RefCell;
use ventana_core::Locale;
use ventana_core::rules::{self, Purpose};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Texts of more bytes come another way.
const ROOM: usize = 1 << 16;

thread_local! {
    static TEXT: RefCell<Vec<u8>> = RefCell::new(vec![0; ROOM]);
}

/// The memory into which the script writes a text.
#[wasm_bindgen(skip_typescript)]
pub fn room() -> Result<Uint8Array, JsValue> {
    let memory: js_sys::WebAssembly::Memory = wasm_bindgen::memory().dyn_into()?;
    let start = TEXT.with_borrow(|text| text.as_ptr() as usize);
    Ok(Uint8Array::new_with_byte_offset_and_length(&memory.buffer(), start as u32, ROOM as u32))
}

/// The purpose and the language that options choose, as one number; 0 are the defaults.
#[wasm_bindgen(skip_typescript)]
pub fn choices(options: &JsValue) -> Result<usize, JsValue> {
    let (purpose, locale) = (options::purpose(options)?, options::locale(options)?);
    Ok(PURPOSES.iter().position(|held| *held == purpose).unwrap_or_default() * Locale::ALL.len()
        + locale as usize)
}

const PURPOSES: [Option<Purpose>; 4] =
    [None, Some(Purpose::Create), Some(Purpose::Edit), Some(Purpose::Stored)];

/// The report on the text whose first `length` bytes stand in the room, as JSON; nothing where it is empty.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn judged(length: usize, choices: usize) -> Option<String> {
    TEXT.with_borrow(|text| {
        let text = text.get(..length).unwrap_or_default();
        judged_text(&String::from_utf8_lossy(text), choices)
    })
}

/// The same for a text that the room cannot hold.
#[must_use]
#[wasm_bindgen(js_name = judgedText, skip_typescript)]
pub fn judged_text(text: &str, choices: usize) -> Option<String> {
    #[cfg(feature = "breakable")]
    let text = &crate::breakable::broken_by(text.to_owned());
    let purpose = PURPOSES.get(choices / Locale::ALL.len()).copied().flatten();
    let locale = Locale::ALL.get(choices % Locale::ALL.len()).copied().unwrap_or_default();
    let report = rules::lint_text(text, purpose, locale);
    if report.diagnostics.is_empty() { None } else { serde_json::to_string(&report).ok() }
}
