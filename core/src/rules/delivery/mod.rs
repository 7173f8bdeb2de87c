//! What is wrong with how a template is delivered and shown.

pub(super) mod creative_feature;
pub(super) mod marketing_field;
pub(super) mod missing_display_format;
pub(super) mod sub_category_needs_utility;
pub(super) mod time_to_live;
pub(super) mod unknown_display_format;
pub(super) mod unknown_send_type;
pub(super) mod unknown_sub_category;
