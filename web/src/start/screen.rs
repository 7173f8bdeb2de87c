//! Which screen the page shows, and its place in the address, so that "back" leads from one to the other.

use super::texts;
use crate::platform::{address, dom};
use crate::state::{Editor, Screen, Sheet};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::Text;

/// A screen and how it is reached.
pub(crate) struct Destination {
    pub(crate) screen: Screen,
    /// Its place in the address. What stands behind a stroke is the part of it that is meant.
    fragment: &'static str,
    /// The id of what takes the focus when it opens.
    beginning: &'static str,
    pub(crate) name: &'static Text,
    pub(crate) icon: &'static str,
}

/// The screens in the order of the top bar.
pub(crate) static DESTINATIONS: [Destination; 6] = [
    Destination {
        screen: Screen::Start,
        fragment: "#drafts",
        beginning: "start",
        name: &texts::EXAMPLES_AND_DRAFTS,
        icon: "catalog",
    },
    Destination {
        screen: Screen::Draft,
        fragment: "#draft",
        beginning: "form",
        name: &texts::EDITOR,
        icon: "document",
    },
    Destination {
        screen: Screen::Desk,
        fragment: "#send",
        beginning: "desk",
        name: &crate::desk::texts::SEND,
        icon: "plane",
    },
    Destination {
        screen: Screen::Audience,
        fragment: "#audience",
        beginning: "audience",
        name: &texts::AUDIENCE,
        icon: "people",
    },
    Destination {
        screen: Screen::Rules,
        fragment: "#rules",
        beginning: "rules",
        name: &texts::RULES,
        icon: "list",
    },
    Destination {
        screen: Screen::Help,
        fragment: "#help",
        beginning: "help",
        name: &texts::HELP,
        icon: "question",
    },
];

fn destination(screen: Screen) -> Option<&'static Destination> {
    DESTINATIONS.iter().find(|destination| destination.screen == screen)
}

fn fragment_of(screen: Screen) -> &'static str {
    destination(screen).map_or("", |destination| destination.fragment)
}

/// The screen that an address asks for, and the part of it.
fn asked(fragment: &str) -> Option<(Screen, &str)> {
    let (place, part) = fragment.split_once('/').unwrap_or((fragment, ""));
    let destination = DESTINATIONS.iter().find(|destination| destination.fragment == place)?;
    Some((destination.screen, part))
}

/// The screen that the page opens on: the one of the address, else the draft of the last visit. A first visit begins
/// with the question, unless it follows a link to a draft.
pub(crate) fn opening_screen(is_first_visit: bool) -> Screen {
    opening(&address::fragment(), is_first_visit)
}

fn opening(fragment: &str, is_first_visit: bool) -> Screen {
    let otherwise = if is_first_visit && fragment.len() < 2 { Screen::Start } else { Screen::Draft };
    asked(fragment).map_or(otherwise, |(screen, _)| screen)
}

/// The part of a screen that is open: a rule by its code, a question by its name. Empty when none is.
#[derive(Clone, Copy)]
pub(crate) struct OpenPart(RwSignal<String>);

impl OpenPart {
    pub(crate) fn get(self) -> String {
        self.0.get()
    }

    pub(crate) fn is(self, part: &str) -> bool {
        self.0.with(|open| open == part)
    }

    /// Opens a part of the screen that is shown, or shuts it.
    pub(crate) fn toggle(self, screen: Screen, part: &str) {
        let part = if self.0.with_untracked(|open| open == part) { "" } else { part };
        let stroke = if part.is_empty() { "" } else { "/" };
        address::replace(&[fragment_of(screen), stroke, part].concat());
        self.0.set(part.to_owned());
    }
}

/// Shows a screen and moves the focus to its beginning.
pub(crate) fn go(editor: Editor, screen: Screen) {
    editor.sheet.set(Sheet::None);
    editor.screen.set(screen);
    let beginning = destination(screen).map_or("", |destination| destination.beginning);
    request_animation_frame(move || dom::focus_id(beginning));
}

/// Leads to a part of a screen, as a step of the history.
pub(crate) fn go_to_part(screen: Screen, part: &str) {
    address::go_to(&[fragment_of(screen), "/", part].concat());
}

/// The address follows the screen, and the screen the address.
pub(crate) fn screen_in_address(editor: Editor) {
    let part_of = |fragment: &str| asked(fragment).map_or_else(String::new, |(_, part)| part.to_owned());
    let part = OpenPart(RwSignal::new(part_of(&address::fragment())));
    provide_context(part);
    Effect::new(move |before: Option<Screen>| {
        let screen = editor.screen.get();
        if before.is_none() && address::fragment().is_empty() {
            address::replace(fragment_of(screen));
        }
        let is_asked = asked(&address::fragment()).is_some_and(|(asked, _)| asked == screen);
        if before.is_some_and(|before| before != screen) && !is_asked {
            address::go_to(fragment_of(screen));
        }
        screen
    });
    let led = window_event_listener(ev::hashchange, move |_| {
        let fragment = address::fragment();
        part.0.set(part_of(&fragment));
        if let Some((screen, _)) = asked(&fragment) {
            editor.screen.set(screen);
        }
    });
    on_cleanup(move || led.remove());
}

#[cfg(test)]
mod tests {
    use super::*;
    use ventana_core::json::Json;

    #[test]
    fn a_first_visit_begins_with_the_question_and_a_later_one_with_the_draft() {
        assert_eq!(opening("", true), Screen::Start);
        assert_eq!(opening("", false), Screen::Draft);
        assert_eq!(opening("#drafts", false), Screen::Start);
        assert_eq!(opening("#draft", true), Screen::Draft);
        assert_eq!(opening("#send", true), Screen::Desk);
        assert_eq!(opening("#t=abc", true), Screen::Draft);
    }

    #[test]
    fn a_part_of_a_screen_has_an_address() {
        assert_eq!(asked("#rules/body-too-long"), Some((Screen::Rules, "body-too-long")));
        assert_eq!(asked("#help"), Some((Screen::Help, "")));
        assert_eq!((asked("#helpful"), asked("#t=a/b")), (None, None));
    }

    #[test]
    fn no_two_screens_share_an_address_or_a_beginning() {
        for (place, one) in DESTINATIONS.iter().enumerate() {
            for other in DESTINATIONS.iter().skip(place + 1) {
                assert!(one.screen != other.screen && one.fragment != other.fragment);
                assert!(one.beginning != other.beginning);
            }
        }
    }

    #[test]
    fn what_the_installed_app_offers_leads_to_a_screen() {
        for manifest in [
            include_str!("../../install/app.en.json"),
            include_str!("../../install/app.es.json"),
            include_str!("../../install/app.pt.json"),
        ] {
            let manifest = ventana_core::json::parse(manifest).unwrap();
            let shortcuts = manifest.elements("shortcuts");
            assert!(!shortcuts.is_empty());
            for shortcut in shortcuts {
                let address = shortcut.get("url").and_then(Json::as_str).unwrap();
                assert!(address.strip_prefix("./").and_then(asked).is_some(), "{address}");
            }
        }
    }
}
