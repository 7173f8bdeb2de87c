//! Rules of a template's `category`.
//! They judge the word; whether the text fits its category is a matter of review.

pub(super) mod legacy_category;
pub(super) mod missing_category;
pub(super) mod undocumented_category;
pub(super) mod unknown_category;
