//! Rules of the document as a whole: that it is JSON, a template, and of the right shape.
//! What a single component must hold is said in that component's folder.

pub(super) mod invalid_json;
pub(super) mod not_a_template;
pub(super) mod unknown_parameter_format;
pub(super) mod wrong_kind;
