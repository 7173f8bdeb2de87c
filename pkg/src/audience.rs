//! Many people at once. Columns cross chunk by chunk: texts as one joined text, which is the quickest way.

use crate::cross::{data, to_js};
use crate::options;
use js_sys::{Float64Array, Object, Reflect, Uint8Array, Uint16Array, Uint32Array};
use serde::Serialize;
use std::borrow::Cow;
use ventana_core::audience::{Column, People};
use ventana_core::{audience, send::Zones};
use ventana_zones::IntlZones;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The plan of an audience while it is being made. Apps call `planAudience`, which is made of this.
#[wasm_bindgen(skip_typescript)]
pub struct Planner {
    held: audience::Planner,
    zones: IntlZones,
}

#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "lists cross by value")]
impl Planner {
    /// Begins the plan of a request whose people have values for these places.
    #[wasm_bindgen(constructor)]
    pub fn new(
        request: &JsValue,
        places: Vec<String>,
        options: &JsValue,
        total: usize,
    ) -> Result<Self, JsValue> {
        let locale = options::locale(options)?;
        let at = options::at_of_request(request)?;
        let zones = IntlZones::default();
        let places: Vec<&str> = places.iter().map(String::as_str).collect();
        let mut held = audience::Planner::new(&data(request), &places, at, &zones as &dyn Zones, locale);
        held.reserve(total);
        Ok(Self { held, zones })
    }

    /// Takes the next people. Answers `false`, and takes nobody, when a text that holds a NUL makes the columns unequal.
    #[must_use]
    pub fn take(
        &mut self,
        recipient: &[u8],
        last_inbound_at: &[f64],
        marketing_opt_out: &[u8],
        values: Vec<Uint8Array>,
    ) -> bool {
        let recipient = text(recipient);
        let values: Vec<Vec<u8>> = values.iter().map(Uint8Array::to_vec).collect();
        let values: Vec<_> = values.iter().map(|column| text(column)).collect();
        let people = People {
            recipient: Column::of(&recipient),
            last_inbound_at,
            marketing_opt_out,
            values: values.iter().map(|column| Column::of(column)).collect(),
        };
        let is_even = people.is_even();
        if is_even {
            self.held.take(&people, &self.zones);
        }
        is_even
    }

    /// The plan for all people so far. Problems stand there as rows, and as places among all that is `said`.
    pub fn plan(&mut self) -> Result<JsValue, JsValue> {
        let plan = self.held.plan();
        let object = Object::new();
        let set = |key: &str, value: &JsValue| Reflect::set(&object, &key.into(), value).map(|_| ());
        set("verdict", &Uint8Array::from(plan.verdict).into())?;
        set("reason", &Uint16Array::from(plan.reason).into())?;
        set("closesAt", &Float64Array::from(plan.closes_at).into())?;
        set("closing", &Uint32Array::from(plan.closing.as_slice()).into())?;
        set("reasons", &plain(plan.reasons)?)?;
        set("charges", &plain(&plan.charges)?)?;
        set("said", &plain(plan.said)?)?;
        let (rows, said): (Vec<u32>, Vec<u16>) =
            plan.problems.iter().map(|problem| (problem.row, problem.said)).unzip();
        set("problemRows", &Uint32Array::from(rows.as_slice()).into())?;
        set("problemSaid", &Uint16Array::from(said.as_slice()).into())?;
        Ok(object.into())
    }
}

/// Whole texts, which are quicker to tell than to mend.
fn text(bytes: &[u8]) -> Cow<'_, str> {
    std::str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::Borrowed)
}

fn plain<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, JsValue> {
    Ok(to_js(value)?)
}

/// The compiled module, for a worker to run as well.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn module() -> JsValue {
    wasm_bindgen::module()
}
