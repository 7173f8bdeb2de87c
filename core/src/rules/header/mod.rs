//! Rules of the header: its format, and the text of a text header.
//! Its variable and its samples are judged in `variables`.

pub(super) mod address_as_handle;
pub(super) mod header_characters;
pub(super) mod header_text_beside_media;
pub(super) mod header_too_long;
pub(super) mod missing_header_format;
pub(super) mod missing_header_text;
pub(super) mod missing_media_sample;
pub(super) mod unknown_header_format;
