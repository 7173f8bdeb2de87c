//! Which screen the page shows, and its place in the address, so that "back" leads from one to the other.

use crate::platform::{address, dom};
use crate::state::{Editor, Screen, Sheet};
use leptos::ev;
use leptos::prelude::*;

const START: &str = "#drafts";
const DRAFT: &str = "#draft";

/// The screen that an address asks for.
fn asked(fragment: &str) -> Option<Screen> {
    match fragment {
        START => Some(Screen::Start),
        DRAFT => Some(Screen::Draft),
        _ => None,
    }
}

fn fragment_of(screen: Screen) -> &'static str {
    match screen {
        Screen::Start => START,
        Screen::Draft => DRAFT,
    }
}

/// The screen that the page opens on: the one of the address, else the draft of the last visit. A first visit begins
/// with the question, unless it follows a link to a draft.
pub(crate) fn opening_screen(is_first_visit: bool) -> Screen {
    opening(&address::fragment(), is_first_visit)
}

fn opening(fragment: &str, is_first_visit: bool) -> Screen {
    let otherwise = if is_first_visit && fragment.len() < 2 { Screen::Start } else { Screen::Draft };
    asked(fragment).unwrap_or(otherwise)
}

/// Shows a screen and moves the focus to its beginning.
pub(crate) fn go(editor: Editor, screen: Screen) {
    editor.sheet.set(Sheet::None);
    editor.screen.set(screen);
    let beginning = match screen {
        Screen::Start => "start",
        Screen::Draft => "form",
    };
    request_animation_frame(move || dom::focus_id(beginning));
}

/// The address follows the screen, and the screen the address.
pub(crate) fn screen_in_address(editor: Editor) {
    Effect::new(move |before: Option<Screen>| {
        let screen = editor.screen.get();
        if before.is_none() && address::fragment().is_empty() {
            address::replace(fragment_of(screen));
        }
        if before.is_some_and(|before| before != screen) && asked(&address::fragment()) != Some(screen) {
            address::go_to(fragment_of(screen));
        }
        screen
    });
    let led = window_event_listener(ev::hashchange, move |_| {
        if let Some(screen) = asked(&address::fragment()) {
            editor.screen.set(screen);
        }
    });
    on_cleanup(move || led.remove());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_visit_begins_with_the_question_and_a_later_one_with_the_draft() {
        assert_eq!(opening("", true), Screen::Start);
        assert_eq!(opening("", false), Screen::Draft);
        assert_eq!(opening("#drafts", false), Screen::Start);
        assert_eq!(opening("#draft", true), Screen::Draft);
        assert_eq!(opening("#t=abc", true), Screen::Draft);
    }
}
