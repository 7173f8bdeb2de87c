//! Moments and money in the customs of a language, with formats that are made once: a list shows many of them at a time.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// A language with its formats.
struct Held {
    language: String,
    time: Function,
    day: Function,
    year: Function,
    hour: Function,
}

thread_local! {
    static HELD: RefCell<Option<Held>> = const { RefCell::new(None) };
}

fn format(language: &str, parts: &[(&str, &str)]) -> Function {
    let options = Object::new();
    for (key, value) in parts {
        // Setting a property of an object of our own cannot fail.
        let _ = Reflect::set(&options, &(*key).into(), &(*value).into());
    }
    Intl::DateTimeFormat::new(&Array::of1(&language.into()), &options).format().unchecked_into()
}

fn written(language: &str, date: &Date, of: fn(&Held) -> &Function) -> String {
    HELD.with_borrow_mut(|held| {
        if held.as_ref().is_none_or(|held| held.language != language) {
            let time = [("hour", "2-digit"), ("minute", "2-digit")];
            let day = [("day", "numeric"), ("month", "short")];
            *held = Some(Held {
                language: language.to_owned(),
                time: format(language, &time),
                day: format(language, &[day.as_slice(), &[("weekday", "short")], &time].concat()),
                year: format(language, &[day.as_slice(), &[("year", "numeric")], &time].concat()),
                hour: format(language, &[("hour", "numeric")]),
            });
        }
        let text = held.as_ref().and_then(|held| of(held).call1(&JsValue::UNDEFINED, date).ok());
        text.and_then(|text| text.as_string()).unwrap_or_default()
    })
}

/// A moment in epoch milliseconds: the time of day, with the day when it is another than `now`'s, and with the year then.
pub(crate) fn moment(millis: f64, now: f64, language: &str) -> String {
    let (date, today) = (Date::new(&millis.into()), Date::new(&now.into()));
    if date.to_date_string() == today.to_date_string() {
        written(language, &date, |held| &held.time)
    } else if date.get_full_year() == today.get_full_year() {
        written(language, &date, |held| &held.day)
    } else {
        written(language, &date, |held| &held.year)
    }
}

/// The hour of a moment.
pub(crate) fn hour(millis: f64, language: &str) -> String {
    written(language, &Date::new(&millis.into()), |held| &held.hour)
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
