//! Rules of a template's `language`: the code itself, and whether the texts are written in it.
//! The latter speaks up only where they are clearly not.

pub(super) mod malformed_language;
mod meant;
pub(super) mod missing_language;
mod spoken;
pub(super) mod text_in_another_language;
pub(super) mod unlisted_language;
