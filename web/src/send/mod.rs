//! The panel that answers whether a message can go out now: what is asked of the core, and how its answer is said.

mod panel;
mod question;

pub(crate) use panel::SendPanel;
pub(crate) use question::{STATUSES, countdown, is_said};
