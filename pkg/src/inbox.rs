//! The inbox, the one object of the package that holds something.

use crate::cross::{Document, document_to_js, to_js};
use crate::options;
use js_sys::TypeError;
use ventana_core::json::{self, Json};
use ventana_core::{Locale, window};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Feeds on raw webhooks, in any order, any number of times each, and keeps one conversation per business number and person.
///
/// It keeps no text of a message: of each conversation a dozen instants and the ids of the person, of each template three
/// words. `prune` forgets conversations that have been still.
///
/// ```js
/// const inbox = new Inbox();
/// inbox.ingest({}).taken; // 0
/// inbox.conversation("10", "5215512345678").lastInboundAt === undefined; // true
/// inbox.free();
/// ```
#[wasm_bindgen]
#[derive(Debug)]
pub struct Inbox {
    held: window::Inbox,
    locale: Locale,
}

#[wasm_bindgen]
impl Inbox {
    /// An inbox that has seen nothing; `options.locale` is the language of its reasons.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
    ) -> Result<Self, JsValue> {
        Ok(Self { held: window::Inbox::new(), locale: options::locale(options)? })
    }

    /// The inbox whose state this is. Throws a `TypeError` that says what is wrong with a state that `toJSON` did not make.
    #[wasm_bindgen(js_name = fromJSON)]
    pub fn from_json(
        #[wasm_bindgen(unchecked_param_type = "unknown")] state: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Options | null")] options: &JsValue,
    ) -> Result<Self, JsValue> {
        let locale = options::locale(options)?;
        let state = match Document::from_js(state) {
            Document::Text(text) => json::parse(&text).unwrap_or(Json::Null),
            other => other.into_json(),
        };
        let held = window::Inbox::from_json(&state).map_err(|wrong| JsValue::from(TypeError::new(&wrong)))?;
        Ok(Self { held, locale })
    }

    /// All that it holds, as plain data to be kept.
    #[must_use]
    #[wasm_bindgen(js_name = toJSON, unchecked_return_type = "object")]
    pub fn to_json(&self) -> JsValue {
        document_to_js(&self.held.to_json())
    }

    /// Takes one webhook body, an object or its JSON text. Says what it took and what it passed over; never throws.
    #[wasm_bindgen(unchecked_return_type = "Ingested")]
    pub fn ingest(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "unknown")] webhook: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let now = options::now()?;
        let webhook = Document::from_js(webhook).into_json();
        Ok(to_js(&self.held.ingest(&webhook, now, self.locale))?)
    }

    /// What is known of a person, by any identity: a number, a `wa_id`, a business-scoped id; of a group, by its id.
    #[wasm_bindgen(unchecked_return_type = "Conversation")]
    pub fn conversation(
        &self,
        #[wasm_bindgen(js_name = phoneNumberId, unchecked_param_type = "string")] phone_number_id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] user: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let (Some(phone), Some(user)) = (phone_number_id.as_string(), user.as_string()) else {
            return Err(TypeError::new("phoneNumberId and user must be strings").into());
        };
        Ok(to_js(&self.held.conversation(&phone, &user))?)
    }

    /// Every conversation, by business number and person.
    #[wasm_bindgen(unchecked_return_type = "Held[]")]
    pub fn conversations(&self) -> Result<JsValue, JsValue> {
        Ok(to_js(&self.held.conversations())?)
    }

    /// What template webhooks told, by name and language, to lay over a definition.
    #[wasm_bindgen(unchecked_return_type = "TemplateNews[]")]
    pub fn templates(&self) -> Result<JsValue, JsValue> {
        Ok(to_js(&self.held.templates())?)
    }

    /// Forgets conversations of which nothing was heard since `before`, but for those who stopped marketing messages.
    pub fn prune(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Instant")] before: &JsValue,
    ) -> Result<(), JsValue> {
        self.held.prune(options::instant(before, "before")?);
        Ok(())
    }
}
