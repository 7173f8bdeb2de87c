use super::identifier::to_identifier;
use std::borrow::Cow;
use std::ops::Range;

/// A placeholder in a template text, or what was meant to be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholder<'a> {
    /// The bytes it takes in the text, braces included.
    pub bytes: Range<usize>,
    /// What it is.
    pub kind: PlaceholderKind<'a>,
}

/// What a placeholder is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceholderKind<'a> {
    /// `{{1}}`
    Number(u32),
    /// `{{name}}`: lower-case letters, underscores, and digits after the first letter.
    Name(&'a str),
    /// Not as Meta writes it.
    Broken(PlaceholderFault, &'a str),
}

/// Why a placeholder is none. The text beside it is what stands between the braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceholderFault {
    /// `{{}}`
    Empty,
    /// `{{ 1 }}`
    Spaces,
    /// `{{Name}}`, `{{order-id}}`, `{{01}}`
    Characters,
    /// `{1}`
    SingleBraces,
    /// `{{{1}}}`
    ManyBraces,
    /// `{{1}`, `{1}}`, `{{1`, `1}}`
    Unbalanced,
}

impl<'a> Placeholder<'a> {
    /// The name or number between the braces, when it is sound.
    #[must_use]
    pub fn key(&self, text: &'a str) -> Option<&'a str> {
        match self.kind {
            PlaceholderKind::Broken(..) => None,
            _ => text.get(self.bytes.start + 2..self.bytes.end - 2),
        }
    }

    /// The variable it is, or is most likely meant to be.
    #[must_use]
    pub fn meant(&self) -> Option<Key<'a>> {
        let inside = match self.kind {
            PlaceholderKind::Number(number) => return Some(Key::Number(number)),
            PlaceholderKind::Name(name) => return Some(Key::Name(name.into())),
            PlaceholderKind::Broken(_, inside) => inside.trim(),
        };
        if let Some(number) = number(inside.trim_start_matches('0')) {
            return Some(Key::Number(number));
        }
        let identifier = to_identifier(inside);
        match kind(&identifier) {
            PlaceholderKind::Number(number) => Some(Key::Number(number)),
            PlaceholderKind::Name(_) => Some(Key::Name(identifier.into())),
            PlaceholderKind::Broken(..) => None,
        }
    }

    /// A broken one as it is most likely meant.
    #[must_use]
    pub fn repaired(&self) -> Option<String> {
        matches!(self.kind, PlaceholderKind::Broken(..)).then(|| self.meant())?.map(|key| key.written())
    }
}

/// What tells a variable from the others of its text. Numbers come before names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key<'a> {
    /// The 1 of `{{1}}`.
    Number(u32),
    /// The name of `{{name}}`.
    Name(Cow<'a, str>),
}

impl Key<'_> {
    /// The placeholder of the variable.
    #[must_use]
    pub fn written(&self) -> String {
        match self {
            Self::Number(number) => ["{{", &number.to_string(), "}}"].concat(),
            Self::Name(name) => ["{{", name, "}}"].concat(),
        }
    }
}

/// The placeholders of a text, sound and broken ones, in order. Braces that are prose are passed over.
///
/// # Examples
/// ```
/// use ventana_core::text::{PlaceholderKind, placeholders};
/// let kinds: Vec<_> = placeholders("Hi {{name}}, order {{1}} :{").map(|found| found.kind).collect();
/// assert_eq!(kinds, [PlaceholderKind::Name("name"), PlaceholderKind::Number(1)]);
/// ```
pub fn placeholders(text: &str) -> impl Iterator<Item = Placeholder<'_>> {
    let mut scanner = Scanner { text, at: 0 };
    std::iter::from_fn(move || scanner.next())
}

fn number(key: &str) -> Option<u32> {
    let plain = !key.is_empty() && !key.starts_with('0') && key.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| key.parse().ok()).flatten()
}

fn kind(inside: &str) -> PlaceholderKind<'_> {
    let is_name = !inside.starts_with(|first: char| first.is_ascii_digit())
        && inside.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'));
    match number(inside) {
        Some(number) => PlaceholderKind::Number(number),
        None if inside.is_empty() => PlaceholderKind::Broken(PlaceholderFault::Empty, inside),
        None if is_name => PlaceholderKind::Name(inside),
        None if inside.trim().is_empty() => PlaceholderKind::Broken(PlaceholderFault::Empty, inside),
        None if inside.trim() != inside => PlaceholderKind::Broken(PlaceholderFault::Spaces, inside),
        None => PlaceholderKind::Broken(PlaceholderFault::Characters, inside),
    }
}

