use super::scan::{Piece, Placed};
use std::ops::Range;

/// Joins the marks of a line that format what is between them. The shortest pair wins, then the one that closes first;
/// each kind of mark is open at most once, so nothing nests deeper than there are kinds.
pub(super) fn pair(text: &str, line: &Range<usize>, pieces: &mut [Placed<'_>]) {
    let mut open: Vec<(char, usize)> = Vec::new();
    for index in 0..pieces.len() {
        let Some((mark, before, after)) = sides(text, line, pieces, index) else {
            if pieces.get(index).is_some_and(|placed| breaks(&placed.piece)) {
                open.clear();
            }
            continue;
        };
        let closes = !before.is_none_or(char::is_whitespace) && !after.is_some_and(char::is_alphanumeric);
        // Right before another of its kind a mark opens nothing: in `**word**` the inner pair is the shorter one.
        let opens = !before.is_some_and(char::is_alphanumeric)
            && after.is_some_and(|after| after != mark && !after.is_whitespace());
        let opener = open.iter().rposition(|(opened, _)| *opened == mark);
        match opener.and_then(|place| Some((place, open.get(place)?.1))) {
            Some((place, partner)) if closes => {
                open.truncate(place);
                join(pieces, partner, index);
                join(pieces, index, partner);
            }
            _ if opens => {
                open.retain(|(opened, _)| *opened != mark);
                open.push((mark, index));
            }
            _ => {}
        }
    }
}

/// Code may span lines; a pair around it may not.
fn breaks(piece: &Piece<'_>) -> bool {
    matches!(piece, Piece::Code(inside) if inside.contains('\n'))
}

fn join(pieces: &mut [Placed<'_>], index: usize, other: usize) {
    if let Some(Placed { piece: Piece::Mark(_, partner), .. }) = pieces.get_mut(index) {
        *partner = Some(other);
    }
}

/// A mark with the characters beside it on its line, as a reader sees them: of a variable, those of its value.
fn sides(
    text: &str,
    line: &Range<usize>,
    pieces: &[Placed<'_>],
    index: usize,
) -> Option<(char, Option<char>, Option<char>)> {
    let Placed { bytes, piece: Piece::Mark(mark, _) } = pieces.get(index)? else { return None };
    let value = |neighbour: Option<usize>, touches: fn(&Range<usize>, &Range<usize>) -> bool| {
        let placed = pieces.get(neighbour?).filter(|placed| touches(&placed.bytes, bytes))?;
        match &placed.piece {
            Piece::Variable(_, value) => value.as_deref(),
            _ => None,
        }
    };
    let before = value(index.checked_sub(1), |variable, mark| variable.end == mark.start)
        .and_then(|value| value.chars().next_back())
        .or_else(|| text.get(line.start..bytes.start)?.chars().next_back());
    let after = value(index.checked_add(1), |variable, mark| mark.end == variable.start)
        .and_then(|value| value.chars().next())
        .or_else(|| text.get(bytes.end..line.end)?.chars().next());
    Some((*mark, before, after))
}
