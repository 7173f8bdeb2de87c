//! The tree of a formatted text as elements. Nothing a person typed is ever read as markup.

use super::controls::plain;
use super::flaws::Flaw;
use super::marks::proof;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use ventana_core::text::{Block, Inline, Span};

/// The problems of a text that are still to be marked. Those of one block share a mark on the line of the first, since
/// marks on neighbouring lines would be too small to press.
pub(crate) struct Unmarked {
    flaws: RefCell<Vec<Flaw>>,
    block_end: Cell<u32>,
}

impl Unmarked {
    pub(crate) fn new(flaws: Vec<Flaw>) -> Self {
        Self { flaws: RefCell::new(flaws), block_end: Cell::new(u32::MAX) }
    }

    /// The mark of the block's problems, when one of them begins before the end of `span`.
    fn mark_in(&self, span: Span) -> Option<AnyView> {
        let begins_before = |flaw: &Flaw, end| flaw.span.is_none_or(|flaw| flaw.start < end);
        let mut flaws = self.flaws.borrow_mut();
        if !flaws.iter().any(|flaw| begins_before(flaw, span.end)) {
            return None;
        }
        let block_end = self.block_end.get();
        let here: Vec<_> = flaws.extract_if(.., |flaw| begins_before(flaw, block_end)).collect();
        proof(&here)
    }

    /// The mark of all that are left, such as those behind the last character.
    pub(crate) fn rest(&self) -> Option<AnyView> {
        proof(&self.flaws.take())
    }
}

/// The blocks of a text. `end` stands behind its last word, and so does the mark of problems behind it.
pub(crate) fn blocks(blocks: &[Block], flaws: &Unmarked, end: Option<AnyView>) -> Vec<AnyView> {
    let last = blocks.len().saturating_sub(1);
    let mut end = end;
    let block = |(index, block)| {
        let end = if index == last { end.take() } else { None };
        block_view(block, index == last, flaws, end)
    };
    blocks.iter().enumerate().map(block).collect()
}

/// What is left to mark when the last words have been drawn.
fn left(flaws: &Unmarked, is_last: bool) -> Option<AnyView> {
    is_last.then(|| flaws.rest()).flatten()
}

fn block_view(block: &Block, is_last: bool, flaws: &Unmarked, end: Option<AnyView>) -> AnyView {
    let tail = if is_last { "tail" } else { "" };
    flaws.block_end.set(if is_last { u32::MAX } else { block.span().end });
    match block {
        Block::Paragraph { inlines: parts, .. } => {
            view! { <p class=tail>{inlines(parts, flaws)}{left(flaws, is_last)}{end}</p> }.into_any()
        }
        Block::Quote { inlines: parts, .. } => {
            view! { <blockquote class=tail>{inlines(parts, flaws)}{left(flaws, is_last)}{end}</blockquote> }
                .into_any()
        }
        Block::CodeBlock { text, span } => {
            view! { <pre class=tail>{flaws.mark_in(*span)}{plain(text)}{left(flaws, is_last)}{end}</pre> }
                .into_any()
        }
        Block::List { ordered, first, items, .. } => {
            let last = items.len().saturating_sub(1);
            let mut end = end;
            let item = |(index, item): (usize, &Vec<Inline>)| {
                let end = if index == last { end.take() } else { None };
                view! { <li>{inlines(item, flaws)}{left(flaws, is_last && index == last)}{end}</li> }
                    .into_any()
            };
            let items: Vec<_> = items.iter().enumerate().map(item).collect();
            if *ordered {
                let first = first.map(|first| first.to_string());
                view! { <ol class=tail start=first>{items}</ol> }.into_any()
            } else {
                view! { <ul class=tail>{items}</ul> }.into_any()
            }
        }
    }
}

pub(crate) fn inlines(parts: &[Inline], flaws: &Unmarked) -> Vec<AnyView> {
    parts.iter().map(|part| inline(part, flaws)).collect()
}

fn inline(part: &Inline, flaws: &Unmarked) -> AnyView {
    match part {
        Inline::Bold { children, .. } => {
            return view! { <strong>{inlines(children, flaws)}</strong> }.into_any();
        }
        Inline::Italic { children, .. } => return view! { <em>{inlines(children, flaws)}</em> }.into_any(),
        Inline::Strike { children, .. } => return view! { <s>{inlines(children, flaws)}</s> }.into_any(),
        _ => {}
    }
    let leaf = leaf(part);
    match flaws.mark_in(part.span()) {
        Some(mark) => view! { <span>{mark}{leaf}</span> }.into_any(),
        None => leaf,
    }
}

fn leaf(part: &Inline) -> AnyView {
    match part {
        Inline::Text { text, .. } => plain(text),
        Inline::Code { text, .. } => view! { <code>{plain(text)}</code> }.into_any(),
        Inline::Link { text, href, .. } => {
            view! { <a href=href.clone() rel="noopener noreferrer nofollow" target="_blank"><bdi>{plain(text)}</bdi></a> }
                .into_any()
        }
        Inline::Variable { value: Some(value), .. } => view! { <bdi>{plain(value)}</bdi> }.into_any(),
        Inline::Variable { name, .. } => view! { <bdi class="raw">{["{{", name, "}}"].concat()}</bdi> }.into_any(),
        _ => view! { <br/> }.into_any(),
    }
}
