//! Rules of a template's `language`.
//! They judge the code alone; whether the text is written in it is not decided here.

pub(super) mod malformed_language;
mod meant;
pub(super) mod missing_language;
pub(super) mod unlisted_language;
