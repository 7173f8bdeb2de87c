//! Links that the page is opened with, or led to while it is open.

use super::brought::put;
use super::{link, texts};
use crate::platform::{address, clock};
use crate::state::Editor;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Opens the draft of a link as a new one, and takes it out of the address: a bookmark or a reload means the desk.
pub(crate) fn open_links(editor: Editor) {
    follow(editor);
    let led = window_event_listener(ev::hashchange, move |_| follow(editor));
    on_cleanup(move || led.remove());
}

fn follow(editor: Editor) {
    let fragment = address::fragment();
    let Some(code) = link::code_in(&fragment).map(str::to_owned) else { return };
    address::drop_fragment();
    spawn_local(async move {
        match link::open(&code, &clock::token()).await {
            Ok(family) => put(editor, family, &texts::OPENED_FROM_LINK),
            Err(why) => editor.tell(why.text(), false),
        }
    });
}
