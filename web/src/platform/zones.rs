//! The names of time zones, by what the browser knows.

use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// The zone of this device, in IANA's name; UTC where the browser does not tell.
pub(crate) fn own() -> String {
    let format = Intl::DateTimeFormat::new(&Array::new(), &Object::new());
    let zone = Reflect::get(&format.resolved_options(), &"timeZone".into()).ok();
    zone.and_then(|zone| zone.as_string()).unwrap_or_else(|| "UTC".to_owned())
}

/// The names of all zones; that of this device alone where the browser does not list them.
pub(crate) fn all() -> Vec<String> {
    let list = || -> Option<Function> {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        Reflect::get(&intl, &"supportedValuesOf".into()).ok()?.dyn_into().ok()
    };
    let listed = list()
        .and_then(|list| list.call1(&JsValue::UNDEFINED, &"timeZone".into()).ok())
        .and_then(|list| list.dyn_into::<Array>().ok());
    let mut all: Vec<String> =
        listed.iter().flat_map(Array::iter).filter_map(|name: JsValue| name.as_string()).collect();
    for name in [own(), "UTC".to_owned()] {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all.sort_unstable();
    all
}
