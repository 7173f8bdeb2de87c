use crate::rulebook::look_up;
use crate::start::{go, go_to_part, open_example};
use crate::state::{Editor, Screen};
use leptos::prelude::Set;

/// Where the button of an answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Start,
    /// The desk that says whether a message can go out, and for how much.
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
            Self::Send => "plane",
            Self::Rules | Self::Rule(_) => "list",
            Self::Import => "import",
            Self::Example(_) => "document",
            Self::Error(_) => "search",
        }
    }

    pub(super) fn run(&self, editor: Editor) {
        match self {
            Self::Start => go(editor, Screen::Start),
            Self::Send => go(editor, Screen::Desk),
            Self::Rules => go(editor, Screen::Rules),
            Self::Import => editor.importing.set(true),
            Self::Example(slug) => open_example(editor, slug),
            Self::Rule(code) => go_to_part(Screen::Rules, code),
            Self::Error(code) => look_up(editor, Some(code)),
        }
    }
}
