//! What is in a text: positions, lengths, placeholders, emojis, words, spacing, formatting as marks and as a tree.
//! Here live scanners over plain strings. Nothing here knows what a template or a JSON document is.

mod emoji;
mod glance;
mod identifier;
mod length;
mod letter;
mod lexicon;
mod marks;
pub mod markup;
mod phone;
mod placeholder;
mod script;
mod similar;
mod spacing;
mod span;
mod tokens;
mod web;
mod words;

pub use emoji::emojis;
pub use glance::Glance;
pub use identifier::{to_identifier, without_accent};
pub use length::{length, trim_to};
pub use lexicon::Lexicon;
pub use marks::{is_mark, marks};
pub use markup::{Block, Formatted, Inline, formatted, parse as parse_markup};
pub use phone::{country_of_user_id, is_same_phone, phone_digits};
pub use placeholder::{Key, Placeholder, PlaceholderFault, PlaceholderKind, placeholders};
pub use script::Script;
pub use similar::nearest;
pub use spacing::{break_runs, line_breaks, space_runs, tabs};
pub use span::{Span, Utf16Cursor, byte_range};
pub use tokens::{Token, Tokens, Word};
pub use web::{percent_encoded, stray, web_scheme};
pub use words::{count_words, counts_as_text, has_letter, is_spaceless};
