//! What the rules that renumber variables share.

use crate::rules::examples::Sampled;
use crate::rules::prelude::*;
use crate::rules::subject::Part;
use crate::text::{Key, Utf16Cursor};

/// The distinct variables of a text in the order in which they first stand there.
pub(in crate::rules) fn by_place<'a>(part: &Part<'a>) -> Vec<Key<'a>> {
    let mut keys: Vec<Key<'a>> = Vec::new();
    let mut seen = vec![false; part.keys.all().len()];
    for key in part.slots().filter_map(crate::text::Placeholder::meant) {
        let seen = part.keys.rank(&key).and_then(|rank| seen.get_mut(rank));
        if let Some(seen) = seen.filter(|seen| !**seen) {
            *seen = true;
            keys.push(key);
        }
    }
    keys
}

/// The edits that give the variables of a text the numbers 1, 2, 3… in the order of `keys`, which are all of them, and
/// let the samples follow. `None` when it cannot be told which sample is whose.
pub(in crate::rules) fn renumber(sampled: &Sampled<'_, '_>, keys: &[Key<'_>]) -> Option<Vec<Edit>> {
    let part = sampled.part;
    let mut number_of = vec![0_u32; keys.len()];
    for (number, key) in (1..).zip(keys) {
        *number_of.get_mut(part.keys.rank(key)?)? = number;
    }
    let mut edits = Vec::new();
    let mut cursor = Utf16Cursor::new(part.text);
    let pointer = part.pointer();
    for slot in part.slots() {
        let key = slot.meant()?;
        let number = Key::Number(*number_of.get(part.keys.rank(&key)?)?);
        let span = Span { start: cursor.advance(slot.bytes.start), end: cursor.advance(slot.bytes.end) };
        if number != key || slot.key(part.text).is_none() {
            edits.push(Edit { path: pointer.clone(), span: Some(span), value: number.written().into() });
        }
    }
    let in_order: Option<Vec<_>> = keys.iter().map(|key| sampled.sample_of(key)).collect();
    if sampled.has_samples() {
        edits.extend(sampled.restate_numbered(in_order?)?);
    }
    Some(edits)
}

#[cfg(test)]
mod tests {
    use crate::Locale;
    use crate::json::Json;
    use crate::rules::lint;
    use crate::text::{PlaceholderKind, placeholders};
    use proptest::prelude::*;

    fn template(numbers: &[u32], samples: Vec<String>, is_header: bool) -> Json {
        let variables: Vec<_> = numbers.iter().map(|number| format!("{{{{{number}}}}}")).collect();
        let text = ["Your order: ", &variables.join(" then 📦 "), " has left."].concat();
        let list = Json::from(samples);
        let (kind, member, list) = if is_header {
            ("HEADER", "header_text", list)
        } else {
            ("BODY", "body_text", vec![list].into())
        };
        let component = Json::from_iter([
            ("type", Json::from(kind)),
            ("format", "TEXT".into()),
            ("text", text.into()),
            ("example", Json::from_iter([(member, list)])),
        ]);
        Json::from_iter([("components", Json::from(vec![component]))])
    }

    /// The sample that each place of the text shows, in order.
    fn shown(template: &Json, used: &[u32]) -> Vec<String> {
        let text = template.at("/components/0/text").and_then(Json::as_str).unwrap();
        let samples = ["/components/0/example/header_text", "/components/0/example/body_text/0"];
        let list = samples.iter().find_map(|path| template.at(path)).and_then(Json::as_array).unwrap();
        let by_rank = list.len() == used.len();
        let sample = |number: u32| {
            let rank = used.iter().position(|used| *used == number).unwrap();
            list[if by_rank { rank } else { number as usize - 1 }].as_str().unwrap().to_owned()
        };
        let numbers = placeholders(text).map(|found| match found.kind {
            PlaceholderKind::Number(number) => number,
            other => panic!("{other:?}"),
        });
        numbers.map(sample).collect()
    }

    fn distinct(numbers: &[u32]) -> Vec<u32> {
        let mut used = numbers.to_vec();
        used.sort_unstable();
        used.dedup();
        used
    }

    proptest! {
        #[test]
        fn renumbering_leaves_every_sample_with_its_variable(
            numbers in proptest::collection::vec(1_u32..7, 1..7),
            is_header: bool,
            is_full: bool,
        ) {
            let used = distinct(&numbers);
            let samples: Vec<_> = if is_full {
                (1..=*used.last().unwrap()).map(|number| format!("sample {number}")).collect()
            } else {
                used.iter().map(|number| format!("sample {number}")).collect()
            };
            let before = template(&numbers, samples, is_header);
            for found in lint(before.clone(), None, Locale::En).diagnostics {
                if !matches!(found.code, "variable-gap" | "variables-out-of-order") {
                    continue;
                }
                prop_assert_eq!(found.fixes.len(), 1);
                let after = found.fixes[0].apply(&before).unwrap();
                let renumbered = (1..=used.len() as u32).collect::<Vec<_>>();
                prop_assert_eq!(shown(&after, &renumbered), shown(&before, &used));
            }
        }
    }
}
