//! What a JSON document is: its value, its text, and places in both.
//! Here live the parser, the writer, packed values, RFC 6901 paths and edits. Of templates nothing is known here but what
//! members of Meta's documents are often called.

mod edit;
mod keys;
mod number;
mod packed;
mod parse;
mod path;
mod place;
mod value;
mod write;

pub use edit::{Edit, EditError, apply, apply_to_text};
pub use keys::KEYS;
pub use number::Number;
pub use packed::unpack;
pub use parse::{MAX_DEPTH, SyntaxError, SyntaxErrorKind, parse};
pub use path::{Path, Pointer};
pub use place::{Location, Position, elements, locate, location, position, underlined};
pub use value::{Json, Kind, MemberKey, Object};
