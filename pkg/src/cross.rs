//! How values cross between JavaScript and the core.

use js_sys::{JSON, Reflect};
use serde::Serialize;
use ventana_core::json::{self, Json};
use wasm_bindgen::{JsError, JsValue};

/// A document as a caller gives it.
pub(crate) enum Document {
    /// A JSON text, given as a string.
    Text(String),
    /// A value, by way of the JSON text that `JSON.stringify` makes of it.
    Value(Json),
    /// Something that JSON cannot hold: a cycle, a bigint, a function, nothing at all.
    Unreadable,
}

impl Document {
    /// Takes any value. Nothing that it holds can make this fail.
    pub(crate) fn from_js(value: &JsValue) -> Self {
        match value.as_string() {
            #[cfg(feature = "breakable")]
            Some(text) => Self::Text(crate::breakable::broken_by(text)),
            #[cfg(not(feature = "breakable"))]
            Some(text) => Self::Text(text),
            None => stringified(value).map_or(Self::Unreadable, Self::Value),
        }
    }
}

impl Document {
    /// The document as data, in which a JSON text is a text.
    pub(crate) fn into_json(self) -> Json {
        match self {
            Self::Text(text) => text.into(),
            Self::Value(document) => document,
            Self::Unreadable => Json::Null,
        }
    }
}

fn stringified(value: &JsValue) -> Option<Json> {
    let text = JSON::stringify(value).ok()?;
    json::parse(&JsValue::from(text).as_string()?).ok()
}

/// Data that holds instants. JSON has no word for a `Date` or number that is none and writes `null`, which would pass for
/// absent; here such a value stays one that cannot be read.
pub(crate) fn data(value: &JsValue) -> Json {
    let Some(mut json) = stringified(value) else { return Json::Null };
    keep_unreadable(&mut json, value);
    json
}

fn keep_unreadable(json: &mut Json, value: &JsValue) {
    match json {
        Json::Null if !value.is_null() && !value.is_undefined() => *json = "unreadable".into(),
        Json::Object(members) => {
            for (key, member) in members.iter_mut() {
                if holds_null(member) {
                    keep_unreadable(member, &Reflect::get(value, &key.into()).unwrap_or(JsValue::NULL));
                }
            }
        }
        Json::Array(elements) => {
            for (index, element) in (0..).zip(elements) {
                if holds_null(element) {
                    keep_unreadable(element, &Reflect::get_u32(value, index).unwrap_or(JsValue::NULL));
                }
            }
        }
        _ => {}
    }
}

fn holds_null(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::Array(elements) => elements.iter().any(holds_null),
        Json::Object(members) => members.iter().any(|(_, member)| holds_null(member)),
        _ => false,
    }
}

/// A plain JavaScript value that says the same as `value`.
pub(crate) fn to_js<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsError> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// The document as a plain JavaScript value, with every member in its place.
pub(crate) fn document_to_js(document: &Json) -> JsValue {
    JSON::parse(&document.to_string()).unwrap_or(JsValue::NULL)
}
