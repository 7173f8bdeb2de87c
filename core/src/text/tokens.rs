use super::placeholder::{Placeholder, PlaceholderFault, PlaceholderKind, placeholders};
use std::ops::Range;

/// The words of a text and what stands between them, in order. Addresses of pages and mailboxes are no words; neither are
/// blanks, marks and emojis.
///
/// # Examples
/// ```
/// use ventana_core::text::{Token, Tokens};
/// let tokens = Tokens::of("It's *Año* {{1}}.");
/// assert_eq!(tokens.iter().collect::<Vec<_>>(), [Token::Word("its"), Token::Word("ano"), Token::Slot, Token::Break]);
/// ```
#[derive(Clone, Debug)]
pub struct Tokens {
    all: Vec<Found>,
    /// The words, folded, one behind the other.
    folded: String,
}

/// A word of a text, or what stands where a word could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token<'a> {
    /// Letters, digits among them, or a percent sign; folded: small, and without the accents that people leave out.
    Word(&'a str),
    /// Digits alone.
    Number,
    /// A placeholder.
    Slot,
    /// The end of a sentence or line, or an address.
    Break,
}

#[derive(Clone, Debug)]
struct Found {
    kind: Kind,
    /// The bytes it takes up in the text.
    bytes: Range<usize>,
    /// And in the folded words.
    folded: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Word,
    Number,
    Slot,
    Break,
}

impl Tokens {
    /// Reads a text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::around(text, placeholders(text))
    }

    /// Reads a text whose placeholders are known already.
    #[must_use]
    pub fn around<'t>(text: &str, placeholders: impl IntoIterator<Item = Placeholder<'t>>) -> Self {
        let mut tokens = Self { all: Vec::new(), folded: String::with_capacity(text.len()) };
        let may_have_addresses = ["://", "@", "www."].iter().any(|sign| text.contains(sign));
        let mut from = 0;
        for found in placeholders {
            if matches!(found.kind, PlaceholderKind::Broken(PlaceholderFault::SingleBraces, _)) {
                continue;
            }
            tokens.read(text, from..found.bytes.start, may_have_addresses);
            from = found.bytes.end;
            tokens.push(Kind::Slot, found.bytes);
        }
        tokens.read(text, from..text.len(), may_have_addresses);
        tokens
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The token at an index.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<Token<'_>> {
        let found = self.all.get(index)?;
        Some(match found.kind {
            Kind::Word => Token::Word(self.folded.get(found.folded.clone())?),
            Kind::Number => Token::Number,
            Kind::Slot => Token::Slot,
            Kind::Break => Token::Break,
        })
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Token<'_>> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// The bytes of the text that a run of tokens takes up.
    #[must_use]
    pub fn bytes(&self, run: Range<usize>) -> Range<usize> {
        let of = |index: usize| self.all.get(index).map(|found| found.bytes.clone()).unwrap_or_default();
        of(run.start).start..of(run.end.saturating_sub(1)).end
    }

    fn push(&mut self, kind: Kind, bytes: Range<usize>) {
        let end = self.folded.len();
        self.all.push(Found { kind, bytes, folded: end..end });
    }

    fn read(&mut self, text: &str, within: Range<usize>, may_have_addresses: bool) {
        let mut at = within.start;
        let mut no_address_before = if may_have_addresses { at } else { within.end };
        while let Some(rest) = text.get(at..within.end)
            && let Some(sign) = rest.chars().next()
        {
            let end = at + sign.len_utf8();
            if sign.is_alphanumeric() {
                if at >= no_address_before {
                    let run = rest.split(char::is_whitespace).next().unwrap_or_default();
                    no_address_before = at + run.len();
                    if is_address(run) {
                        self.push(Kind::Break, at..no_address_before);
                        at = no_address_before;
                        continue;
                    }
                }
                at = self.word(rest, at);
                continue;
            }
            match sign {
                '%' => {
                    let from = self.folded.len();
                    self.folded.push('%');
                    self.all.push(Found { kind: Kind::Word, bytes: at..end, folded: from..from + 1 });
                }
                '.' | '!' | '?' | ';' | '\n' | '¡' | '¿' | '…' | '。' | '؟' => {
                    self.push(Kind::Break, at..end);
                }
                _ => {}
            }
            at = end;
        }
    }

    /// Reads the word that `rest`, which stands at `start`, begins with, and says where it ends.
    fn word(&mut self, rest: &str, start: usize) -> usize {
        let (from, mut is_number) = (self.folded.len(), true);
        let mut length = rest.len();
        for (at, sign) in rest.char_indices() {
            if sign.is_ascii_digit() {
                self.folded.push(sign);
            } else if sign.is_ascii_alphabetic() {
                is_number = false;
                self.folded.push(sign.to_ascii_lowercase());
            } else if is_silent(sign) {
            } else if !sign.is_ascii() && (sign.is_alphanumeric() || is_joiner(sign)) {
                is_number = false;
                self.folded.extend(sign.to_lowercase().map(without_accent));
            } else {
                length = at;
                break;
            }
        }
        let kind = if is_number { Kind::Number } else { Kind::Word };
        let end = start + length;
        self.all.push(Found { kind, bytes: start..end, folded: from..self.folded.len() });
        end
    }
}

