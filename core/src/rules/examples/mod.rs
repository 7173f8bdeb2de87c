//! Rules of the samples that reviewers read in the place of variables: that there are any, their shape, count and names.
//! Samples of files are judged beside their header; the variables themselves in `variables`.

pub(super) mod empty_example;
pub(super) mod example_count;
pub(super) mod example_for_no_variable;
pub(super) mod example_not_text;
pub(super) mod example_of_unknown_name;
pub(super) mod example_shape;
pub(super) mod flat_example;
pub(super) mod incomplete_example;
pub(super) mod missing_example;
pub(super) mod missing_named_example;
pub(super) mod missing_url_example;
pub(super) mod plain_example;
pub(super) mod repeated_example;
mod samples;
pub(super) mod static_url_example;
mod urls;
mod wording;

pub(super) use samples::{Sampled, sampled};
pub(super) use wording::in_language_of;
