//! The message as the customer's phone shows it, drawn from the core's tree.
//! Only here the page looks like a chat.

mod bubble;
mod nodes;
mod phone;

pub(crate) use bubble::{media_icon, media_name};
pub(crate) use phone::Phone;
