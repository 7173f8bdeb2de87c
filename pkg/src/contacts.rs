//! Lists of contacts, piece by piece. Texts cross as columns joined by NULs, as they come from the core.

use crate::cross::to_js;
use crate::options;
use js_sys::{Array, Float64Array, Object, Reflect, Uint8Array};
use ventana_core::{Locale, contacts};
use ventana_zones::IntlZones;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// A list of contacts while it is read. Apps call `parseContacts` and `readContacts`, which are made of this.
#[wasm_bindgen(skip_typescript)]
pub struct ContactReader {
    held: contacts::ContactReader,
    zones: IntlZones,
}

#[wasm_bindgen]
impl ContactReader {
    /// Begins a list.
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue) -> Result<Self, JsValue> {
        let locale: Locale = options::locale(options)?;
        let held = contacts::ContactReader::new(options::contacts(options)?, locale);
        Ok(Self { held, zones: IntlZones::default() })
    }

    /// Reads the next bytes of the file.
    pub fn push(&mut self, bytes: &[u8], is_last: bool) {
        self.held.push(bytes, is_last);
    }

    /// The texts of the contacts since the last time.
    #[wasm_bindgen(js_name = takeTexts)]
    pub fn take_texts(&mut self) -> Result<JsValue, JsValue> {
        let texts = self.held.take_texts();
        let object = Object::new();
        let columns = std::iter::once(texts.recipient).chain(texts.values).map(JsValue::from);
        Reflect::set(&object, &"count".into(), &u32::try_from(texts.count).unwrap_or(u32::MAX).into())?;
        Reflect::set(&object, &"columns".into(), &columns.collect::<Array>())?;
        Ok(object.into())
    }

    /// All else that is known of the contacts since the last time.
    pub fn take(&mut self) -> Result<JsValue, JsValue> {
        let (batch, diagnostics) = self.held.take(&self.zones);
        let object = Object::new();
        let set = |key: &str, value: JsValue| Reflect::set(&object, &key.into(), &value).map(|_| ());
        set("lastInboundAt", Float64Array::from(batch.last_inbound_at.as_slice()).into())?;
        set("marketingOptOut", Uint8Array::from(batch.marketing_opt_out.as_slice()).into())?;
        set("places", batch.places.into_iter().map(JsValue::from).collect::<Array>().into())?;
        set("columns", to_js(&self.held.columns())?)?;
        set("diagnostics", to_js(&diagnostics)?)?;
        Ok(object.into())
    }
}
