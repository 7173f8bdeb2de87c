//! The tree of a formatted text as elements. Nothing a person typed is ever read as markup.

use leptos::prelude::*;
use ventana_core::text::markup::{Block, Inline};

pub(crate) fn blocks(blocks: &[Block]) -> Vec<AnyView> {
    let last = blocks.len().saturating_sub(1);
    blocks.iter().enumerate().map(|(index, block)| block_view(block, index == last)).collect()
}

fn block_view(block: &Block, is_last: bool) -> AnyView {
    let tail = if is_last { "tail" } else { "" };
    match block {
        Block::Paragraph { inlines: parts, .. } => view! { <p class=tail>{inlines(parts)}</p> }.into_any(),
        Block::Quote { inlines: parts, .. } => {
            view! { <blockquote class=tail>{inlines(parts)}</blockquote> }.into_any()
        }
        Block::CodeBlock { text, .. } => view! { <pre class=tail>{text.clone()}</pre> }.into_any(),
        Block::List { ordered, items, .. } => {
            let items = items.iter().map(|item| view! { <li>{inlines(item)}</li> }).collect_view();
            if *ordered {
                view! { <ol class=tail>{items}</ol> }.into_any()
            } else {
                view! { <ul class=tail>{items}</ul> }.into_any()
            }
        }
    }
}

pub(crate) fn inlines(parts: &[Inline]) -> Vec<AnyView> {
    parts.iter().map(inline).collect()
}

fn inline(part: &Inline) -> AnyView {
    match part {
        Inline::Text { text, .. } => text.clone().into_any(),
        Inline::Break { .. } => view! { <br/> }.into_any(),
        Inline::Bold { children, .. } => view! { <strong>{inlines(children)}</strong> }.into_any(),
        Inline::Italic { children, .. } => view! { <em>{inlines(children)}</em> }.into_any(),
        Inline::Strike { children, .. } => view! { <s>{inlines(children)}</s> }.into_any(),
        Inline::Code { text, .. } => view! { <code>{text.clone()}</code> }.into_any(),
        Inline::Link { text, href, .. } => {
            view! { <a href=href.clone() rel="noopener noreferrer nofollow" target="_blank">{text.clone()}</a> }.into_any()
        }
        Inline::Variable { name, value, .. } => match value {
            Some(value) => view! { <bdi>{value.clone()}</bdi> }.into_any(),
            None => view! { <bdi class="raw">{format!("{{{{{name}}}}}")}</bdi> }.into_any(),
        },
    }
}
