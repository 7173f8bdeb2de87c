use js_sys::{Date, Object, Reflect};
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

/// Milliseconds of the core as the browser counts them.
#[expect(clippy::cast_precision_loss, reason = "whole milliseconds of a `Date` are exact in an f64")]
pub(crate) fn millis(instant: Instant) -> f64 {
    instant.millis() as f64
}

fn date(instant: Instant) -> Date {
    Date::new(&millis(instant).into())
}

/// Whether both are on one day of the device.
pub(crate) fn is_same_day(a: Instant, b: Instant) -> bool {
    date(a).to_date_string() == date(b).to_date_string()
}

/// Whether an instant is on the day after that of another, by the clock of the device. A day in which summer time begins or
/// ends has not 24 hours.
pub(crate) fn is_day_after(at: Instant, of: Instant) -> bool {
    let of = date(of);
    let month = i32::try_from(of.get_month()).unwrap_or_default();
    let day = i32::try_from(of.get_date()).unwrap_or_default();
    let next = Date::new_with_year_month_day(of.get_full_year(), month, day + 1);
    date(at).to_date_string() == next.to_date_string()
}

/// The instants of a span at which the clock of the device shows a multiple of so many hours, midnight among them.
pub(crate) fn hours_within((from, to): (Instant, Instant), every: u32) -> Vec<(Instant, u32)> {
    let mut hours = Vec::new();
    let start = date(from);
    for day in 0..8 {
        for hour in (0..24).step_by(every.max(1) as usize) {
            let there = Date::new_with_year_month_day_hr(
                start.get_full_year(),
                i32::try_from(start.get_month()).unwrap_or_default(),
                i32::try_from(start.get_date()).unwrap_or_default() + day,
                i32::try_from(hour).unwrap_or_default(),
            );
            if let Some(there) = instant(there.get_time()).filter(|there| (from..to).contains(there)) {
                hours.push((there, hour));
            }
        }
    }
    hours
}

/// What a country is called in a language, by its two letters; those where the browser does not know.
pub(crate) fn country(code: &str, language: &str) -> String {
    let named = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let names: js_sys::Function = Reflect::get(&intl, &"DisplayNames".into()).ok()?.dyn_into().ok()?;
        let options = Object::new();
        Reflect::set(&options, &"type".into(), &"region".into()).ok()?;
        let arguments = js_sys::Array::of2(&language.into(), &options);
        let names = Reflect::construct(&names, &arguments).ok()?;
        let of: js_sys::Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
        of.call1(&names, &code.into()).ok()?.as_string()
    };
    named().unwrap_or_else(|| code.to_owned())
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
