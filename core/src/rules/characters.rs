//! What the rules about characters that Meta refuses in a text share.

use super::prelude::*;
use super::subject::Part;
use super::words::excerpt;
use crate::sort::sorted_by;
use crate::text::{Glance, Utf16Cursor, emojis, line_breaks, marks, placeholders};
use std::ops::Range;

/// How many stretches of one text get a fix: each is tried on the text, and nobody mends more of them one by one.
const MOST_FIXES: usize = 16;

/// Finds the stretches of line breaks, emojis and, if they are refused too, formatting marks; and offers to take each out.
pub(super) fn check(subject: &Subject<'_>, role: Role, are_marks_refused: bool, found: &mut Findings<'_>) {
    let signs = Glance::SYMBOL.or(Glance::BREAK).or(Glance::MARK);
    for part in subject.texts(role).filter(|part| part.glance.has(signs)) {
        let mut cursor = Utf16Cursor::new(part.text);
        let runs = runs(part.text, are_marks_refused);
        for (index, run) in runs.iter().enumerate() {
            let shown = part.text.get(run.clone()).unwrap_or_default();
            let shown = excerpt(&shown.replace("\r\n", "↵").replace(['\n', '\r'], "↵"));
            let args = [("characters", shown.as_str().into())];
            let span = Span { start: cursor.advance(run.start), end: cursor.advance(run.end) };
            let finding = Finding::at(part.pointer()).span(span).with(&args);
            let mended = (index < MOST_FIXES).then(|| without(part, run.clone())).flatten();
            found.add(match mended {
                Some((text, edit)) if self::runs(&text, are_marks_refused).len() < runs.len() => {
                    finding.fix(0, vec![edit])
                }
                _ => finding,
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
    let mut refused = sorted_by(refused, |a, b| a.start.cmp(&b.start));
    refused.dedup_by(|next, run| {
        let touches = next.start <= run.end;
        if touches {
            run.end = run.end.max(next.end);
        }
        touches
    });
    refused
}

/// The text without a stretch, with one space where it parted words, and the edit to it. `None` when no text would be
/// left, or braces would make another variable.
fn without(part: &Part<'_>, run: Range<usize>) -> Option<(String, Edit)> {
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
    let edit = Edit { path: part.pointer(), span: Some(span), value: gap.into() };
    let joins_braces = gap.is_empty() && left.ends_with('}') && right.starts_with('}');
    (!text.is_empty() && same_variables && !joins_braces).then_some((text, edit))
}
