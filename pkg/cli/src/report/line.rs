//! A line of a file as a terminal can show it: as much of it as fits, with the characters at fault underlined.

use std::ops::Range;

/// How far from the characters at fault the ends of their line are looked for: a file can be one line of many megabytes.
const REACH: usize = 1_000;

/// What stands where a line is cut.
const CUT: char = '…';

/// A line and what is drawn below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    pub(super) line: String,
    pub(super) below: String,
}

/// Draws the line in which `bytes` begin in at most `width` columns.
pub(super) fn draw(text: &str, bytes: &Range<usize>, width: usize) -> Drawn {
    let width = width.max(20);
    let reach = floor(text, bytes.start.saturating_sub(REACH));
    let before = text.get(reach..bytes.start).unwrap_or_default();
    let from = before.rfind('\n').map_or(reach, |at| reach + at + 1);
    let begins = from == 0 || text.as_bytes().get(from - 1) == Some(&b'\n');
    let rest = text.get(bytes.start..floor(text, (bytes.start + REACH).min(text.len()))).unwrap_or_default();
    let to = bytes.start + rest.find(['\n', '\r']).unwrap_or(rest.len());
    let end = bytes.end.clamp(bytes.start, to.max(bytes.start));
    let is_whole = begins && matches!(text.as_bytes().get(to), None | Some(b'\n' | b'\r'));
    let cells = |range: Range<usize>| -> Vec<(char, usize)> {
        text.get(range).unwrap_or_default().chars().map(shown).map(|shown| (shown, columns(shown))).collect()
    };
    let (mut head, fault, mut tail) = (cells(from..bytes.start), cells(bytes.start..end), cells(end..to));
    let total = |cells: &[(char, usize)]| cells.iter().map(|(_, columns)| columns).sum::<usize>();
    let is_long = total(&head) + total(&fault) + total(&tail) > width;
    if is_long || !is_whole {
        // A third of the room for what stands before, and what is left for what stands behind.
        let room = if total(&tail) + total(&fault) < width * 2 / 3 {
            width.saturating_sub(total(&tail) + total(&fault) + 1)
        } else {
            width / 3
        };
        if total(&head) > room || !begins {
            let mut left = room;
            let kept = head.iter().rev().take_while(|(_, columns)| {
                left = left.saturating_sub(*columns);
                left > 0
            });
            let kept = kept.count();
            head.drain(..head.len() - kept);
            head.insert(0, (CUT, 1));
        }
        let room = width.saturating_sub(total(&head) + total(&fault)).max(1);
        tail = fitting(tail, room).0;
    }
    let room = width.saturating_sub(total(&head)).max(1);
    let (fault, is_cut) = fitting(fault, room);
    let tail = if is_cut { Vec::new() } else { tail };
    let below = " ".repeat(total(&head)) + &"^".repeat(total(&fault).max(1));
    let line: String = head.iter().chain(&fault).chain(&tail).map(|(character, _)| character).collect();
    Drawn { line: line.trim_end().to_owned(), below }
}

/// As many of the cells as there is room for.
fn fitting(cells: Vec<(char, usize)>, room: usize) -> (Vec<(char, usize)>, bool) {
    let mut taken = 0;
    let fit = cells.iter().take_while(|(_, columns)| {
        taken += columns;
        taken <= room
    });
    let count = fit.count();
    if count == cells.len() {
        return (cells, false);
    }
    let mut fit: Vec<_> = cells.into_iter().take(count.saturating_sub(1)).collect();
    fit.push((CUT, 1));
    (fit, true)
}

/// The place of a character at or before a byte.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// A character as it is shown: what would move the cursor or turn the direction of the line is made visible instead.
pub(super) fn shown(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' => ' ',
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            '\u{FFFD}'
        }
        _ if character.is_control() => '\u{FFFD}',
        _ => character,
    }
}

/// How many columns of a terminal a character takes, as near as it can be said without the terminal.
fn columns(character: char) -> usize {
    match u32::from(character) {
        0x0300..=0x036F
        | 0x0483..=0x0489
        | 0x0591..=0x05BD
        | 0x0610..=0x061A
        | 0x064B..=0x065F
        | 0x093C
        | 0x0941..=0x0948
        | 0x094D
        | 0x0E31
        | 0x0E34..=0x0E3A
        | 0x0E47..=0x0E4E
        | 0x200B..=0x200D
        | 0x20D0..=0x20F0
        | 0xFE00..=0xFE0F
        | 0x1F3FB..=0x1F3FF
        | 0xE0100..=0xE01EF => 0,
        0x1100..=0x115F
        | 0x2E80..=0x303E
        | 0x3041..=0x33FF
        | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF
        | 0xA000..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1F64F
        | 0x1F680..=0x1F6FF
        | 0x1F900..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(marked: &str, width: usize) -> (String, String) {
        let (start, end) = (marked.find('⟦').unwrap(), marked.find('⟧').unwrap() - '⟦'.len_utf8());
        let text = marked.replace(['⟦', '⟧'], "");
        let Drawn { line, below } = draw(&text, &(start..end), width);
        (line, below)
    }

    fn is(line: &str, below: &str) -> (String, String) {
        (line.to_owned(), below.to_owned())
    }

    #[test]
    fn the_line_is_shown_with_its_fault_underlined() {
        assert_eq!(drawn("{\n  \"name\": \"⟦O⟧rder\",\n}", 40), is("  \"name\": \"Order\",", "           ^"));
        assert_eq!(drawn("⟦⟧", 40), is("", "^"));
        assert_eq!(drawn("a⟦{\r\n}⟧\r\n", 40), is("a{", " ^"));
    }

    #[test]
    fn wide_characters_take_two_columns_and_marks_none() {
        assert_eq!(drawn("日本⟦😀e\u{301}⟧", 40), is("日本😀e\u{301}", "    ^^^"));
    }

    #[test]
    fn what_would_disturb_a_terminal_is_made_visible() {
        assert_eq!(drawn("\ta\u{1b}[31m\u{202e}⟦b⟧", 40), is(" a\u{FFFD}[31m\u{FFFD}b", "        ^"));
    }

    #[test]
    fn a_long_line_is_cut_around_its_fault() {
        let long = ["a".repeat(5_000), "⟦bad⟧".into(), "c".repeat(5_000)].concat();
        let (line, below) = drawn(&long, 30);
        assert_eq!(line, "…aaaaaaaaabadcccccccccccccccc…");
        assert_eq!(below, "          ^^^");
        let (line, below) = drawn(&["x".repeat(50), "⟦bad⟧".into()].concat(), 30);
        assert!(line.starts_with('…') && line.ends_with("bad") && below.ends_with("  ^^^"), "{line}");
        assert!(line.chars().count() <= 30);
    }

    #[test]
    fn a_fault_longer_than_the_line_is_cut_too() {
        let (line, below) = drawn(&["ab⟦".into(), "x".repeat(90), "⟧cd".into()].concat(), 30);
        assert_eq!(line, format!("ab{}…", "x".repeat(27)));
        assert_eq!(below, format!("  {}", "^".repeat(28)));
    }
}
