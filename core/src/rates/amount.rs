const MARKS: [char; 2] = ['.', ','];

/// What some spreadsheets set between thousands, beside the mark that is not before the decimals.
const GAPS: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\''];

/// What stands for no rate.
const NONE: [&str; 6] = ["", "n/a", "na", "-", "–", "—"];

/// The mark before the decimals of a file, by the first amount that tells; `None` where none does.
pub(super) fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>) -> Option<char> {
    let mut numbers = cells.map(bare);
    numbers.find_map(|number| {
        let (before, after) = number.rsplit_once(MARKS)?;
        let [point, comma] = MARKS.map(|mark| before.contains(mark));
        let last = if number.ends_with(&format!(",{after}")) { ',' } else { '.' };
        match (point, comma) {
            (false, false) => (after.len() != 3 || before.is_empty() || before == "0").then_some(last),
            (true, false) => Some(','),
            (false, true) => Some('.'),
            (true, true) => None,
        }
    })
}

/// The number nearest to the decimal in a cell, `None` where the file has none. A mark that can be of thousands as well as of
/// decimals is not guessed at.
pub(super) fn read(cell: &str, decimal: Option<char>) -> Result<Option<f64>, ()> {
    if NONE.iter().any(|none| cell.trim().eq_ignore_ascii_case(none)) {
        return Ok(None);
    }
    let number = bare(cell);
    let (whole, decimals) = decimal.and_then(|mark| number.split_once(mark)).unwrap_or((number, ""));
    let is_gap = |c: char| GAPS.contains(&c) || decimal.is_some() && MARKS.contains(&c);
    let groups: Vec<&str> = whole.split(is_gap).collect();
    let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
    let is_short = groups.first().is_some_and(|group| groups.len() == 1 || (1..=3).contains(&group.len()));
    let digits = [groups.concat(), decimals.to_owned()];
    let are_digits = digits.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    match digits.join(".").parse::<f64>() {
        Ok(amount) if amount.is_finite() && is_grouped && is_short && are_digits => Ok(Some(amount)),
        _ => Err(()),
    }
}

/// A cell without the currency that may stand before or behind the number.
fn bare(cell: &str) -> &str {
    cell.trim_matches(|c: char| !c.is_ascii_digit() && !MARKS.contains(&c) && c != '-')
}
