//! The message as the customer's phone shows it, drawn from the core's tree.
//! Only here the page looks like a chat. What is wrong with the draft, and how it is changed, is none of its business.

mod contact;
mod controls;
mod flaws;
mod fold;
mod marks;
mod media;
mod message;
mod nodes;
mod panel;
mod phone;
mod phrases;
mod settings;
mod strip;
mod texts;
mod words;

pub(crate) use media::{header_icon, media_icon, media_name};
pub(crate) use phone::Phone;
pub(crate) use settings::{Settings, samples};
