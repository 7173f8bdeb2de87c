//! What a WhatsApp template is, what is wrong with it, and when it can be sent.
//!
//! Pure Rust: no clock, no randomness, no I/O. Any bytes in, an answer out.

#![cfg_attr(
    feature = "texts-outside",
    allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "a text is as small as an id only where its words are elsewhere"
    )
)]

pub mod audience;
pub mod compare;
pub mod contacts;
mod datum;
pub mod diagnostic;
pub mod explain;
mod instant;
pub mod json;
mod locale;
pub mod message;
pub mod policy;
pub mod preview;
pub mod rates;
mod rulebook;
pub mod rules;
#[cfg(feature = "docs")]
pub mod schema;
pub mod send;
mod sort;
pub mod table;
pub mod template;
pub mod text;
pub mod window;

pub use datum::Datum;
pub use instant::Instant;
#[doc(hidden)]
pub use locale::outside;
pub use locale::{Arg, Locale, Text, Words};
pub use rulebook::rulebook;
