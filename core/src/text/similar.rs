/// The name that `text` was most likely meant to be: the nearest one within two slips of the keyboard, fewer in short
/// names. Case does not matter; a space or hyphen is as good as an underscore.
///
/// # Examples
/// ```
/// use ventana_core::text::nearest;
/// assert_eq!(nearest("Quick-Repli", ["URL", "QUICK_REPLY"]), Some("QUICK_REPLY"));
/// assert_eq!(nearest("HOLOGRAM", ["URL", "QUICK_REPLY"]), None);
/// ```
pub fn nearest<'a>(text: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.trim();
    let slips = |name: &'a str| {
        let allowed = (name.len() / 3).min(2);
        // A length that differs by more needs no closer look, however long the text is.
        let near = text.len().abs_diff(name.len()) <= allowed;
        near.then(|| (distance(text, name), name)).filter(|(distance, _)| *distance <= allowed)
    };
    names.into_iter().filter_map(slips).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// How many letters must be added, left out, changed or swapped with the next to make one of the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<u8> = b.bytes().map(folded).collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut previous = None;
    for (row, letter) in a.bytes().map(folded).enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX - 1);
            let changed = at(&last, column) + usize::from(letter != *other);
            let mut best = changed.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let left = column.checked_sub(1);
            if previous == Some(*other) && left.and_then(|left| b.get(left)) == Some(&letter) {
                best = best.min(at(&before_last, column.saturating_sub(1)) + 1);
            }
            current.push(best);
        }
        before_last = std::mem::replace(&mut last, current);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or_default()
}

fn folded(byte: u8) -> u8 {
    match byte {
        b' ' | b'-' => b'_',
        _ => byte.to_ascii_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_as_people_make_them() {
        for (a, b, slips) in [
            ("UTILITY", "utility", 0),
            ("UTLITY", "UTILITY", 1),
            ("UTILTIY", "UTILITY", 1),
            ("BODDY", "BODY", 1),
            ("", "URL", 3),
            ("quick reply", "QUICK_REPLY", 0),
        ] {
            assert_eq!(distance(a, b), slips, "{a} {b}");
            assert_eq!(distance(b, a), slips, "{b} {a}");
        }
    }

    #[test]
    fn short_names_allow_fewer_slips() {
        assert_eq!(nearest("BUTTON", ["BODY", "BUTTONS"]), Some("BUTTONS"));
        assert_eq!(nearest("URI", ["URL"]), Some("URL"));
        assert_eq!(nearest("ABL", ["URL"]), None);
        assert_eq!(nearest(&"x".repeat(100_000), ["URL"]), None);
    }
}
