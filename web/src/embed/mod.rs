//! The editor in the frame of another product: who that may be, what is said in both directions, and the button that hands
//! the template back. What a message is, is plain Rust with tests; the browser is touched in `platform`. Nothing is posted
//! to a page that the host of the editor has not named.

mod host;
mod origins;
mod protocol;
mod texts;

pub(crate) use host::{Host, hand_back_button};
