//! What is said under the field of what was found in it.

use super::brought::Brought;
use super::message::Rebuilt;
use super::read::{Entry, Import};
use super::texts;
use crate::i18n::t;
use crate::ui::{Icon, Mark};
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;

pub(super) fn outcome(brought: Brought) -> AnyView {
    if let Some(why) = brought.unread() {
        return problem(t(why).into_any());
    }
    let size = brought.too_long_to_show().map(|size| view! { <p>{size}</p> });
    let found = match brought.import.get().as_deref() {
        Some(Import::Refused(why)) => {
            why.iter().map(|why| problem(why.clone().into_any())).collect::<Vec<_>>().into_any()
        }
        Some(Import::Message(rebuilt)) => band(rebuilt),
        Some(Import::One(entry)) => found(entry),
        Some(Import::Link(_)) => match brought.linked() {
            Some(Err(why)) => problem(t(why.text()).into_any()),
            Some(Ok(_)) => fine(t(&texts::LINK_IS_A_DRAFT).into_any()),
            None => "\u{a0}".into_any(),
        },
        Some(Import::Many(_)) | None => "\u{a0}".into_any(),
    };
    (size, found).into_any()
}

fn problem(words: AnyView) -> AnyView {
    view! { <p class="line"><Mark severity=Severity::Error small=true/> <span>{words}</span></p> }.into_any()
}

fn fine(words: AnyView) -> AnyView {
    view! { <p class="line"><Icon name="check" class="s16"/> <span>{words}</span></p> }.into_any()
}

/// The name and languages of a template that is about to be opened.
fn found(entry: &Entry) -> AnyView {
    let name = entry.name();
    let languages = entry.every("language").join(", ");
    let name =
        if name.is_empty() { t(&texts::UNNAMED).into_any() } else { view! { <bdi>{name}</bdi> }.into_any() };
    fine(view! { <b>{name}</b> " " {languages} }.into_any())
}

/// What was made of a send payload, and what such a one cannot tell.
fn band(rebuilt: &Rebuilt) -> AnyView {
    let gaps: Vec<_> = rebuilt.unknown.iter().map(|gap| view! { <li>{t(gap)}</li> }.into_any()).collect();
    view! {
        <div class="band">
            <b>{t(&texts::FROM_A_SEND)}</b>
            <ul>{gaps}</ul>
        </div>
    }
    .into_any()
}
