//! The first view of a first visit: the question what to write, on a part of the module that comes before the rest.
//! It holds no draft and judges none. What is asked of it is a `Wish`, which the editor grants once it is there.

mod heard;
mod texts;
mod view;

pub(crate) use view::{Leave, Lobby, NotHere};

use crate::library::is_nothing_kept;
use crate::platform::frame;
use crate::start::opening_screen;
use crate::state::Screen;

/// Whether the page begins here: for somebody who has written nothing yet and follows no link.
pub(crate) fn is_first_view() -> bool {
    is_nothing_kept() && !frame::is_framed() && opening_screen(true) == Screen::Start
}
