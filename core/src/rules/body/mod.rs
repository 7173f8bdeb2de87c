//! Rules of the body as a text: that there is one, its length and its characters.
//! Its variables are judged in `variables`.

pub(super) mod body_only_variables;
pub(super) mod body_too_long;
pub(super) mod missing_body_text;
pub(super) mod tabs_or_long_spaces;
pub(super) mod too_many_emojis;
pub(super) mod too_many_newlines;
