use super::glance::Glance;
use super::letter::{is_alphanumeric, push_lower};
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

/// A word as it is looked up in lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word<'a> {
    folded: &'a str,
    hash: u32,
}

impl<'a> Word<'a> {
    /// A word that is folded already.
    #[must_use]
    pub fn of(folded: &'a str) -> Self {
        Self { folded, hash: folded.bytes().fold(SEED, hashed) }
    }

    /// The word itself.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        self.folded
    }

    pub(super) fn hash(self) -> usize {
        self.hash as usize
    }
}

/// FNV-1a, of 32 bits.
const SEED: u32 = 0x811c_9dc5;

fn hashed(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
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

#[derive(Clone, Copy, Debug)]
struct Found {
    kind: Kind,
    /// The bytes it takes up in the text.
    bytes: (u32, u32),
    /// And in the folded words.
    folded: (u32, u32),
    hash: u32,
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
        Self::around(text, Glance::of(text), &placeholders(text).collect::<Vec<_>>())
    }

    /// Reads a text of which that much is known already.
    #[must_use]
    pub fn around(text: &str, glance: Glance, placeholders: &[Placeholder<'_>]) -> Self {
        // Most words have some five letters.
        let all = Vec::with_capacity(text.len() / 5 + 4);
        let mut tokens = Self { all, folded: String::with_capacity(text.len()) };
        let may_have_addresses = glance.has(Glance::ADDRESS);
        let mut from = 0;
        for found in placeholders {
            if matches!(found.kind, PlaceholderKind::Broken(PlaceholderFault::SingleBraces, _)) {
                continue;
            }
            tokens.read(text, from..found.bytes.start, may_have_addresses);
            from = found.bytes.end;
            tokens.push(Kind::Slot, found.bytes.clone());
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
    #[inline]
    pub fn get(&self, index: usize) -> Option<Token<'_>> {
        let found = self.all.get(index)?;
        Some(match found.kind {
            Kind::Word => Token::Word(self.folded.get(range(found.folded))?),
            Kind::Number => Token::Number,
            Kind::Slot => Token::Slot,
            Kind::Break => Token::Break,
        })
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Token<'_>> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// The word at an index, where there is one.
    #[must_use]
    #[inline]
    pub fn word(&self, index: usize) -> Option<Word<'_>> {
        self.word_of(self.all.get(index)?)
    }

    /// The words alone.
    pub fn words(&self) -> impl Iterator<Item = Word<'_>> {
        self.all.iter().filter_map(|found| self.word_of(found))
    }

    #[inline]
    fn word_of(&self, found: &Found) -> Option<Word<'_>> {
        match found.kind {
            Kind::Word => Some(Word { folded: self.folded.get(range(found.folded))?, hash: found.hash }),
            _ => None,
        }
    }

    /// The bytes of the text that a run of tokens takes up.
    #[must_use]
    pub fn bytes(&self, run: Range<usize>) -> Range<usize> {
        let of = |index: usize| self.all.get(index).map(|found| range(found.bytes)).unwrap_or_default();
        of(run.start).start..of(run.end.saturating_sub(1)).end
    }

    #[inline]
    fn push(&mut self, kind: Kind, bytes: Range<usize>) {
        let end = self.folded.len();
        self.add(kind, bytes, end, 0);
    }

    /// Adds a token whose folded letters are the last ones, from `folded` on.
    #[inline]
    fn add(&mut self, kind: Kind, bytes: Range<usize>, folded: usize, hash: u32) {
        let bytes = (bytes.start as u32, bytes.end as u32);
        let folded = (folded as u32, self.folded.len() as u32);
        self.all.push(Found { kind, bytes, folded, hash });
    }

    fn read(&mut self, text: &str, within: Range<usize>, may_have_addresses: bool) {
        let mut at = within.start;
        let bytes = text.as_bytes().get(..within.end).unwrap_or_default();
        // Whether no letter stood there since the last blank: an address begins with the first.
        let mut is_fresh = true;
        while let Some(byte) = bytes.get(at) {
            let (is_word, length) = match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => (true, 1),
                b'%' => {
                    let folded = self.folded.len();
                    self.folded.push('%');
                    self.add(Kind::Word, at..at + 1, folded, hashed(SEED, b'%'));
                    (false, 1)
                }
                b'.' | b'!' | b'?' | b';' | b'\n' => {
                    is_fresh |= *byte == b'\n';
                    self.push(Kind::Break, at..at + 1);
                    (false, 1)
                }
                0..0x80 => {
                    is_fresh |= char::from(*byte).is_whitespace();
                    (false, 1)
                }
                _ => {
                    let Some(sign) = text.get(at..).and_then(|rest| rest.chars().next()) else { return };
                    let length = sign.len_utf8();
                    if matches!(sign, '¡' | '¿' | '…' | '。' | '؟') {
                        self.push(Kind::Break, at..at + length);
                    }
                    is_fresh |= sign.is_whitespace();
                    (is_alphanumeric(sign), length)
                }
            };
            if !is_word {
                at += length;
                continue;
            }
            let rest = bytes.get(at..).unwrap_or_default();
            if is_fresh && (may_have_addresses || rest.starts_with(b"www.")) {
                let run = text.get(at..within.end).unwrap_or_default();
                let run = run.split(char::is_whitespace).next().unwrap_or_default();
                if is_address(run) {
                    self.push(Kind::Break, at..at + run.len());
                    at += run.len();
                    continue;
                }
            }
            is_fresh = false;
            at = self.read_word(text, at, within.end);
        }
    }

    /// Reads the word that begins at `start`, and says where it ends.
    fn read_word(&mut self, text: &str, start: usize, end: usize) -> usize {
        let (from, mut is_number, mut hash) = (self.folded.len(), true, SEED);
        let bytes = text.as_bytes().get(..end).unwrap_or_default();
        let mut at = start;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'0'..=b'9' => {}
                b'a'..=b'z' | b'A'..=b'Z' => is_number = false,
                b'\'' => {
                    at += 1;
                    continue;
                }
                0..0x80 => break,
                _ => {
                    let Some(sign) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
                    if is_silent(sign) {
                    } else if is_joiner(sign) || is_alphanumeric(sign) {
                        is_number = false;
                        let folded = self.folded.len();
                        push_lower(&mut self.folded, sign, without_accent);
                        let letters = self.folded.as_bytes().get(folded..).unwrap_or_default();
                        hash = letters.iter().copied().fold(hash, hashed);
                    } else {
                        break;
                    }
                    at += sign.len_utf8();
                    continue;
                }
            }
            let letter = byte.to_ascii_lowercase();
            self.folded.push(char::from(letter));
            hash = hashed(hash, letter);
            at += 1;
        }
        let kind = if is_number { Kind::Number } else { Kind::Word };
        self.add(kind, start..at, from, hash);
        at
    }
}

