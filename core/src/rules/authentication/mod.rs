//! What is wrong with templates that hand over a one-time code.

pub(super) mod app_outside_list;
mod buttons;
pub(super) mod code_expiration_minutes;
pub(super) mod header_in_authentication;
pub(super) mod incomplete_app;
pub(super) mod malformed_package_name;
pub(super) mod malformed_signature_hash;
pub(super) mod missing_otp_button;
pub(super) mod otp_outside_authentication;
pub(super) mod own_otp_label;
pub(super) mod own_text_in_authentication;
pub(super) mod supported_apps;
pub(super) mod unknown_otp_type;
pub(super) mod zero_tap_terms;
