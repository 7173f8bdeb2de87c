//! An example as a card: the real message on a sheet of paper that ends at its first button, and what it is for.

use super::gallery::{Example, Shelf, purpose};
use super::texts;
use crate::form::category_name;
use crate::i18n::t;
use crate::preview::{header_icon, samples};
use crate::ui::{Icon, Mark};
use leptos::prelude::*;
use ventana_core::diagnostic::Severity;
use ventana_core::preview::{HeaderKind, Options, Preview};
use ventana_core::template::Category;
use ventana_core::text::{Block, Inline};
use ventana_core::{Locale, Text};

/// How many blocks of a body are drawn; the paper ends before.
const BLOCKS: usize = 6;

pub(super) fn card(example: &Example, shelf: Shelf, locale: Locale, open: Callback<()>) -> AnyView {
    let values = samples(example.draft.category());
    let preview = example.draft.preview(&Options { locale, samples: true, values });
    let called = match shelf {
        Shelf::Purposes => purpose(&example.intent).map(|text| text.get(locale).to_owned()),
        Shelf::All | Shelf::Broken => None,
    };
    let called = called.unwrap_or_else(|| example.title.clone());
    let kind = match shelf {
        Shelf::Purposes => what_it_is(example, &preview, locale),
        Shelf::All | Shelf::Broken => example.about.clone(),
    };
    let broken = example.is_broken().then(|| {
        view! { <span class="taught"><Mark severity=Severity::Error small=true/>{t(&texts::TEACHES)}</span> }
    });
    view! {
        <li>
            <button type="button" class="example" data-slug=example.slug.clone() on:click=move |_| open.run(())>
                <span class="paper" aria-hidden="true" dir=if example.draft.is_right_to_left() { "rtl" } else { "ltr" } lang=example.draft.language().replace('_', "-")>
                    {paper(&preview)}
                </span>
                <span class="for"><b>{called}</b><small>{kind}</small>{broken}</span>
            </button>
        </li>
    }
    .into_any()
}

/// The message as it would be read, without what can be pressed.
fn paper(preview: &Preview) -> AnyView {
    let header = preview.header.as_ref().map(|header| match header.kind {
        HeaderKind::Text => {
            view! { <b class="head">{words(header.text.as_deref().unwrap_or_default())}</b> }.into_any()
        }
        kind => view! { <span class="pictured"><Icon name=header_icon(kind)/></span> }.into_any(),
    });
    let body: Vec<_> = preview.body.iter().take(BLOCKS).map(block).collect();
    let card = preview.cards.first().map(|_| {
        view! { <span class="pictured"><Icon name="image"/></span> }
    });
    let buttons = preview.buttons.first().or_else(|| preview.cards.first()?.buttons.first());
    let button = buttons.map(|button| view! { <span class="press">{button.label.clone()}</span> });
    view! { <span class="quoted">{header}{card}{body}</span>{button} }.into_any()
}

fn block(block: &Block) -> AnyView {
    let said = match block {
        Block::Paragraph { inlines, .. } | Block::Quote { inlines, .. } => words(inlines),
        Block::CodeBlock { text, .. } => vec![text.clone().into_any()],
        Block::List { items, .. } => items.iter().flat_map(|item| words(item)).collect(),
    };
    view! { <span class="block">{said}</span> }.into_any()
}

fn words(parts: &[Inline]) -> Vec<AnyView> {
    parts.iter().map(word).collect()
}

/// A part of a text. A link leads nowhere from here, so it is words like any other.
fn word(part: &Inline) -> AnyView {
    match part {
        Inline::Bold { children, .. } => view! { <b>{words(children)}</b> }.into_any(),
        Inline::Italic { children, .. } | Inline::Strike { children, .. } => words(children).into_any(),
        Inline::Text { text, .. } | Inline::Code { text, .. } | Inline::Link { text, .. } => {
            text.clone().into_any()
        }
        Inline::Variable { name, value, .. } => value.as_ref().unwrap_or(name).clone().into_any(),
        Inline::Break { .. } => view! { <br/> }.into_any(),
    }
}

/// The category, and what is special about it.
fn what_it_is(example: &Example, preview: &Preview, locale: Locale) -> String {
    let category = example.draft.category();
    let special = special(category, preview).map(|text| text.get(locale).to_owned());
    let category = category.and_then(category_name).map(|name| name.get(locale).to_owned());
    category.into_iter().chain(special).collect::<Vec<_>>().join(", ")
}

fn special(category: Option<Category>, preview: &Preview) -> Option<&'static Text> {
    if category == Some(Category::Authentication) {
        return Some(&texts::FIXED_WORDING);
    }
    if !preview.cards.is_empty() {
        return Some(&texts::CAROUSEL);
    }
    if preview.offer.is_some() {
        return Some(&texts::WITH_DEADLINE);
    }
    if preview.call_request {
        return Some(&texts::CALL_PERMISSION);
    }
    match preview.header.as_ref()?.kind {
        HeaderKind::Image | HeaderKind::Gif => Some(&texts::WITH_IMAGE),
        HeaderKind::Video => Some(&texts::WITH_VIDEO),
        HeaderKind::Document => Some(&texts::WITH_DOCUMENT),
        HeaderKind::Location => Some(&texts::WITH_PLACE),
        HeaderKind::Text | HeaderKind::Product => None,
    }
}
