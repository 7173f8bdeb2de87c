use crate::platform::dom;
use crate::rulebook::look_up;
use crate::start::{go, go_to_part, open_example};
use crate::state::{Editor, Screen, Sheet};
use leptos::prelude::*;

/// Where the button of an answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Start,
    /// The question whether a message can go out.
    Send,
    Rules,
    Import,
    /// An example of the gallery, by its name.
    Example(String),
    /// A rule, by its code.
    Rule(String),
    /// What an error of Meta's means, by its code.
    Error(String),
}

impl Action {
    pub(super) fn named(name: &str) -> Option<Self> {
        let (kind, what) = name.split_once(':').unwrap_or((name, ""));
        Some(match (kind, what) {
            ("start", "") => Self::Start,
            ("send", "") => Self::Send,
            ("rules", "") => Self::Rules,
            ("import", "") => Self::Import,
            (_, "") => return None,
            ("example", slug) => Self::Example(slug.to_owned()),
            ("rule", code) => Self::Rule(code.to_owned()),
            ("error", code) => Self::Error(code.to_owned()),
            _ => return None,
        })
    }

    pub(super) fn icon(&self) -> &'static str {
        match self {
            Self::Start => "catalog",
            Self::Send => "clock",
            Self::Rules | Self::Rule(_) => "list",
            Self::Import => "import",
            Self::Example(_) => "document",
            Self::Error(_) => "search",
        }
    }

    pub(super) fn run(&self, editor: Editor) {
        match self {
            Self::Start => go(editor, Screen::Start),
            Self::Send => ask_when(editor),
            Self::Rules => go(editor, Screen::Rules),
            Self::Import => editor.importing.set(true),
            Self::Example(slug) => open_example(editor, slug),
            Self::Rule(code) => go_to_part(Screen::Rules, code),
            Self::Error(code) => look_up(editor, Some(code)),
        }
    }
}

/// Leads to the question whether the open draft, or free text, can go out.
pub(crate) fn ask_when(editor: Editor) {
    editor.screen.set(Screen::Draft);
    let ask = move || {
        dom::press("#tab-send");
        if dom::has_sheets() {
            editor.sheet.set(Sheet::Preview);
        } else {
            dom::focus_id("tab-send");
        }
    };
    // The columns are there in the next frame; the step to their address, which shuts sheets, is over in the one after.
    request_animation_frame(move || request_animation_frame(ask));
}
