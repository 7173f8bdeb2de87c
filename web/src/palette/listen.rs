use super::Desk;
use super::keys::Press;
use super::registry::commands;
use crate::i18n::locale;
use crate::platform::dom;
use crate::state::{Sheet, editor};
use leptos::ev;
use leptos::prelude::*;
use ventana_core::{Text, text};

/// Calls the command whose keys are pressed. What cannot be done now says why; a dialog keeps its keys to itself.
pub(crate) fn listen_to_keys() {
    let desk = expect_context::<Desk>();
    let mac = dom::is_mac();
    let keys = window_event_listener(ev::keydown, move |event| {
        if event.default_prevented() || event.is_composing() || dom::has_dialog() {
            return;
        }
        let key = event.key();
        let press = press(&event, &key, mac);
        let met = commands().find(|command| command.keys.iter().any(|keys| keys.match_press(&press)));
        let Some(command) = met else { return };
        desk.called_by_keys();
        desk.with(|| match (command.why_not)() {
            // What nobody is told of is left to the browser.
            Some(why) if *why == NOT_OURS => {}
            Some(why) => {
                event.prevent_default();
                editor().said.set(why.get(locale()).to_owned());
            }
            None => {
                event.prevent_default();
                (command.run)();
            }
        });
    });
    on_cleanup(move || keys.remove());
}

/// What is pressed, and where.
pub(crate) fn press<'a>(event: &ev::KeyboardEvent, key: &'a str, mac: bool) -> Press<'a> {
    Press {
        key,
        ctrl: event.ctrl_key(),
        meta: event.meta_key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        mac,
        in_field: dom::is_writing(),
    }
}

/// A reason that is none to be told: the key does here what it does anywhere.
pub(crate) static NOT_OURS: Text = text! { en: "", es: "", pt: "" };

pub(super) fn nothing_open() -> Option<&'static Text> {
    let editor = editor();
    let open =
        editor.pointing.hint.with_untracked(Option::is_some) || editor.sheet.get_untracked() != Sheet::None;
    (!open).then_some(&NOT_OURS)
}

/// Closes what lies on top: words about a problem, else a sheet.
pub(super) fn close() {
    let editor = editor();
    if editor.pointing.hint.with_untracked(Option::is_some) {
        editor.pointing.hint.set(None);
    } else {
        editor.sheet.set(Sheet::None);
    }
}
