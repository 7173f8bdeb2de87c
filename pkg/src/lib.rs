//! The bindings behind the npm package `ventana-core`: one function in, one out, no logic.
//!
//! Documents come in as one JSON text, which keeps everything, or packed where it counts; answers go out as plain
//! objects. Bad data is answered with diagnostics; only a misuse of the API itself throws.

#![expect(
    clippy::missing_errors_doc,
    reason = "what throws, and when, is said once in the README and in index.d.ts"
)]

mod about;
mod audience;
#[cfg(feature = "breakable")]
mod breakable;
mod compare;
mod contacts;
mod cross;
mod explain;
mod inbox;
mod judge;
mod message;
mod options;
mod rates;
mod send;
mod template;
mod typescript;

pub use about::{about, languages, rules};
pub use audience::{Planner, module};
pub use compare::{compare_templates, validate_family};
pub use contacts::ContactReader;
pub use explain::explain_error;
pub use inbox::Inbox;
pub use judge::{choices, judged, judged_text, judged_value, keys, room};
pub use message::{message_for, validate_message};
pub use rates::parse_rate_card;
pub use send::{can_send, send_timeline, window_state};
pub use template::{apply_fix, fix_all, locate, parse_markup, preview};

#[cfg(target_family = "wasm")]
#[global_allocator]
static HEAP: ventana_heap::Heap = ventana_heap::Heap::new();
