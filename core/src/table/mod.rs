//! Tables as spreadsheets write them: from bytes to text, from text to rows of cells.
//! Nothing here knows what a cell means.

mod encoding;
mod rows;

pub use encoding::{Decoder, NotText, decode};
pub use rows::{Cells, Reader, Row, rows};
