//! Time zones, of which the core has no tables, by what a JavaScript runtime knows.

use js_sys::{Array, Date, Intl, Object, Reflect};
use std::cell::RefCell;
use ventana_core::Instant;
use ventana_core::send::Zones;
use wasm_bindgen::JsValue;

/// Asks `Intl`.
#[derive(Debug, Default)]
pub struct IntlZones {
    /// The format of the zone asked for last: a request has one.
    last: RefCell<Option<(String, Option<Intl::DateTimeFormat>)>>,
}

impl Zones for IntlZones {
    #[expect(clippy::cast_precision_loss, reason = "an instant is within the range of a `Date`")]
    fn offset(&self, zone: &str, at: Instant) -> Option<i64> {
        let mut last = self.last.borrow_mut();
        if last.as_ref().is_none_or(|(name, _)| name != zone) {
            *last = Some((zone.to_owned(), format_of(zone)));
        }
        let format = last.as_ref()?.1.as_ref()?;
        let parts = format.format_to_parts(&Date::new(&JsValue::from_f64(at.millis() as f64)));
        let part = |name: &str| {
            let found = parts.iter().find(|part: &JsValue| text(part, "type").as_deref() == Some(name))?;
            text(&found, "value")?.parse::<u32>().ok()
        };
        let day = Instant::date(i32::try_from(part("year")?).ok()?, part("month")?, part("day")?);
        let of_day = i64::from(part("hour")? * 3600 + part("minute")? * 60 + part("second")?);
        // No zone differs from another by less than a second.
        Some(day.millis() + of_day * 1000 - at.millis().div_euclid(1000) * 1000)
    }
}

fn text(part: &JsValue, key: &str) -> Option<String> {
    Reflect::get(part, &key.into()).ok()?.as_string()
}

/// `None` for a zone that the runtime does not know, at which the constructor throws.
fn format_of(zone: &str) -> Option<Intl::DateTimeFormat> {
    let options = Object::new();
    let parts = ["year", "month", "day", "hour", "minute", "second"];
    for (key, value) in
        parts.map(|part| (part, "numeric")).into_iter().chain([("hourCycle", "h23"), ("timeZone", zone)])
    {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?;
    let arguments = Array::of2(&"en-US".into(), &options);
    let made = Reflect::construct(&constructor.into(), &arguments).ok()?;
    Some(wasm_bindgen::JsCast::unchecked_into(made))
}