fn range((start, end): (u32, u32)) -> Range<usize> {
    start as usize..end as usize
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
    use proptest::prelude::*;

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
    fn an_address_begins_with_the_first_letter_after_a_blank() {
        for (text, expected) in [
            ("(www.b.example) x", vec![Token::Break, Token::Word("x")]),
            ("x-www.y", vec![Token::Word("x"), Token::Word("www"), Token::Break, Token::Word("y")]),
            ("x\u{A0}www.y", vec![Token::Word("x"), Token::Break]),
            ("x\nwww.y", vec![Token::Word("x"), Token::Break, Token::Break]),
            ("www. x@y", vec![Token::Break, Token::Break]),
        ] {
            assert_eq!(Tokens::of(text).iter().collect::<Vec<_>>(), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_word_is_looked_up_by_its_letters(text in "[aÑñßИиİ'\u{300}ह्क7 %.]{0,12}") {
            for word in Tokens::of(&text).words() {
                prop_assert_eq!(word, Word::of(word.as_str()));
            }
        }
    }

    #[test]
    fn a_run_of_tokens_takes_up_all_between_its_ends() {
        let text = "Pay {{1}}, please";
        assert_eq!(text.get(Tokens::of(text).bytes(1..3)), Some("{{1}}, please"));
    }
}
