//! The room in its worker: reads the file piece by piece, plans, and tells the page how far it is.

use super::job::Reading;
use super::messages::{Order, Told};
use crate::platform::aside;
use ventana_core::outside;
use ventana_zones::IntlZones;
use web_sys::File;

/// So many bytes are read between two messages.
const PIECE: f64 = 1_048_576.0;

/// Does what the page asks, one file in the life of a worker.
pub(crate) fn serve() {
    aside::listen(|file, order| {
        if let Some(order) = Order::decode(&order) {
            wasm_bindgen_futures::spawn_local(plan(file, order));
        }
    });
    tell(&Told::Ready);
}

fn tell(told: &Told) {
    aside::tell(&told.encode());
}

async fn plan(file: File, order: Order) {
    // Without its words it plans all the same, and says its reasons by their codes alone.
    let _ = outside::bring(order.locale, order.words.clone());
    let zones = IntlZones::default();
    let mut reading = Reading::new(order);
    let size = file.size();
    let mut read = 0.0;
    while read < size {
        let to = (read + PIECE).min(size);
        let Some(bytes) = aside::piece(&file, read, to).await else { return tell(&Told::Unreadable) };
        reading.push(&bytes, false);
        read = to;
        tell(&Told::Reading(read));
    }
    reading.push(&[], true);
    let (head, mut planning) = reading.done(&zones);
    tell(&head);
    while let Some(people) = planning.next(&zones) {
        tell(&people);
    }
    tell(&planning.done());
}
