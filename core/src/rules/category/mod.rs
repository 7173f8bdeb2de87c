//! Rules of a template's `category`: the word itself, and whether the text fits it.
//! The latter go by the phrases of `policy/wording` and name the one that led them.

pub(super) mod code_outside_authentication;
pub(super) mod legacy_category;
pub(super) mod library_category;
pub(super) mod missing_category;
pub(super) mod promotion_in_utility;
pub(super) mod undocumented_category;
pub(super) mod unknown_category;
