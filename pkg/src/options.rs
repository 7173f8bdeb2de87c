//! What callers may choose. A value that makes no sense is a misuse of the API and throws.

use js_sys::{Array, Date, Object, RangeError, Reflect, TypeError};
use ventana_core::contacts::{ContactOptions, DateOrder};
use ventana_core::rules::Purpose;
use ventana_core::{Instant, Locale};
use wasm_bindgen::{JsCast, JsValue};

/// The member `key`; `undefined`, `null` and a missing one are the same.
fn member(container: &JsValue, key: &str) -> Result<Option<JsValue>, JsValue> {
    let value = Reflect::get(container, &key.into())?;
    Ok(Some(value).filter(|value| !value.is_undefined() && !value.is_null()))
}

fn option(options: &JsValue, key: &str) -> Result<Option<JsValue>, JsValue> {
    if options.is_undefined() || options.is_null() {
        return Ok(None);
    }
    if !options.is_object() {
        return Err(TypeError::new("options must be an object").into());
    }
    member(options, key)
}

/// The option `key` as one of a few words.
fn choice<T>(
    options: &JsValue,
    key: &str,
    words: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, JsValue> {
    let Some(value) = option(options, key)? else { return Ok(None) };
    let Some(word) = value.as_string() else {
        return Err(TypeError::new(&format!("options.{key} must be a string: {words}")).into());
    };
    match read(&word) {
        Some(read) => Ok(Some(read)),
        None => Err(RangeError::new(&format!("options.{key} must be {words}, not \"{word}\"")).into()),
    }
}

pub(crate) fn locale(options: &JsValue) -> Result<Locale, JsValue> {
    choice(options, "locale", "\"en\", \"es\" or \"pt\"", Locale::from_code).map(Option::unwrap_or_default)
}

pub(crate) fn purpose(options: &JsValue) -> Result<Option<Purpose>, JsValue> {
    choice(options, "purpose", "\"create\", \"edit\" or \"stored\"", |word| match word {
        "create" => Some(Purpose::Create),
        "edit" => Some(Purpose::Edit),
        "stored" => Some(Purpose::Stored),
        _ => None,
    })
}

/// Whether variables show their samples; they do unless it is switched off.
pub(crate) fn samples(options: &JsValue) -> Result<bool, JsValue> {
    match option(options, "samples")? {
        None => Ok(true),
        Some(value) => {
            value.as_bool().ok_or_else(|| TypeError::new("options.samples must be true or false").into())
        }
    }
}

pub(crate) fn values(options: &JsValue) -> Result<JsValue, JsValue> {
    option(options, "values").map(|values| values.unwrap_or(JsValue::UNDEFINED))
}

/// The definition of the template that a message asks for.
pub(crate) fn template(options: &JsValue) -> Result<Option<JsValue>, JsValue> {
    option(options, "template")
}

/// The recipient of a message.
pub(crate) fn to(options: &JsValue) -> Result<Option<String>, JsValue> {
    match option(options, "to")? {
        None => Ok(None),
        Some(to) => to
            .as_string()
            .map(Some)
            .ok_or_else(|| TypeError::new("options.to must be a string: a phone number").into()),
    }
}

/// What is taken off the end of every window, in milliseconds.
pub(crate) fn margin(options: &JsValue) -> Result<i64, JsValue> {
    match option(options, "margin")? {
        None => Ok(0),
        Some(value) => match value.as_f64() {
            Some(margin) if margin.is_finite() && margin >= 0.0 => Ok(margin as i64),
            _ => Err(RangeError::new("options.margin must be a number of milliseconds, 0 or more").into()),
        },
    }
}

/// What is known of a list of contacts beside the file.
pub(crate) fn contacts(options: &JsValue) -> Result<ContactOptions, JsValue> {
    let dates = choice(options, "dates", "\"dmy\", \"mdy\" or \"ymd\"", DateOrder::from_code)?;
    let time_zone = match option(options, "timeZone")? {
        None => None,
        Some(zone) => {
            let zone = zone.as_string();
            Some(zone.ok_or_else(|| TypeError::new("options.timeZone must be a string: an IANA time zone"))?)
        }
    };
    let columns = match option(options, "columns")? {
        None => Vec::new(),
        Some(columns) => {
            let pair = |entry: JsValue| {
                let entry = entry.unchecked_into::<Array>();
                Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
            };
            let is_record = columns.is_object() && !Array::is_array(&columns);
            let pairs =
                is_record.then(|| Object::entries(columns.unchecked_ref()).iter().map(pair).collect());
            pairs.flatten().ok_or_else(|| TypeError::new("options.columns must be an object of strings"))?
        }
    };
    Ok(ContactOptions { columns, time_zone, dates, mapping: None })
}

/// The instant asked about, by default the present.
pub(crate) fn at(options: &JsValue) -> Result<Instant, JsValue> {
    match option(options, "at")? {
        Some(value) => instant(&value, "options.at"),
        None => now(),
    }
}

/// When a template was edited before.
pub(crate) fn edits(options: &JsValue) -> Result<Vec<Instant>, JsValue> {
    let Some(edits) = option(options, "edits")? else { return Ok(Vec::new()) };
    let Some(edits) = edits.dyn_ref::<Array>() else {
        return Err(TypeError::new("options.edits must be an array of instants").into());
    };
    edits.iter().map(|edit: JsValue| instant(&edit, "an element of options.edits")).collect()
}

/// The instant at which a request is to be sent. What is no object has none, and is answered rather than thrown; so is
/// an array, whose `at` is a method.
pub(crate) fn at_of_request(request: &JsValue) -> Result<Instant, JsValue> {
    let value = if request.is_object() { member(request, "at").ok().flatten() } else { None };
    let value = value.filter(|value| !value.is_function());
    value.map_or_else(now, |value| instant(&value, "request.at"))
}

/// From when to when a timeline goes.
pub(crate) fn span(span: &JsValue) -> Result<(Instant, Instant), JsValue> {
    if !span.is_object() {
        return Err(TypeError::new("span must be an object: { from, to }").into());
    }
    let end = |key, argument| {
        let value = member(span, key)?;
        value.map_or_else(
            || Err(TypeError::new(&format!("{argument} is missing")).into()),
            |value| instant(&value, argument),
        )
    };
    Ok((end("from", "span.from")?, end("to", "span.to")?))
}

pub(crate) fn now() -> Result<Instant, JsValue> {
    instant(&Date::now().into(), "the clock")
}

pub(crate) fn instant(value: &JsValue, argument: &str) -> Result<Instant, JsValue> {
    let millis = value.dyn_ref::<Date>().map(Date::get_time).or_else(|| value.as_f64());
    let instant = match (millis, value.as_string()) {
        (Some(millis), _) if millis.is_finite() => Instant::from_millis(millis.floor() as i64),
        (None, Some(text)) => Instant::parse(&text),
        (Some(_), _) => None,
        (None, None) => {
            let expected = "epoch milliseconds, an ISO 8601 string with an offset, or a Date";
            return Err(TypeError::new(&format!("{argument} must be {expected}")).into());
        }
    };
    let why = "is no instant: a string needs a date, a time and an offset, such as 2026-11-25T10:00:00Z";
    instant.ok_or_else(|| RangeError::new(&format!("{argument} {why}")).into())
}
