use super::rule::Rule;
use super::{body, document, name};

/// Every rule, by the part it judges.
pub static RULES: &[&Rule] = &[
    &document::invalid_json::RULE,
    &document::not_a_template::RULE,
    &document::wrong_kind::RULE,
    &name::missing_name::RULE,
    &name::name_too_long::RULE,
    &name::malformed_name::RULE,
    &body::body_too_long::RULE,
];
