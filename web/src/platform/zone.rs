use js_sys::{Date, Intl, Object, Reflect};
use ventana_core::Instant;
use ventana_core::send::Zones;

/// The time zone of the device in IANA's name; UTC where the browser does not tell.
pub(crate) fn name() -> String {
    let format = Intl::DateTimeFormat::new(&js_sys::Array::new(), &Object::new());
    let zone = Reflect::get(&format.resolved_options(), &"timeZone".into()).ok();
    zone.and_then(|zone| zone.as_string()).unwrap_or_else(|| "UTC".to_owned())
}

/// Knows the clock of the device, under the name that the browser has for it, and no other.
#[derive(Clone, Debug)]
pub(crate) struct DeviceZone(pub(crate) String);

impl Zones for DeviceZone {
    fn offset(&self, zone: &str, at: Instant) -> Option<i64> {
        #[expect(clippy::cast_precision_loss, reason = "whole milliseconds of a `Date` are exact in an f64")]
        let date = Date::new(&(at.millis() as f64).into());
        #[expect(clippy::cast_possible_truncation, reason = "no clock is a day away from another")]
        let behind = (date.get_timezone_offset() * 60_000.0) as i64;
        (zone == self.0).then_some(-behind)
    }
}
