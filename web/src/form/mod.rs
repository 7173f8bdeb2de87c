//! The form: one file per part of the template. A part shows a slice of the draft and changes it; it holds no logic.

mod adding;
mod body;
mod button_fields;
mod buttons;
mod calls;
mod card;
mod cards;
mod code;
mod commands;
mod footer;
mod format;
mod header;
mod kept;
mod media;
mod offer;
mod samples;
pub(crate) mod texts;

pub(crate) use buttons::kind_icon;
pub(crate) use card::category_name;
pub(crate) use commands::{COMMANDS, entries};
pub(crate) use samples::row_id as sample_id;

use crate::draft::Draft;
use crate::i18n::{self, t};
use crate::ui::Icon;
use leptos::prelude::*;
use ventana_core::Text;

/// All parts of the template, one below the other.
#[component]
pub(crate) fn Form() -> impl IntoView {
    let editor = crate::state::editor();
    let of_code = Memo::new(move |_| editor.draft.with(Draft::is_worded_by_meta));
    let footer = move || {
        if of_code.get() {
            view! { <code::CodeFooter/> }.into_any()
        } else {
            view! { <footer::Footer/> }.into_any()
        }
    };
    let parts = move || {
        view! {
            <card::Card/>
            <header::Header/>
            <body::Body/>
            <offer::Offer/>
            {footer}
            <buttons::Buttons/>
            <cards::Cards/>
            <calls::Calls/>
            <adding::Adding/>
            <kept::Kept/>
        }
        .into_any()
    };
    view! {
        <form class="col col-form" id="form" tabindex="-1" aria-label=t(&i18n::TEMPLATE) on:submit=|event| event.prevent_default()>
            <crate::languages::Strip/>
            {crate::languages::panel(parts)}
        </form>
    }
}

/// In the place of a field that cannot be there: why.
#[component]
fn Locked(why: &'static Text) -> impl IntoView {
    view! { <p class="box fixed"><Icon name="lock" class="s16"/><span>{t(why)}</span></p> }
}

/// A part of the form with its head at the side.
#[component]
fn Section(
    id: &'static str,
    title: &'static Text,
    #[prop(optional)] note: Option<&'static Text>,
    /// The field that the head labels, where there is but one.
    #[prop(optional)]
    labels: Option<&'static str>,
    children: Children,
) -> impl IntoView {
    let head = match labels {
        Some(field) => view! { <h2 id=id><label for=field>{t(title)}</label></h2> }.into_any(),
        None => view! { <h2 id=id>{t(title)}</h2> }.into_any(),
    };
    view! {
        <section class="section" aria-labelledby=id>
            <div class="label">{head} {note.map(|note| view! { <span>{t(note)}</span> })}</div>
            <div class="fields">{children()}</div>
        </section>
    }
}

/// The direction of the draft's texts, as its language is written.
fn direction() -> Signal<Option<&'static str>> {
    let editor = crate::state::editor();
    Signal::derive(move || editor.draft.with(|draft| draft.is_right_to_left().then_some("rtl")))
}
