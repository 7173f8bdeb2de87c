//! What the rules about too long texts share.

use super::prelude::*;
use super::subject::Part;
use crate::text::trim_to;

/// Finds the texts of one role that are over their limit, and offers to cut them at a word.
pub(super) fn check(subject: &Subject<'_>, role: Role, limit: usize, found: &mut Findings<'_>) {
    for part in subject.texts(role) {
        check_part(part, limit, found);
    }
}

/// The same for one text.
pub(super) fn check_part(part: &Part<'_>, limit: usize, found: &mut Findings<'_>) {
    // No text has more characters than bytes, and most are short enough by either.
    if part.text.len() > limit
        && let Some((over, _)) = part.text.char_indices().nth(limit)
    {
        let kept = part.text.get(..trim_to(part.text, limit)).unwrap_or_default();
        let args = [("count", part.text.chars().count().into()), ("limit", limit.into())];
        let finding =
            Finding::at(part.pointer()).span(Span::of(part.text, over..part.text.len())).with(&args);
        let edit = Edit { path: part.pointer(), span: None, value: kept.into() };
        found.add(if kept.is_empty() { finding } else { finding.try_fix(0, vec![edit]) });
    }
}
