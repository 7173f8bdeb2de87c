//! What is wrong with how a template is delivered and shown.

pub(super) mod missing_display_format;
pub(super) mod time_to_live;
pub(super) mod unknown_display_format;
pub(super) mod unknown_sub_category;
