use crate::platform::{dom, history};
use crate::state::{Editor, Sheet};
use leptos::ev;
use leptos::prelude::*;

/// On a narrow screen a sheet is a step of the browser's history, so that "back" closes it; and it takes the focus.
pub(crate) fn sheets_in_history(editor: Editor) {
    let by_back = StoredValue::new(false);
    let origin = StoredValue::new_local(None);
    Effect::new(move |before: Option<Sheet>| {
        let sheet = editor.sheet.get();
        let was = before.unwrap_or(Sheet::None);
        if before.is_some() && was != sheet && dom::has_sheets() {
            match (was, sheet) {
                (Sheet::None, _) => history::enter(),
                (_, Sheet::None) if !by_back.get_value() => history::leave(),
                _ => {}
            }
        }
        by_back.set_value(false);
        // What a sheet covers is out of reach for the keys too.
        dom::set_inert("form", sheet != Sheet::None && dom::has_sheets());
        let column = match sheet {
            Sheet::None => None,
            Sheet::Problems => Some("problems"),
            Sheet::Preview => Some("preview"),
        };
        match column {
            Some(column) if was != sheet => {
                if was == Sheet::None {
                    origin.set_value(dom::active());
                }
                request_animation_frame(move || dom::focus_column(column));
            }
            // Whoever closed it to go somewhere has gone there by now.
            None if was != sheet => {
                let opener = origin.try_update_value(Option::take).flatten();
                request_animation_frame(move || {
                    dom::focus_back(opener.as_ref(), ".col-problems, .col-preview");
                });
            }
            _ => {}
        }
        sheet
    });
    let back = window_event_listener(ev::popstate, move |_| {
        if editor.sheet.get_untracked() != Sheet::None {
            by_back.set_value(true);
            editor.sheet.set(Sheet::None);
        }
    });
    on_cleanup(move || back.remove());
}
