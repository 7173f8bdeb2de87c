use std::ops::Range;

const FENCE: &str = "```";

/// What backticks make literal. It is found before anything else in a text.
pub(super) struct Code {
    /// With the backticks.
    pub(super) bytes: Range<usize>,
    /// Without them.
    pub(super) inside: Range<usize>,
}

impl Code {
    /// Whether its backticks are triple ones.
    pub(super) fn is_fenced(&self) -> bool {
        self.inside.start - self.bytes.start == FENCE.len()
    }
}

/// The code of a text, in order: triple backticks first, over any number of lines, then single ones within a line.
/// Backticks with nothing but white space between them are text.
pub(super) fn codes(text: &str) -> Vec<Code> {
    let mut found = Vec::new();
    let mut from = 0;
    for fenced in fences(text) {
        ticks(text, from..fenced.bytes.start, &mut found);
        from = fenced.bytes.end;
        found.push(fenced);
    }
    ticks(text, from..text.len(), &mut found);
    found
}

fn fences(text: &str) -> impl Iterator<Item = Code> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + text.get(at..)?.find(FENCE)?;
            at = start + FENCE.len();
            let (inside, _) = text.get(at..)?.split_once(FENCE)?;
            if !inside.trim().is_empty() {
                let inside = at..at + inside.len();
                at = inside.end + FENCE.len();
                return Some(Code { bytes: start..at, inside });
            }
        }
    })
}

fn ticks(text: &str, within: Range<usize>, found: &mut Vec<Code>) {
    let mut at = within.start;
    while let Some(start) = text.get(at..within.end).and_then(|rest| rest.find('`')).map(|found| at + found) {
        at = start + 1;
        let rest = text.get(at..within.end).unwrap_or_default();
        let Some(length) = rest.find(['`', '\n']) else { break };
        let (inside, after) = rest.split_at_checked(length).unwrap_or_default();
        if after.starts_with('`') && !inside.trim().is_empty() {
            let inside = at..at + length;
            at = inside.end + 1;
            found.push(Code { bytes: start..at, inside });
        }
    }
}
