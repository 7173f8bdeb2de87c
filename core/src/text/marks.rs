//! The signs with which WhatsApp formats text: `*bold*`, `_italic_`, `~struck~` and the backtick of code.

use super::placeholder::placeholders;

/// Whether a sign formats text.
#[must_use]
pub fn is_mark(sign: char) -> bool {
    matches!(sign, '*' | '_' | '~' | '`')
}

/// The byte offsets of the formatting marks of a text. An underscore between two letters or digits, as in `order_id`,
/// formats nothing and is none; neither is one in a placeholder.
pub fn marks(text: &str) -> impl Iterator<Item = usize> {
    let mut variables = placeholders(text).peekable();
    // Marks are ASCII, so bytes tell them.
    let signs = text.bytes().enumerate().filter(|(_, byte)| is_mark(char::from(*byte)));
    signs.filter_map(move |(at, mark)| {
        while variables.next_if(|variable| variable.bytes.end <= at).is_some() {}
        let in_variable = variables.peek().is_some_and(|variable| variable.bytes.contains(&at));
        let in_word = mark == b'_' && is_word_before(text, at) && is_word_after(text, at + 1);
        (!in_variable && !in_word).then_some(at)
    })
}

fn is_word_before(text: &str, at: usize) -> bool {
    text.get(..at).is_some_and(|head| head.ends_with(char::is_alphanumeric))
}

fn is_word_after(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_found_but_an_underscore_in_a_word_or_a_variable() {
        assert_eq!(marks("*a* ~b~ `c` 2*3").collect::<Vec<_>>(), [0, 2, 4, 6, 8, 10, 13]);
        assert_eq!(marks("_a_ b_").collect::<Vec<_>>(), [0, 2, 5]);
        assert_eq!(marks("order_id {{first_name}} _").collect::<Vec<_>>(), [24]);
    }
}
