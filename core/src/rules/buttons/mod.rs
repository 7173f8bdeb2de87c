//! Rules of the buttons: how many, of which types, and their labels.
//! What one type alone must hold, and its variables, is judged elsewhere.

pub(super) mod button_stands_alone;
pub(super) mod flow_source;
pub(super) mod label_characters;
pub(super) mod label_too_long;
pub(super) mod malformed_phone_number;
pub(super) mod missing_button_field;
pub(super) mod missing_button_type;
pub(super) mod missing_buttons;
pub(super) mod missing_label;
pub(super) mod quick_replies_apart;
pub(super) mod repeated_label;
pub(super) mod too_many_buttons;
pub(super) mod too_many_of_a_type;
pub(super) mod unknown_button;
pub(super) mod unknown_flow_action;
pub(super) mod variable_in_label;
