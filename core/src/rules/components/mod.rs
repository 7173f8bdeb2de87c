//! Rules of the list of components: which there are, and how often.
//! What one of them holds is said in the folder that bears its name.

pub(super) mod component_beside_call_request;
pub(super) mod missing_body;
pub(super) mod missing_component_type;
pub(super) mod missing_components;
pub(super) mod repeated_component;
pub(super) mod unknown_component;
