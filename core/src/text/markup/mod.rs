//! WhatsApp's text formatting as a tree to draw: bold, italic, struck, code, quotes, lists, links, variables.
//! No page of Meta's says where a mark works. This follows what the open-source renderers agree on: a letter or digit
//! outside a pair blocks it, punctuation does not, white space inside its edges does, and no pair crosses a line.

mod blocks;
mod code;
mod formatted;
mod inlines;
mod line;
mod link;
mod pairs;
mod scan;
#[cfg(test)]
mod tests;
mod tree;

pub use blocks::{Values, parse, parse_plain, parse_with};
pub use formatted::{Formatted, formatted};
pub use tree::{Block, Inline};
