//! What the rules about variables that stand beside each other share.

use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::text::{Placeholder, is_mark};

/// The variables of a body with nothing but formatting marks and perhaps blanks before them, as far as the variable
/// before; each with what stands there.
pub(super) fn followers<'s, 'a>(
    part: &'s Part<'a>,
) -> impl Iterator<Item = (&'s Placeholder<'a>, &'a str)> + use<'s, 'a> {
    part.slots().zip(part.slots().skip(1)).filter_map(|(before, after)| {
        let between = part.text.get(before.bytes.end..after.bytes.start)?;
        between.chars().all(|sign| sign.is_whitespace() || is_mark(sign)).then_some((after, between))
    })
}

/// A finding at the later of two variables, with both in the texts.
pub(super) fn report(
    part: &Part<'_>,
    after: &Placeholder<'_>,
    edit: Option<(usize, &str)>,
    found: &mut Findings<'_>,
) {
    let variable = part.text.get(after.bytes.clone()).unwrap_or_default();
    let args = [("variable", variable.into())];
    let finding = Finding::at(part.pointer()).span(Span::of(part.text, after.bytes.clone())).with(&args);
    found.add(match edit {
        Some((at, put_in)) => {
            let span = Some(Span::of(part.text, at..at));
            finding.try_fix(0, vec![Edit { path: part.pointer(), span, value: put_in.into() }])
        }
        None => finding,
    });
}
