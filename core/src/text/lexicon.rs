use super::placeholder::{PlaceholderFault, PlaceholderKind, placeholders};
use std::cmp::Ordering;
use std::ops::Range;

/// A word of a text, or what stands where a word could.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What it is.
    pub kind: TokenKind<'a>,
    /// The bytes it takes up.
    pub bytes: Range<usize>,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind<'a> {
    /// Letters, digits among them, or a percent sign.
    Word(&'a str),
    /// Digits alone.
    Number,
    /// A placeholder.
    Slot,
    /// The end of a sentence or line, or an address.
    Break,
}

/// The tokens of a text, in order. Addresses of pages and mailboxes are no words; neither are blanks, marks and emojis.
///
/// # Examples
/// ```
/// use ventana_core::text::{TokenKind::{Break, Slot, Word}, tokens};
/// let kinds: Vec<_> = tokens("It's {{1}}.").into_iter().map(|token| token.kind).collect();
/// assert_eq!(kinds, [Word("It's"), Slot, Break]);
/// ```
#[must_use]
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut all = Vec::new();
    let mut from = 0;
    for found in placeholders(text) {
        if matches!(found.kind, PlaceholderKind::Broken(PlaceholderFault::SingleBraces, _)) {
            continue;
        }
        read(text, from..found.bytes.start, &mut all);
        from = found.bytes.end;
        all.push(Token { kind: TokenKind::Slot, bytes: found.bytes });
    }
    read(text, from..text.len(), &mut all);
    all
}

fn read<'a>(text: &'a str, within: Range<usize>, all: &mut Vec<Token<'a>>) {
    let mut at = within.start;
    let mut no_address_before = at;
    while let Some(rest) = text.get(at..within.end)
        && let Some(sign) = rest.chars().next()
    {
        let (kind, length) = if sign.is_alphanumeric() {
            let run = if at < no_address_before {
                ""
            } else {
                rest.split(char::is_whitespace).next().unwrap_or_default()
            };
            no_address_before = no_address_before.max(at + run.len());
            if is_address(run) { (Some(TokenKind::Break), run.len()) } else { word(rest) }
        } else {
            let kind = match sign {
                '%' => rest.get(..1).map(TokenKind::Word),
                '.' | '!' | '?' | ';' | '\n' | '¡' | '¿' | '…' | '。' | '؟' => Some(TokenKind::Break),
                _ => None,
            };
            (kind, sign.len_utf8())
        };
        let bytes = at..at + length;
        at = bytes.end;
        all.extend(kind.map(|kind| Token { kind, bytes }));
    }
}

/// Whether a run without blanks is an address: what holds a scheme or an at sign, or begins with `www.`.
fn is_address(run: &str) -> bool {
    run.contains("://") || run.contains('@') || run.starts_with("www.")
}

fn word(text: &str) -> (Option<TokenKind<'_>>, usize) {
    let goes_on = |sign: char| sign.is_alphanumeric() || is_silent(sign) || is_joiner(sign);
    let length = text.find(|sign| !goes_on(sign)).unwrap_or(text.len());
    let word = text.get(..length).unwrap_or_default();
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    (Some(if is_number { TokenKind::Number } else { TokenKind::Word(word) }), length)
}

/// What is no letter by itself and yet parts no word: joiners, and the signs of Indian scripts but for their full stops.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200C}' | '\u{200D}' | '\u{900}'..='\u{963}' | '\u{966}'..='\u{DFF}')
}

/// Apostrophes, and accents that stand by themselves: parts of a word that people leave out.
fn is_silent(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '\u{300}'..='\u{36F}')
}

/// The letters of a word as lists write them: small, and without the accents that people leave out.
pub fn folded(word: &str) -> impl Iterator<Item = char> {
    word.chars().filter(|sign| !is_silent(*sign)).flat_map(char::to_lowercase).map(|sign| match sign {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => sign,
    })
}

/// A list of phrases, each with a word on what it stands for: lines of the phrase, a tab and that word, sorted by byte. A
/// list of words alike has neither tabs nor meanings. Phrases are written as [`folded`] makes them; in one, after its first word, `#` is any number or placeholder.
#[derive(Clone, Copy, Debug)]
pub struct Lexicon {
    lines: &'static str,
    /// Where the lines of each first letter begin: those before `a`, then `a` to `z`, then those after `z`.
    letters: [u16; LETTERS + 1],
}

const LETTERS: usize = 28;

/// Which of the parts of a lexicon holds the words that begin with this byte.
const fn letter(byte: u8) -> usize {
    match byte {
        ..b'a' => 0,
        b'a'..=b'z' => (byte - b'a') as usize + 1,
        _ => LETTERS - 1,
    }
}

