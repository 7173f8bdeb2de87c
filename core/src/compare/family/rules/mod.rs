//! What the language variants of one template can differ in, a rule each.

mod repeated_variant_language;
mod variant_of_another_category;
mod variant_of_another_name;
mod variant_of_another_parameter_format;
mod variant_with_another_header;
mod variant_with_other_buttons;
mod variant_with_other_cards;
mod variant_with_other_variables;

use crate::rules::Rule;

pub(super) use repeated_variant_language::RULE as LANGUAGE;
pub(super) use variant_of_another_category::RULE as CATEGORY;
pub(super) use variant_of_another_name::RULE as NAME;
pub(super) use variant_of_another_parameter_format::RULE as PARAMETER_FORMAT;
pub(super) use variant_with_another_header::RULE as HEADER;
pub(super) use variant_with_other_buttons::RULE as BUTTONS;
pub(super) use variant_with_other_cards::RULE as CARDS;
pub(super) use variant_with_other_variables::RULE as VARIABLES;

/// Every one of them.
pub static RULES: &[&Rule] =
    &[&NAME, &LANGUAGE, &CATEGORY, &PARAMETER_FORMAT, &HEADER, &VARIABLES, &BUTTONS, &CARDS];
