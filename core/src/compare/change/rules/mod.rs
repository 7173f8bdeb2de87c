//! What an edit can break or Meta can refuse of it, a rule each.

mod edit_in_this_status;
mod edit_of_approved_category;
mod edit_of_buttons;
mod edit_of_cards;
mod edit_of_header;
mod edit_of_language;
mod edit_of_name;
mod edit_of_parameter_format;
mod edit_of_variables;
mod edit_reviewed_again;
mod too_many_edits;

use crate::rules::Rule;

pub(super) use edit_in_this_status::RULE as STATUS;
pub(super) use edit_of_approved_category::RULE as CATEGORY;
pub(super) use edit_of_buttons::RULE as BUTTONS;
pub(super) use edit_of_cards::RULE as CARDS;
pub(super) use edit_of_header::RULE as HEADER;
pub(super) use edit_of_language::RULE as LANGUAGE;
pub(super) use edit_of_name::RULE as NAME;
pub(super) use edit_of_parameter_format::RULE as PARAMETER_FORMAT;
pub(super) use edit_of_variables::RULE as VARIABLES;
pub(super) use edit_reviewed_again::RULE as REVIEW;
pub(super) use too_many_edits::RULE as QUOTA;

/// Every one of them.
pub static RULES: &[&Rule] = &[
    &STATUS,
    &NAME,
    &LANGUAGE,
    &CATEGORY,
    &QUOTA,
    &REVIEW,
    &PARAMETER_FORMAT,
    &HEADER,
    &VARIABLES,
    &BUTTONS,
    &CARDS,
];
