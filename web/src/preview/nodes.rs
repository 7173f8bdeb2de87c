//! The tree of a formatted text as elements. Nothing a person typed is ever read as markup.

use super::bubble::proof;
use crate::problems::Problem;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use ventana_core::text::{Block, Inline, Span};

/// The problems of a text that are still to be marked. Those of one block share a mark on the line of the first, since
/// marks on neighbouring lines would be too small to press.
pub(crate) struct Unmarked {
    problems: RefCell<Vec<Problem>>,
    block_end: Cell<u32>,
}

impl Unmarked {
    pub(crate) fn new(problems: Vec<Problem>) -> Self {
        Self { problems: RefCell::new(problems), block_end: Cell::new(u32::MAX) }
    }

    /// The mark of the block's problems, when one of them begins before the end of `span`.
    fn mark_in(&self, span: Span) -> Option<AnyView> {
        let begins_before =
            |problem: &Problem, end| problem.diagnostic.span.is_none_or(|flaw| flaw.start < end);
        let mut problems = self.problems.borrow_mut();
        if !problems.iter().any(|problem| begins_before(problem, span.end)) {
            return None;
        }
        let block_end = self.block_end.get();
        let here: Vec<_> = problems.extract_if(.., |problem| begins_before(problem, block_end)).collect();
        proof(&here)
    }

    /// The mark of all that are left, such as those behind the last character.
    pub(crate) fn rest(&self) -> Option<AnyView> {
        proof(&self.problems.take())
    }
}

pub(crate) fn blocks(blocks: &[Block], flaws: &Unmarked) -> Vec<AnyView> {
    let last = blocks.len().saturating_sub(1);
    blocks.iter().enumerate().map(|(index, block)| block_view(block, index == last, flaws)).collect()
}

fn block_view(block: &Block, is_last: bool, flaws: &Unmarked) -> AnyView {
    let tail = if is_last { "tail" } else { "" };
    flaws.block_end.set(if is_last { u32::MAX } else { block.span().end });
    match block {
        Block::Paragraph { inlines: parts, .. } => {
            view! { <p class=tail>{inlines(parts, flaws)}</p> }.into_any()
        }
        Block::Quote { inlines: parts, .. } => {
            view! { <blockquote class=tail>{inlines(parts, flaws)}</blockquote> }.into_any()
        }
        Block::CodeBlock { text, span } => {
            view! { <pre class=tail>{flaws.mark_in(*span)}{text.clone()}</pre> }.into_any()
        }
        Block::List { ordered, items, .. } => {
            let items: Vec<_> =
                items.iter().map(|item| view! { <li>{inlines(item, flaws)}</li> }.into_any()).collect();
            if *ordered {
                view! { <ol class=tail>{items}</ol> }.into_any()
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
        Inline::Text { text, .. } => text.clone().into_any(),
        Inline::Code { text, .. } => view! { <code>{text.clone()}</code> }.into_any(),
        Inline::Link { text, href, .. } => {
            view! { <a href=href.clone() rel="noopener noreferrer nofollow" target="_blank">{text.clone()}</a> }
                .into_any()
        }
        Inline::Variable { value: Some(value), .. } => view! { <bdi>{value.clone()}</bdi> }.into_any(),
        Inline::Variable { name, .. } => view! { <bdi class="raw">{format!("{{{{{name}}}}}")}</bdi> }.into_any(),
        _ => view! { <br/> }.into_any(),
    }
}
