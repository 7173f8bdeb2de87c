use super::adding::Part;
use super::buttons::{KINDS, add, kind_icon, kind_name, why_not};
use super::format::{Selected, insert_variable, toggle};
use crate::draft::ButtonSet;
use crate::i18n::{self, fill, locale};
use crate::palette::{Command, Desk, Entry, Keys, Sign, texts};
use crate::platform::dom;
use crate::state::editor;
use leptos::prelude::*;
use std::sync::Arc;
use ventana_core::Text;
use ventana_core::text::Span;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// What the form's tools do, for the field that has the focus.
pub(crate) static COMMANDS: [Command; 5] = [
    Command {
        name: &i18n::BOLD,
        icon: "bold",
        keys: &[Keys::of("b").ctrl()],
        why_not: not_here,
        run: || format("*"),
    },
    Command {
        name: &i18n::ITALIC,
        icon: "italic",
        keys: &[Keys::of("i").ctrl()],
        why_not: not_here,
        run: || format("_"),
    },
    Command {
        name: &i18n::STRIKE,
        icon: "strike",
        keys: &[Keys::of("x").ctrl().shift()],
        why_not: not_here,
        run: || format("~"),
    },
    Command {
        name: &i18n::MONO,
        icon: "code",
        keys: &[Keys::of("e").ctrl()],
        why_not: not_here,
        run: || format("```"),
    },
    Command {
        name: &texts::INSERT_VARIABLE,
        icon: "braces",
        keys: &[],
        why_not: not_here,
        run: || {
            let named = editor().draft.with_untracked(|draft| draft.template().is_named());
            work(|selected| insert_variable(selected, named));
        },
    },
];

/// The text with tools that commands work on: where the focus is, and from the palette the body at least.
fn field() -> Option<HtmlTextAreaElement> {
    let desk = expect_context::<Desk>();
    let has_tools = |field: &web_sys::Element| {
        dom::closest(field, ".box").is_some_and(|around| !dom::all(&around, ".toolbar").is_empty())
    };
    let held = desk.origin().filter(has_tools).and_then(|field| field.dyn_into().ok());
    let body = || dom::element("body").and_then(|body| body.dyn_into().ok());
    held.or_else(|| desk.is_asked().then(body).flatten())
}

/// In other fields the keys do what they do in any.
fn not_here() -> Option<&'static Text> {
    field().is_none().then_some(&crate::palette::NOT_OURS)
}

fn format(mark: &'static str) {
    work(|selected| toggle(selected, mark));
}

fn work(tool: impl FnOnce(&Selected) -> Selected) {
    let Some(field) = field() else { return };
    editor().end_step();
    dom::edit(&field, |text, start, end| {
        let Selected { text, span } = tool(&Selected { text, span: Span { start, end } });
        (text, span.start, span.end)
    });
    editor().end_step();
}

/// The buttons and other parts that can be added, each with why not.
pub(crate) fn entries() -> Vec<Entry> {
    let (editor, locale) = (editor(), locale());
    let said = |why: Option<&'static Text>| why.map(|why| why.get(locale).to_owned());
    let button = KINDS.map(|kind| {
        let name = kind_name(Some(kind)).get(locale);
        Entry {
            group: &texts::ACTIONS,
            name: fill(&texts::ADD_BUTTON_OF, &[("kind", name.into())]),
            sign: Sign::Icon(kind_icon(Some(kind))),
            keys: None,
            why_not: said(editor.draft.with(|draft| why_not(draft, ButtonSet::Message, kind))),
            run: Arc::new(move || add(editor, ButtonSet::Message, kind)),
        }
    });
    let part = Part::ALL.map(|part| Entry {
        group: &texts::ACTIONS,
        name: part.name().get(locale).to_owned(),
        sign: Sign::Icon(part.icon()),
        keys: None,
        why_not: said(editor.draft.with(|draft| part.why_not(draft))),
        run: Arc::new(move || part.add(editor)),
    });
    button.into_iter().chain(part).collect()
}
