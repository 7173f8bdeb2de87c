//! What the rules about broken placeholders share.

use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::rules::words::excerpt;
use crate::text::{Placeholder, PlaceholderFault, PlaceholderKind};

/// Finds the placeholders with one of some faults where variables can stand, and offers what they are meant to be.
pub(super) fn check(subject: &Subject<'_>, faults: &[PlaceholderFault], found: &mut Findings<'_>) {
    for (part, broken) in broken(subject, faults) {
        let shown = excerpt(part.text.get(broken.bytes.clone()).unwrap_or_default());
        let args = [("variable", shown.as_str().into())];
        let span = Span::of(part.text, broken.bytes.clone());
        let finding = Finding::at(part.pointer()).span(span).with(&args);
        found.add(match broken.repaired() {
            Some(repaired) => finding.try_replace(0, repaired),
            None => finding,
        });
    }
}

/// The placeholders with one of some faults where variables can stand.
pub(super) fn broken<'s, 'a>(
    subject: &'s Subject<'a>,
    faults: &'s [PlaceholderFault],
) -> impl Iterator<Item = (&'s Part<'a>, &'s Placeholder<'a>)> {
    let parts =
        subject.texts.iter().filter(|part| matches!(part.role, Role::Header | Role::Body | Role::Url));
    parts.flat_map(|part| part.placeholders.iter().map(move |found| (part, found))).filter(
        |(_, found)| matches!(found.kind, PlaceholderKind::Broken(fault, _) if faults.contains(&fault)),
    )
}