/// Whether a run without blanks is an address: what holds a scheme or an at sign, or begins with `www.`.
fn is_address(run: &str) -> bool {
    run.contains("://") || run.contains('@') || run.starts_with("www.")
}

/// What is no letter by itself and yet parts no word: joiners, and the signs of Indian scripts but for their full stops.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200C}' | '\u{200D}' | '\u{900}'..='\u{963}' | '\u{966}'..='\u{DFF}')
}

/// Apostrophes, and accents that stand by themselves: parts of a word that people leave out.
fn is_silent(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '\u{300}'..='\u{36F}')
}

/// Fewer than [`super::without_accent`] knows: the lists of words are written with the others.
fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Vec<(&str, Token<'static>)> {
        let tokens = Tokens::of(text);
        let leaked: &'static Tokens = Box::leak(Box::new(tokens));
        leaked
            .iter()
            .enumerate()
            .filter_map(|(at, token)| Some((text.get(leaked.bytes(at..at + 1))?, token)))
            .collect()
    }

    #[test]
    fn a_text_without_words_has_no_tokens() {
        assert!(Tokens::of("").is_empty());
        assert!(!Tokens::of("a").is_empty());
    }

    #[test]
    fn words_are_folded_and_keep_their_place() {
        assert_eq!(
            shown("¡Él won’t pay 20%!"),
            [
                ("¡", Token::Break),
                ("Él", Token::Word("el")),
                ("won’t", Token::Word("wont")),
                ("pay", Token::Word("pay")),
                ("20", Token::Number),
                ("%", Token::Word("%")),
                ("!", Token::Break),
            ]
        );
        assert_eq!(shown("2x1 (ÑU)"), [("2x1", Token::Word("2x1")), ("ÑU", Token::Word("nu"))]);
        assert_eq!(shown("आम्ही।"), [("आम्ही", Token::Word("आम्ही"))]);
    }

    #[test]
    fn addresses_are_no_words() {
        assert_eq!(
            shown("a www.b.example c@d.example https://e.example/f g"),
            [
                ("a", Token::Word("a")),
                ("www.b.example", Token::Break),
                ("c@d.example", Token::Break),
                ("https://e.example/f", Token::Break),
                ("g", Token::Word("g")),
            ]
        );
    }

    #[test]
    fn a_run_of_tokens_takes_up_all_between_its_ends() {
        let text = "Pay {{1}}, please";
        assert_eq!(text.get(Tokens::of(text).bytes(1..3)), Some("{{1}}, please"));
    }
}
