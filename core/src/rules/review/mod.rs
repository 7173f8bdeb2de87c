//! Rules on what review rejects after the API has taken a template: what the words ask, threaten, promise or leave out.
//! They go by words of three languages, so they warn, name the words, and stay silent where a text could be meant well.

pub(super) mod prize;
pub(super) mod risky_link;
pub(super) mod sensitive_identifier;
pub(super) mod threat;
pub(super) mod vague_text;

use super::prelude::*;
use super::reading::{Mark, Reading};

/// Adds a finding at the first phrase in each text that a rule means, with the phrase as an argument.
fn name_first(subject: &Subject<'_>, found: &mut Findings<'_>, is_meant: impl Fn(&Reading, &Mark) -> bool) {
    if subject.language().is_none() {
        return;
    }
    for (part, reading) in subject.readings() {
        if let Some(mark) = reading.marks.iter().find(|mark| is_meant(reading, mark)) {
            let bytes = reading.bytes(mark);
            let args = [("phrase", part.text.get(bytes.clone()).unwrap_or_default().into())];
            found.add(Finding::at(part.pointer()).span(Span::of(part.text, bytes)).with(&args));
        }
    }
}
