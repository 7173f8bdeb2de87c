use crate::text::web_scheme;

/// What closes a sentence or a quotation rather than an address.
const CLOSING: &str = ".,;:!?'\"*_~<>…。、，．！？：；»›”’“‘«‹」』）】؟،؛।";

/// The bytes of the web address at the very start of `text`, 0 when there is none: `http` or `https` in any case, as far
/// as the next white space, less the punctuation at its end. A closing bracket stays where the address opened one.
pub(super) fn link_length(text: &str) -> usize {
    let Some(scheme) = web_scheme(text) else { return 0 };
    // The host is looked at first: a scheme without one must not cost a walk to the next white space.
    let rest = text.get(scheme.len()..).filter(|rest| rest.starts_with(char::is_alphanumeric));
    let address = rest.and_then(|rest| rest.split(char::is_whitespace).next());
    address.map_or(0, |address| scheme.len() + without_closing(address).len())
}

fn without_closing(address: &str) -> &str {
    let count = |bracket: char| address.matches(bracket).count();
    let mut brackets =
        [('(', ')'), ('[', ']'), ('{', '}')].map(|(open, close)| (open, close, count(open), count(close)));
    let mut kept = address;
    while let Some(last) = kept.chars().next_back() {
        let bracket = brackets.iter_mut().find(|(open, close, ..)| *open == last || *close == last);
        match bracket {
            Some((open, _, opened, _)) if *open == last => *opened -= 1,
            Some((_, _, opened, closed)) if *closed > *opened => *closed -= 1,
            None if CLOSING.contains(last) => {}
            _ => break,
        }
        kept = kept.strip_suffix(last).unwrap_or_default();
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bracket_stays_only_where_the_address_opened_one_that_stays() {
        for (text, address) in [
            ("https://x.example/a_(b)", "https://x.example/a_(b)"),
            ("https://x.example/a)", "https://x.example/a"),
            ("https://x.example/a)(", "https://x.example/a"),
            ("https://x.example/a](]", "https://x.example/a"),
        ] {
            assert_eq!(text.get(..link_length(text)), Some(address), "{text}");
        }
    }
}
