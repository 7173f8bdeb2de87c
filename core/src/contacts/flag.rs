use super::meaning::plain;

const YES: &[&str] =
    &["1", "true", "yes", "y", "x", "si", "s", "sim", "verdadero", "verdadeiro", "stop", "baja", "on"];
const NO: &[&str] = &["", "0", "false", "no", "n", "nao", "falso", "off"];

/// What a cell says of yes or no; an empty one says no.
pub(super) fn read(cell: &str) -> Option<bool> {
    if matches!(cell, "" | "no" | "0") {
        return Some(false);
    }
    let is_mark = matches!(cell.trim(), "✓" | "✔" | "☑");
    let word = plain(cell);
    if is_mark || YES.contains(&word.as_str()) {
        return Some(true);
    }
    let is_no = NO.contains(&word.as_str()) && (!word.is_empty() || matches!(cell.trim(), "" | "-" | "–"));
    is_no.then_some(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_said_in_many_ways() {
        for (cell, flag) in [
            ("TRUE", Some(true)),
            (" Sí ", Some(true)),
            ("x", Some(true)),
            ("✓", Some(true)),
            ("Não", Some(false)),
            ("", Some(false)),
            ("-", Some(false)),
            ("0", Some(false)),
            ("maybe", None),
            ("2", None),
            ("?", None),
        ] {
            assert_eq!(read(cell), flag, "{cell}");
        }
    }
}
