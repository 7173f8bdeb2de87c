//! What is wrong with the addresses of URL buttons.

pub(super) mod hosts;
pub(super) mod link_to_whatsapp;
pub(super) mod shortened_url;
pub(super) mod url_characters;
pub(super) mod url_too_long;
pub(super) mod url_without_scheme;
pub(super) mod variable_as_host;
