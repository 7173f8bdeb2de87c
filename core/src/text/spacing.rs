//! Line breaks, tabs and runs of spaces. Ranges are in bytes.

use std::ops::Range;

/// The line breaks of a text; `\r\n` is one.
pub fn line_breaks(text: &str) -> impl Iterator<Item = Range<usize>> {
    units(text, line_break)
}

/// The tabs of a text.
pub fn tabs(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.match_indices('\t').map(|(at, _)| at..at + 1)
}

/// The stretches of more than `most` line breaks in a row, nothing between them.
///
/// # Examples
/// ```
/// use ventana_core::text::break_runs;
/// assert_eq!(break_runs("one\n\ntwo\r\n\n\nthree", 2).collect::<Vec<_>>(), [8..12]);
/// ```
pub fn break_runs(text: &str, most: usize) -> impl Iterator<Item = Range<usize>> {
    runs(line_breaks(text), most)
}

/// The stretches of more than `most` spaces in a row.
pub fn space_runs(text: &str, most: usize) -> impl Iterator<Item = Range<usize>> {
    runs(units(text, |rest| usize::from(rest.starts_with(b" "))), most)
}

/// How many bytes the line break at the start of `rest` takes, 0 when there is none.
fn line_break(rest: &[u8]) -> usize {
    match rest {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// Where `length` finds a unit. All of them begin with one of a few ASCII bytes.
fn units(text: &str, length: fn(&[u8]) -> usize) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let rest = text.as_bytes().get(at..)?;
            let start = at + rest.iter().position(|byte| matches!(byte, b' ' | b'\n' | b'\r'))?;
            match length(text.as_bytes().get(start..)?) {
                0 => at = start + 1,
                length => {
                    at = start + length;
                    return Some(start..at);
                }
            }
        }
    })
}

/// Units that touch each other as one range, where there are more than `most` of them.
fn runs(units: impl Iterator<Item = Range<usize>>, most: usize) -> impl Iterator<Item = Range<usize>> {
    let mut units = units.peekable();
    std::iter::from_fn(move || {
        loop {
            let mut run = units.next()?;
            let mut count = 1;
            while let Some(next) = units.next_if(|next| next.start == run.end) {
                run.end = next.end;
                count += 1;
            }
            if count > most {
                return Some(run);
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_break_of_windows_counts_once() {
        assert_eq!(line_breaks("a\r\né\n\rb").collect::<Vec<_>>(), [1..3, 5..6, 6..7]);
        assert_eq!(break_runs("a\r\n\r\nb", 2).count(), 0);
        assert_eq!(break_runs("\n\n\na\r\n\r\n\r\n", 2).collect::<Vec<_>>(), [0..3, 4..10]);
    }

    #[test]
    fn a_blank_between_breaks_ends_the_run() {
        assert_eq!(break_runs("a\n\n \nb", 2).count(), 0);
    }

    #[test]
    fn spaces_count_from_the_one_too_many() {
        assert_eq!(space_runs("a    b", 4).count(), 0);
        assert_eq!(space_runs("é     b      ", 4).collect::<Vec<_>>(), [2..7, 8..14]);
        assert_eq!(tabs("\ta\t").collect::<Vec<_>>(), [0..1, 2..3]);
    }

    proptest! {
        #[test]
        fn runs_hold_nothing_else_and_cannot_grow(text in "[ \r\n\té]{0,40}", most in 0_usize..4) {
            for run in space_runs(&text, most) {
                let inside = text.get(run.clone()).unwrap();
                prop_assert!(inside.len() > most && inside.bytes().all(|byte| byte == b' '));
                prop_assert!(!text.get(..run.start).unwrap().ends_with(' ') && !text.get(run.end..).unwrap().starts_with(' '));
            }
            for run in break_runs(&text, most) {
                prop_assert!(text.get(run.clone()).unwrap().bytes().all(|byte| matches!(byte, b'\r' | b'\n')));
                prop_assert!(!text.get(run.end..).unwrap().starts_with(['\r', '\n']));
            }
            let breaks = text.matches(['\r', '\n']).count() - text.matches("\r\n").count();
            prop_assert_eq!(line_breaks(&text).count(), breaks);
        }
    }
}
