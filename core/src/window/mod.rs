//! What is known of a conversation, and the state of its windows at an instant.
//! Here live the facts of one person's thread with one business number and how they read as time passes; whether a
//! message can be sent is decided in `send`.

mod conversation;
pub mod inbox;
mod phases;
mod reasons;
mod state;

pub use conversation::{Conversation, FreeEntryPoint, InboundKind};
pub use inbox::Inbox;
pub(crate) use phases::{Windows, since};
pub use state::{State, Window, WindowState, window_state};

#[cfg(test)]
mod tests;
