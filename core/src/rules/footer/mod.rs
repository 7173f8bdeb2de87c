//! Rules of the footer, a single plain line.
//! What is fixed in authentication templates is not judged here.

pub(super) mod footer_characters;
pub(super) mod footer_marks;
pub(super) mod footer_too_long;
pub(super) mod missing_footer_text;
pub(super) mod variable_in_footer;