impl Lexicon {
    /// Takes the lines as they stand.
    ///
    /// # Panics
    /// When there are more than 65,535 bytes of them: while compiling, since lexicons are constants.
    #[expect(
        clippy::indexing_slicing,
        reason = "runs while compiling, where a wrong index is an error of the build"
    )]
    #[must_use]
    pub const fn new(lines: &'static str) -> Self {
        assert!(lines.len() < u16::MAX as usize, "too long a list");
        let bytes = lines.as_bytes();
        let mut letters = [lines.len() as u16; LETTERS + 1];
        let (mut part, mut at) = (0, 0);
        while at < bytes.len() {
            while part <= letter(bytes[at]) {
                letters[part] = at as u16;
                part += 1;
            }
            while at < bytes.len() && bytes[at] != b'\n' {
                at += 1;
            }
            at += 1;
        }
        Self { lines, letters }
    }

    /// Its phrases, each with what it stands for.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines.lines().map(parted)
    }

    /// The longest phrase that the tokens begin with: how many of them it takes, and what it stands for.
    #[must_use]
    pub fn longest(&self, tokens: &[Token<'_>]) -> Option<(usize, &'static str)> {
        let TokenKind::Word(first) = tokens.first()?.kind else { return None };
        let lines = self.from(first)?.lines().map_while(|line| {
            let (phrase, meaning) = parted(line);
            let mut words = phrase.split(' ');
            (compared(words.next()?, first) == Ordering::Equal).then_some((words, meaning))
        });
        lines
            .filter_map(|(words, meaning)| Some((length(words, tokens)?, meaning)))
            .max_by_key(|(length, _)| *length)
    }

    /// What a word by itself stands for.
    #[must_use]
    pub fn meaning(&self, word: &str) -> Option<&'static str> {
        let (entry, meaning) = parted(self.from(word)?.lines().next()?);
        (compared(entry, word) == Ordering::Equal).then_some(meaning)
    }

    /// The lines from the first one on that does not come before `word`, as far as its first letter goes.
    fn from(&self, word: &str) -> Option<&'static str> {
        let mut utf8 = [0; 4];
        let first = folded(word).next()?.encode_utf8(&mut utf8).bytes().next()?;
        let bound = |part: usize| self.letters.get(part).map(|at| usize::from(*at));
        let part = letter(first);
        let (mut low, end) = (bound(part)?, bound(part + 1)?);
        let mut high = end;
        while low < high {
            let middle = low.midpoint(high);
            let before = self.lines.as_bytes().get(low..middle)?;
            let start = before.iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
            let line = self.lines.get(start..high)?.lines().next()?;
            let entry = line.split([' ', '\t']).next()?;
            match compared(entry, word) {
                Ordering::Less => low = start + line.len() + 1,
                _ => high = start,
            }
        }
        self.lines.get(low..end)
    }
}

fn parted(line: &str) -> (&str, &str) {
    line.split_once('\t').unwrap_or((line, ""))
}

fn compared(entry: &str, word: &str) -> Ordering {
    entry.chars().cmp(folded(word))
}

/// How many tokens a phrase takes up whose first word is met already.
fn length<'p>(words: impl Iterator<Item = &'p str>, tokens: &[Token<'_>]) -> Option<usize> {
    let mut length = 1;
    for word in words {
        let is_met = match tokens.get(length)?.kind {
            TokenKind::Word(found) => compared(word, found) == Ordering::Equal,
            TokenKind::Number | TokenKind::Slot => word == "#",
            TokenKind::Break => false,
        };
        if !is_met {
            return None;
        }
        length += 1;
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: Lexicon =
        Lexicon::new("% off\tdiscount\nsave\tweak\nsave # on\tdiscount\nsavings\tweak\nно\truss\n");

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let tokens = tokens(text);
        (0..tokens.len()).filter_map(|at| LIST.longest(tokens.get(at..)?)).collect()
    }

    #[test]
    fn the_longest_phrase_wins() {
        assert_eq!(found("SAVE 20 on it"), [(3, "discount")]);
        assert_eq!(found("Save {{1}} on it"), [(3, "discount")]);
        assert_eq!(found("Save it"), [(1, "weak")]);
        assert_eq!(found("10 % off, sávings; safe"), [(2, "discount"), (1, "weak")]);
        assert_eq!(found("Но нет"), [(1, "russ")]);
    }

    #[test]
    fn no_phrase_reaches_over_the_end_of_a_sentence_or_into_an_address() {
        assert_eq!(found("Save. 20 on it"), [(1, "weak")]);
        assert_eq!(found("www.save.example save@example.com https://save.example/save"), []);
    }

    #[test]
    fn a_word_by_itself_has_the_first_meaning() {
        assert_eq!(LIST.meaning("Save"), Some("weak"));
        assert_eq!(LIST.meaning("sav"), None);
        assert_eq!(LIST.meaning("saves"), None);
        assert_eq!(LIST.meaning("zebra"), None);
        assert_eq!(LIST.meaning(""), None);
    }

    #[test]
    fn every_word_of_a_list_is_found_by_itself() {
        for (phrase, _) in LIST.entries() {
            let phrase = phrase.replace('#', "7");
            assert_eq!(
                found(&phrase).first().map(|(length, _)| *length),
                Some(phrase.split(' ').count()),
                "{phrase}"
            );
        }
    }
}
