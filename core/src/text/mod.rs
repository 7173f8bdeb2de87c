//! What is in a text: positions, lengths, placeholders, emojis, words, formatting marks.
//! Here live scanners over plain strings. Nothing here knows what a template or a JSON document is.

mod identifier;
mod length;
mod placeholder;
mod span;

pub use identifier::to_identifier;
pub use length::{length, trim_to};
pub use placeholder::{Placeholder, PlaceholderFault, PlaceholderKind, placeholders};
pub use span::{Span, Utf16Cursor, byte_range};
