use js_sys::{Date, Intl, Object, Reflect};
use ventana_core::Instant;
use wasm_bindgen::{JsCast, JsValue};

/// Epoch milliseconds.
pub(crate) fn now() -> f64 {
    Date::now()
}

/// A text that no other draft of this device has.
pub(crate) fn token() -> String {
    format!("{:x}-{:x}", now().to_bits() >> 8, js_sys::Math::random().to_bits() >> 12)
}

/// An instant as the value of a `datetime-local` field: local time to the minute.
pub(crate) fn to_local_field(instant: f64) -> String {
    let date = Date::new(&instant.into());
    let two = |number: u32| format!("{number:02}");
    format!(
        "{:04}-{}-{}T{}:{}",
        date.get_full_year(),
        two(date.get_month() + 1),
        two(date.get_date()),
        two(date.get_hours()),
        two(date.get_minutes())
    )
}

/// The instant that a `datetime-local` field means, in the time zone of the device.
pub(crate) fn from_local_field(value: &str) -> Option<f64> {
    let instant = Date::new(&value.into()).get_time();
    (!value.is_empty() && instant.is_finite()).then_some(instant)
}

/// Milliseconds of the browser as the core counts them; `None` for what no date can hold.
#[expect(
    clippy::cast_possible_truncation,
    reason = "whole milliseconds of a `Date` fit an i64 with room to spare"
)]
pub(crate) fn instant(millis: f64) -> Option<Instant> {
    millis.is_finite().then(|| Instant::from_millis(millis.floor() as i64)).flatten()
}

/// The present as the core counts it.
pub(crate) fn present() -> Instant {
    instant(now()).unwrap_or(Instant::EARLIEST)
}

#[expect(clippy::cast_precision_loss, reason = "whole milliseconds of a `Date` are exact in an f64")]
fn date(instant: Instant) -> Date {
    Date::new(&(instant.millis() as f64).into())
}

/// The time of day in the customs of a language; with the date when it is another day than `today`.
pub(crate) fn moment(instant: Instant, today: f64, language: &str) -> String {
    let date = date(instant);
    let options = Object::new();
    let set = |key: &str, value: &str| {
        // Setting a property of an object of our own cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    };
    if date.to_date_string() != Date::new(&today.into()).to_date_string() {
        set("weekday", "short");
        set("day", "numeric");
        set("month", "short");
    }
    set("hour", "2-digit");
    set("minute", "2-digit");
    let format = Intl::DateTimeFormat::new(&js_sys::Array::of1(&language.into()), &options);
    let text = format.format().call1(&JsValue::UNDEFINED, &date);
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The languages of the browser, the preferred one first.
pub(crate) fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let languages = window.navigator().languages();
    languages
        .iter()
        .filter_map(|tag: JsValue| tag.dyn_into::<js_sys::JsString>().ok().map(String::from))
        .collect()
}
