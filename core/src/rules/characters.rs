//! What the rules about characters that Meta refuses in a text share.

use super::prelude::*;
use super::subject::Part;
use crate::text::{emojis, line_breaks, marks, placeholders};
use std::ops::Range;

/// Finds the stretches of line breaks, emojis and, if they are refused too, formatting marks; and offers to take each out.
pub(super) fn check(subject: &Subject<'_>, role: Role, are_marks_refused: bool, found: &mut Findings<'_>) {
    for part in subject.texts(role) {
        for run in runs(part.text, are_marks_refused) {
            let shown = part
                .text
                .get(run.clone())
                .unwrap_or_default()
                .replace("\r\n", "↵")
                .replace(['\n', '\r'], "↵");
            let args = [("characters", shown.as_str().into())];
            let finding = Finding::at(part.pointer()).span(Span::of(part.text, run.clone())).with(&args);
            found.add(match without(part, run) {
                Some(edit) => finding.fix(0, vec![edit]),
                None => finding,
            });
        }
    }
}

/// The longest stretches that hold nothing but refused characters, in bytes.
fn runs(text: &str, are_marks_refused: bool) -> Vec<Range<usize>> {
    let mut refused: Vec<_> = emojis(text).collect();
    refused.extend(line_breaks(text));
    if are_marks_refused {
        refused.extend(marks(text).map(|at| at..at + 1));
    }
    refused.sort_unstable_by_key(|at| at.start);
    refused.dedup_by(|next, run| {
        let touches = next.start <= run.end;
        if touches {
            run.end = run.end.max(next.end);
        }
        touches
    });
    refused
}

/// The edit that takes a stretch out, and leaves one space where it parted words. `None` when it would leave no text or
/// make a variable of braces that were none.
fn without(part: &Part<'_>, run: Range<usize>) -> Option<Edit> {
    let (before, after) = (part.text.get(..run.start)?, part.text.get(run.end..)?);
    let (left, right) = (before.trim_end(), after.trim_start());
    let parted =
        left.len() < before.len() || right.len() < after.len() || part.text.get(run)?.contains(['\n', '\r']);
    let gap = if parted && !left.is_empty() && !right.is_empty() { " " } else { "" };
    let text = [left, gap, right].concat();
    let same_variables = placeholders(&text)
        .map(|found| found.kind)
        .eq(part.placeholders.iter().map(|found| found.kind.clone()));
    let span = Span::of(part.text, left.len()..part.text.len() - right.len());
    (!text.is_empty() && same_variables).then(|| Edit {
        path: part.pointer(),
        span: Some(span),
        value: gap.into(),
    })
}
