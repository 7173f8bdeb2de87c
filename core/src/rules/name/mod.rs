//! Rules of a template's `name`.
//! They judge the field alone: whether a name is free only the account knows.

pub(super) mod malformed_name;
pub(super) mod missing_name;
pub(super) mod name_too_long;
