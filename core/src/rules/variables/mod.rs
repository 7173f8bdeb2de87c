//! Rules of the variables in texts: how they are written and numbered, where they stand and how many there are.
//! Their samples are judged in `examples`, variables in footers and labels beside those.

mod adjacency;
mod density;
pub(super) mod digits_in_variable_name;
pub(super) mod extra_braces;
mod keys;
pub(super) mod long_variable_name;
pub(super) mod malformed_variable;
pub(super) mod many_variables;
pub(super) mod mixed_variable_formats;
mod numbering;
mod renaming;
pub(super) mod repeated_name;
pub(super) mod repeated_variable;
pub(super) mod single_braces;
pub(super) mod spaces_in_variable;
mod syntax;
pub(super) mod too_many_header_variables;
pub(super) mod too_many_variables;
pub(super) mod touching_variables;
pub(super) mod variable_at_edge;
pub(super) mod variable_gap;
pub(super) mod variable_inside_url;
pub(super) mod variables_a_blank_apart;
pub(super) mod variables_in_unspaced_text;
pub(super) mod variables_out_of_order;

pub(super) use density::Density;
pub use keys::Keys;
pub(super) use numbering::by_place;
