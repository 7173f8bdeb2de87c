//! What a WhatsApp template is, what is wrong with it, and when it can be sent.
//!
//! Pure Rust: no clock, no randomness, no I/O. Any bytes in, an answer out.

pub mod diagnostic;
pub mod json;
mod locale;
pub mod policy;
pub mod rules;
pub mod template;
pub mod text;

pub use locale::{Arg, Locale, Text};