/// A word that would be a sound key: what makes a single brace look like a placeholder rather than prose.
fn is_key(inside: &str) -> bool {
    matches!(kind(inside), PlaceholderKind::Number(_) | PlaceholderKind::Name(_))
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Scanner<'a> {
    fn next(&mut self) -> Option<Placeholder<'a>> {
        loop {
            let from = self.at;
            let found =
                self.text.as_bytes().get(from..)?.iter().position(|byte| matches!(byte, b'{' | b'}'))?;
            let start = from + found;
            let placeholder =
                if self.byte(start) == Some(b'{') { self.opened(start) } else { self.unopened(from, start) };
            if placeholder.is_some() {
                return placeholder;
            }
        }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// The end of the run of `brace` that begins at `start`.
    fn run(&self, start: usize, brace: u8) -> usize {
        let run = self.text.as_bytes().get(start..).unwrap_or_default();
        start + run.iter().take_while(|byte| **byte == brace).count()
    }

    fn slice(&self, bytes: Range<usize>) -> &'a str {
        self.text.get(bytes).unwrap_or_default()
    }

    /// What begins with an opening brace at `start`.
    fn opened(&mut self, start: usize) -> Option<Placeholder<'a>> {
        let inside_at = self.run(start, b'{');
        let rest = self.slice(inside_at..self.text.len());
        let inside_end = inside_at + rest.find(['{', '}', '\n']).unwrap_or(rest.len());
        let inside = self.slice(inside_at..inside_end);
        let (open, close) = (inside_at - start, self.run(inside_end, b'}') - inside_end);
        let broken = |fault| PlaceholderKind::Broken(fault, inside);
        let (close, kind) = match (open, close) {
            (2, 2..) => (2, kind(inside)),
            (3.., 3..) => (close.min(open), broken(PlaceholderFault::ManyBraces)),
            (1, 1) if is_key(inside) => (1, broken(PlaceholderFault::SingleBraces)),
            (1, 2..) if is_key(inside.trim()) => (close, broken(PlaceholderFault::Unbalanced)),
            (2.., 1..) => (close, broken(PlaceholderFault::Unbalanced)),
            (2.., 0) => {
                let word = inside.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(inside.len());
                self.at = inside_at + word;
                let kind =
                    PlaceholderKind::Broken(PlaceholderFault::Unbalanced, self.slice(inside_at..self.at));
                return Some(Placeholder { bytes: start..self.at, kind });
            }
            _ => {
                self.at = inside_at;
                return None;
            }
        };
        self.at = inside_end + close;
        Some(Placeholder { bytes: start..self.at, kind })
    }

    /// What ends with closing braces at `close` that nothing opened; `from` is where the search began.
    fn unopened(&mut self, from: usize, close: usize) -> Option<Placeholder<'a>> {
        self.at = self.run(close, b'}');
        if self.at - close < 2 {
            return None;
        }
        let before = self.slice(from..close);
        let word = before.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').len();
        let kind = PlaceholderKind::Broken(PlaceholderFault::Unbalanced, self.slice(from + word..close));
        Some(Placeholder { bytes: from + word..self.at, kind })
    }
}

#[cfg(test)]
mod tests {
    use super::PlaceholderFault::*;
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<(&str, PlaceholderKind<'_>)> {
        placeholders(text).map(|p| (text.get(p.bytes).unwrap(), p.kind)).collect()
    }

    fn fault(text: &str) -> (PlaceholderFault, Option<String>) {
        let all: Vec<_> = placeholders(text).collect();
        let [Placeholder { bytes, kind: PlaceholderKind::Broken(fault, _) }] = &all[..] else {
            panic!("{text}: {all:?}")
        };
        assert_eq!(*bytes, 0..text.len(), "{text}");
        (*fault, all[0].repaired())
    }

    #[test]
    fn braces_that_nothing_opened_begin_at_the_word_before_them() {
        let name = |word| PlaceholderKind::Broken(Unbalanced, word);
        assert_eq!(
            found("{{1}} and name}}"),
            [("{{1}}", PlaceholderKind::Number(1)), ("name}}", name("name"))]
        );
        assert_eq!(found("{hello there}} you"), [("there}}", name("there"))]);
    }

    #[test]
    fn numbers_and_names_are_found_in_order() {
        let expected = [
            ("{{2}}", PlaceholderKind::Number(2)),
            ("{{first_name}}", PlaceholderKind::Name("first_name")),
            ("{{10}}", PlaceholderKind::Number(10)),
        ];
        assert_eq!(found("{{2}}é{{first_name}} {{10}}"), expected);
    }

    #[test]
    fn every_fault_is_told_and_mended_where_there_is_one_usual_way() {
        let mended = |key: &str| Some(format!("{{{{{key}}}}}"));
        for (text, expected) in [
            ("{{}}", (Empty, None)),
            ("{{ }}", (Empty, None)),
            ("{{ 1 }}", (Spaces, mended("1"))),
            ("{{Name}}", (Characters, mended("name"))),
            ("{{order-id}}", (Characters, mended("order_id"))),
            ("{{código}}", (Characters, mended("codigo"))),
            ("{{01}}", (Characters, mended("1"))),
            ("{{0}}", (Characters, None)),
            ("{{#1}}", (Characters, mended("1"))),
            ("{{1st}}", (Characters, None)),
            ("{1}", (SingleBraces, mended("1"))),
            ("{name}", (SingleBraces, mended("name"))),
            ("{{{1}}}", (ManyBraces, mended("1"))),
            ("{{1}", (Unbalanced, mended("1"))),
            ("{1}}", (Unbalanced, mended("1"))),
            ("{{1", (Unbalanced, mended("1"))),
            ("1}}", (Unbalanced, mended("1"))),
            ("{{", (Unbalanced, None)),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
    }

    #[test]
    fn an_unclosed_one_takes_only_its_word() {
        let unclosed = PlaceholderKind::Broken(Unbalanced, "1");
        assert_eq!(found("{{1 hello {{2}}"), [("{{1", unclosed), ("{{2}}", PlaceholderKind::Number(2))]);
    }

    #[test]
    fn braces_in_prose_are_no_placeholders() {
        for text in ["a smiley :{ and :}", "{ }", "{see below}", "a } b", "{\"a\": 1}", ""] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    proptest! {
        #[test]
        fn they_lie_in_the_text_one_after_the_other(text in "[{}a1 \\né]{0,40}") {
            let mut end = 0;
            for placeholder in placeholders(&text) {
                prop_assert!(placeholder.bytes.start >= end && placeholder.bytes.end > placeholder.bytes.start);
                prop_assert!(text.get(placeholder.bytes.clone()).is_some());
                end = placeholder.bytes.end;
                if let Some(repaired) = placeholder.repaired() {
                    let sound: Vec<_> = placeholders(&repaired).map(|p| p.key(&repaired).is_some()).collect();
                    prop_assert_eq!(sound, [true]);
                }
            }
        }
    }
}
