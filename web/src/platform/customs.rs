//! Moments and money in the customs of a language, with formats that are made once: a list shows many of them at a time.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// The parts of a date that a format shows, as `Intl` names them.
type Parts = &'static [(&'static str, &'static str)];

const HOUR: (&str, &str) = ("hour", "2-digit");
const MINUTE: (&str, &str) = ("minute", "2-digit");
const DAY: (&str, &str) = ("day", "numeric");
const MONTH: (&str, &str) = ("month", "short");
const YEAR: (&str, &str) = ("year", "numeric");
const WEEKDAY: (&str, &str) = ("weekday", "short");

thread_local! {
    /// The formats that were made for a language.
    static FORMATS: RefCell<(String, Vec<(Parts, Function)>)> = const { RefCell::new((String::new(), Vec::new())) };
}

fn format(language: &str, parts: Parts) -> Function {
    let options = Object::new();
    for (key, value) in parts {
        // Setting a property of an object of our own cannot fail.
        let _ = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    Intl::DateTimeFormat::new(&Array::of1(&language.into()), &options).format().unchecked_into()
}

fn written(date: &Date, parts: Parts, language: &str) -> String {
    FORMATS.with_borrow_mut(|(held, formats)| {
        if held != language {
            language.clone_into(held);
            formats.clear();
        }
        let known = formats.iter().find(|(of, _)| *of == parts).map(|(_, format)| format.clone());
        let format = known.unwrap_or_else(|| {
            let made = format(language, parts);
            formats.push((parts, made.clone()));
            made
        });
        let text = format.call1(&JsValue::UNDEFINED, date).ok();
        text.and_then(|text| text.as_string()).unwrap_or_default()
    })
}

/// A moment in epoch milliseconds: the time of day, with the day when it is another than `now`'s, and with the year then.
pub(crate) fn moment(millis: f64, now: f64, language: &str) -> String {
    let (date, today) = (Date::new(&millis.into()), Date::new(&now.into()));
    let parts: Parts = if date.to_date_string() == today.to_date_string() {
        &[HOUR, MINUTE]
    } else if date.get_full_year() == today.get_full_year() {
        &[WEEKDAY, DAY, MONTH, HOUR, MINUTE]
    } else {
        &[DAY, MONTH, YEAR, HOUR, MINUTE]
    };
    written(&date, parts, language)
}

/// The time of day of a moment.
pub(crate) fn time_of_day(millis: f64, language: &str) -> String {
    written(&Date::new(&millis.into()), &[HOUR, MINUTE], language)
}

/// The hour of a moment.
pub(crate) fn hour(millis: f64, language: &str) -> String {
    written(&Date::new(&millis.into()), &[("hour", "numeric")], language)
}

/// The day of a moment with its whole name.
pub(crate) fn long_day(millis: f64, language: &str) -> String {
    written(&Date::new(&millis.into()), &[("weekday", "long"), DAY, MONTH], language)
}

/// How long ago a day of the week still says enough, in milliseconds.
const A_WEEK: f64 = 6.0 * 24.0 * 3_600_000.0;

/// When something was, in a word: the time today, the day of the week, else the date.
pub(crate) fn day(millis: f64, now: f64, language: &str) -> String {
    let (date, today) = (Date::new(&millis.into()), Date::new(&now.into()));
    let parts: Parts = if date.to_date_string() == today.to_date_string() {
        &[HOUR, MINUTE]
    } else if now - millis < A_WEEK {
        &[WEEKDAY]
    } else if date.get_full_year() == today.get_full_year() {
        &[DAY, MONTH]
    } else {
        &[DAY, MONTH, YEAR]
    };
    written(&date, parts, language)
}

/// An amount of money with as many decimals as prices of single messages have.
pub(crate) fn money(amount: f64, currency: &str, language: &str) -> String {
    let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !is_code {
        return amount.to_string();
    }
    let options = Object::new();
    let most = if amount.abs() < 1.0 { 4 } else { 2 };
    let all: [(&str, JsValue); 4] = [
        ("style", "currency".into()),
        ("currency", currency.into()),
        ("minimumFractionDigits", 2.into()),
        ("maximumFractionDigits", most.into()),
    ];
    for (key, value) in all {
        // Setting a property of an object of our own cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value);
    }
    let format = Intl::NumberFormat::new(&Array::of1(&language.into()), &options).format();
    let format: &Function = format.unchecked_ref();
    let text = format.call1(&JsValue::UNDEFINED, &amount.into());
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// Whether this device writes a comma before decimals, as its spreadsheet then does.
pub(crate) fn has_decimal_comma() -> bool {
    let format = Intl::NumberFormat::new(&Array::new(), &Object::new()).format();
    let format: &Function = format.unchecked_ref();
    let text = format.call1(&JsValue::UNDEFINED, &1.5.into());
    text.ok().and_then(|text| text.as_string()).is_some_and(|text| text.contains(','))
}
