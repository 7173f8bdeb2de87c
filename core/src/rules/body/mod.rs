//! Rules of the body as a text: that there is one, its length and its characters.
//! Its variables are judged in `variables`.

pub(super) mod body_too_long;
