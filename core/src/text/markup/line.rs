use super::code::Code;
use std::ops::Range;

/// A line of a text, and the code on it. Code that spans lines makes one line of them.
pub(super) struct Line<'a> {
    /// Its bytes without the break.
    pub(super) bytes: Range<usize>,
    pub(super) codes: &'a [Code],
}

/// The lines of a text, one more than it has breaks.
pub(super) fn lines<'a>(text: &'a str, codes: &'a [Code]) -> impl Iterator<Item = Line<'a>> {
    let mut from = Some(0);
    let mut codes = codes;
    std::iter::from_fn(move || {
        let start = from?;
        let newline_from = |at: usize| Some(at + text.get(at..)?.find('\n')?);
        let mut newline = newline_from(start);
        let mut count = 0;
        while let Some(code) = codes.get(count) {
            match newline {
                Some(at) if at <= code.bytes.start => break,
                Some(at) if at < code.bytes.end => newline = newline_from(code.bytes.end),
                _ => {}
            }
            count += 1;
        }
        let (here, rest) = codes.split_at_checked(count).unwrap_or_default();
        codes = rest;
        from = newline.map(|newline| newline + 1);
        let end = newline.unwrap_or(text.len());
        let is_windows = newline.is_some() && text.get(start..end).is_some_and(|line| line.ends_with('\r'));
        Some(Line { bytes: start..end - usize::from(is_windows), codes: here })
    })
}

/// What the first characters of a line make of it.
#[derive(Clone, Copy)]
pub(super) enum Prefix {
    Quote,
    Bullet,
    Number(u32),
}

/// The prefix of a line and its length in bytes. One with nothing behind it is text.
pub(super) fn prefix(line: &str) -> Option<(Prefix, usize)> {
    let (head, rest) = line.split_once(' ')?;
    let prefix = match head {
        ">" => Prefix::Quote,
        "-" | "*" => Prefix::Bullet,
        _ => {
            let digits = head.strip_suffix('.')?;
            Prefix::Number(digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())??)
        }
    };
    (!rest.trim().is_empty()).then_some((prefix, head.len() + 1))
}
