//! What is in a text: positions, lengths, placeholders, emojis, words, formatting marks.
//! Here live scanners over plain strings. Nothing here knows what a template or a JSON document is.

mod span;

pub use span::{Span, Utf16Cursor, byte_range};
