//! Templates: mended and read. How they are judged is in `judge`.

use crate::cross::{self, Document, to_js};
use crate::options;
use js_sys::{Object, RangeError, Reflect, TypeError};
use ventana_core::diagnostic::Span;
use ventana_core::json::{self, Edit, Json};
use ventana_core::text::markup;
use ventana_core::{preview, rules};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Applies one fix; the document itself is not changed.
#[wasm_bindgen(js_name = applyFix, skip_typescript)]
pub fn apply_fix(document: &JsValue, fix: &JsValue) -> Result<JsValue, JsValue> {
    let edits =
        edits_of(fix).ok_or_else(|| TypeError::new("fix must be a fix of a diagnostic: { title, edits }"))?;
    let misfit = |error: json::EditError| JsValue::from(RangeError::new(&error.to_string()));
    match Document::from_js(document) {
        Document::Text(text) => Ok(json::apply_to_text(&text, &edits).map_err(misfit)?.into()),
        Document::Value(document) => {
            Ok(cross::document_to_js(&json::apply(&document, &edits).map_err(misfit)?))
        }
        Document::Unreadable => Err(TypeError::new("document must be a template that JSON can hold").into()),
    }
}

/// Applies every fix that only improves, and says what remains.
#[wasm_bindgen(js_name = fixAll, skip_typescript)]
pub fn fix_all(template: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let locale = options::locale(options)?;
    let (document, applied, report) = match Document::from_js(template) {
        Document::Text(text) => {
            let fixed = rules::fix_all_of_text(&text, locale);
            (fixed.document.into(), fixed.applied, fixed.report)
        }
        Document::Value(document) => {
            let fixed = rules::fix_all(document, locale);
            (cross::document_to_js(&fixed.document), fixed.applied, fixed.report)
        }
        Document::Unreadable => (template.clone(), Vec::new(), rules::lint(Json::Null, None, locale)),
    };
    let fixed = Object::new();
    for (key, value) in [("document", document), ("applied", to_js(&applied)?), ("report", to_js(&report)?)] {
        Reflect::set(&fixed, &key.into(), &value)?;
    }
    Ok(fixed.into())
}

/// Where in a JSON text something stands, to be underlined. Lines and columns count from 1, columns in UTF-16 units.
///
/// ```js
/// locate(`{"name": "A"}`, "/name").start.column; // 10
/// ```
#[wasm_bindgen(unchecked_return_type = "Location | undefined")]
pub fn locate(
    #[wasm_bindgen(js_name = jsonText, unchecked_param_type = "string")] json_text: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] path: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Span | null")] span: &JsValue,
) -> Result<JsValue, JsValue> {
    let (Some(text), Some(path)) = (json_text.as_string(), path.as_string()) else {
        return Ok(JsValue::UNDEFINED);
    };
    let span = match Document::from_js(span) {
        Document::Value(span @ Json::Object(_)) => match span_of(&span) {
            Some(span) => Some(span),
            None => return Ok(JsValue::UNDEFINED),
        },
        _ => None,
    };
    match json::location(&text, &path, span) {
        Some(location) => Ok(to_js(&location)?),
        None => Ok(JsValue::UNDEFINED),
    }
}

fn edits_of(fix: &JsValue) -> Option<Vec<Edit>> {
    let Document::Value(fix) = Document::from_js(fix) else { return None };
    fix.get("edits")?.as_array()?.iter().map(edit_of).collect()
}

fn span_of(span: &Json) -> Option<Span> {
    let unit = |key| span.get(key)?.as_i64().and_then(|unit| u32::try_from(unit).ok());
    Some(Span { start: unit("start")?, end: unit("end")? })
}

fn edit_of(edit: &Json) -> Option<Edit> {
    let span = match edit.get("span") {
        Some(span) => Some(span_of(span)?),
        None => None,
    };
    let value = edit.get("value").cloned().unwrap_or(Json::Null);
    Some(Edit { path: edit.get("path")?.as_str()?.to_owned(), span, value })
}

/// What a person would see, as data to draw: no HTML anywhere in it.
///
/// ```js
/// preview({ components: [{ type: "BODY", text: "*Hi*" }] }).body[0].inlines[0].type; // "bold"
/// ```
#[wasm_bindgen(unchecked_return_type = "Preview")]
pub fn preview(
    #[wasm_bindgen(unchecked_param_type = "unknown")] template: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "PreviewOptions | null")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let (locale, samples) = (options::locale(options)?, options::samples(options)?);
    let values = preview::Values::read(&cross::data(&options::values(options)?));
    let document = match Document::from_js(template) {
        Document::Text(text) => json::parse(&text).unwrap_or(Json::Null),
        Document::Value(document) => document,
        Document::Unreadable => Json::Null,
    };
    Ok(to_js(&preview::preview_json(document, &preview::Options { locale, samples, values }))?)
}

/// WhatsApp's text formatting as a tree; what is no text has no blocks.
///
/// ```js
/// parseMarkup("> quoted")[0].type; // "quote"
/// ```
#[wasm_bindgen(js_name = parseMarkup, unchecked_return_type = "Block[]")]
pub fn parse_markup(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(to_js(&markup::parse(&text.as_string().unwrap_or_default()))?)
}
