//! What the rules about names of variables share.

use crate::rules::examples::sampled;
use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::text::{Key, Placeholder};

/// Finds each name of which `better` knows a better one, where it first stands in a text, and offers to rename it there
/// and beside its sample.
pub(super) fn judge_names(
    subject: &Subject<'_>,
    found: &mut Findings<'_>,
    better: impl Fn(&str) -> Option<String>,
) {
    for part in &subject.texts {
        let holds_variables = matches!(part.role, Role::Header | Role::Body | Role::Url);
        for key in part.keys.all().iter().filter(|_| holds_variables) {
            let Key::Name(name) = key else { continue };
            let Some(better) = better(name) else { continue };
            let Some(first) = part.slots().find(|slot| is(slot, key)) else { continue };
            let variable = key.written();
            let limit = limits::VARIABLE_NAME_LENGTH.value;
            let args = [("variable", variable.as_str().into()), ("limit", limit.into())];
            let finding =
                Finding::at(part.pointer()).span(Span::of(part.text, first.bytes.clone())).with(&args);
            found.add(match renamed(subject, part, key, &Key::Name(better.into())) {
                Some(edits) => finding.try_fix(0, edits),
                None => finding,
            });
        }
    }
}

fn is(slot: &Placeholder<'_>, key: &Key<'_>) -> bool {
    slot.meant().as_ref() == Some(key)
}

/// The edits that rename a variable of a text. `None` where the new name is none, or another variable has it.
fn renamed(subject: &Subject<'_>, part: &Part<'_>, key: &Key<'_>, to: &Key<'_>) -> Option<Vec<Edit>> {
    let Key::Name(name) = to else { return None };
    let is_taken = subject.texts.iter().any(|part| part.keys.rank(to).is_some());
    if is_taken || !name.starts_with(|sign: char| sign.is_ascii_lowercase()) {
        return None;
    }
    let slots = part.slots().filter(|slot| is(slot, key)).map(|slot| {
        let span = Some(Span::of(part.text, slot.bytes.clone()));
        Edit { path: part.pointer(), span, value: to.written().into() }
    });
    let mut edits: Vec<_> = slots.collect();
    if let Some(sampled) = sampled(subject, part) {
        let is_its = |written: Option<&str>| written.is_some_and(|written| *key == Key::Name(written.into()));
        for (index, _) in sampled.entries().filter(|(_, entry)| is_its(entry.param_name.text())) {
            let path = [&*sampled.named_at(), "/", &index.to_string(), "/param_name"].concat();
            edits.push(Edit { path, span: None, value: (&**name).into() });
        }
    }
    Some(edits)
}
