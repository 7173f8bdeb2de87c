/// The mark before the decimals of a file: a point, unless every amount that has a mark has commas only.
pub(super) fn decimal_mark<'a>(cells: impl Iterator<Item = &'a str>) -> char {
    let mut has_comma = false;
    for cell in cells {
        if cell.contains('.') {
            return if cell.rfind(',') > cell.rfind('.') { ',' } else { '.' };
        }
        has_comma |= cell.contains(',');
    }
    if has_comma { ',' } else { '.' }
}

/// The number nearest to the decimal in a cell, `None` where the file has none.
pub(super) fn read(cell: &str, decimal: char) -> Result<Option<f64>, ()> {
    let bare = cell.trim();
    if bare.is_empty() || ["n/a", "na", "-", "–", "—"].iter().any(|none| bare.eq_ignore_ascii_case(none))
    {
        return Ok(None);
    }
    // A currency may stand before or behind the number.
    let number = bare.trim_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '.' | ','));
    let mut digits = String::new();
    let mut has_decimals = false;
    for character in number.chars() {
        match character {
            '0'..='9' => digits.push(character),
            _ if character == decimal && !has_decimals => {
                has_decimals = true;
                digits.push('.');
            }
            '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '\'' if !has_decimals => {}
            _ => return Err(()),
        }
    }
    match digits.parse::<f64>() {
        Ok(amount) if amount.is_finite() => Ok(Some(amount)),
        _ => Err(()),
    }
}
