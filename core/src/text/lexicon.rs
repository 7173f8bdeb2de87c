use super::tokens::{Token, Tokens, Word};
use std::sync::OnceLock;

/// A list of phrases, each with a word on what it stands for: lines of the phrase, a tab and that word, sorted by byte. A
/// list of words alike has neither tabs nor meanings. Phrases are written as [`Tokens`] folds them; in one, after its first
/// word, `#` is any number or placeholder.
#[derive(Debug)]
pub struct Lexicon {
    lines: &'static str,
    /// Where the lines of a first word begin, by its hash; made of the lines when first asked, since it is dear to ship.
    index: OnceLock<Vec<Slot>>,
}

/// A place for a first word.
#[derive(Clone, Copy, Debug)]
struct Slot {
    /// Where its lines begin.
    at: u16,
    /// Half of its hash, which tells nearly all words that share the place apart.
    tag: u16,
}

/// No line begins here.
const FREE: u16 = u16::MAX;

fn tag(word: Word<'_>) -> u16 {
    (word.hash() >> 16) as u16
}

impl Lexicon {
    /// Takes the lines as they stand.
    ///
    /// # Panics
    /// When there are more than 65,534 bytes of them: while compiling, since lexicons are constants.
    #[must_use]
    pub const fn new(lines: &'static str) -> Self {
        assert!(lines.len() < FREE as usize, "too long a list");
        Self { lines, index: OnceLock::new() }
    }

    /// Its phrases, each with what it stands for.
    pub fn entries(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.lines.lines().map(|line| line.split_once('\t').unwrap_or((line, "")))
    }

    /// The longest phrase that stands at a token: how many tokens it takes, and what it stands for.
    #[must_use]
    pub fn longest(&self, tokens: &Tokens, at: usize) -> Option<(usize, &'static str)> {
        let first = tokens.word(at)?;
        let mut longest = None;
        let mut list = self.from(first)?;
        loop {
            let line = first_line(list);
            let Some(rest) = behind(line, first.as_str()) else { break };
            let most = longest.map_or(0, |(length, _)| length);
            longest = met(rest, tokens, at + 1).filter(|(length, _)| *length > most).or(longest);
            list = list.get(line.len() + 1..).unwrap_or_default();
        }
        longest
    }

    /// What a word by itself stands for.
    #[must_use]
    pub fn meaning(&self, word: Word<'_>) -> Option<&'static str> {
        match behind(first_line(self.from(word)?), word.as_str())? {
            "" => Some(""),
            rest => rest.strip_prefix('\t'),
        }
    }

    /// The lines from the first one on that begins with `word`.
    fn from(&self, word: Word<'_>) -> Option<&'static str> {
        let index = self.index.get_or_init(|| self.indexed());
        let (last, tag) = (index.len() - 1, tag(word));
        let mut place = word.hash() & last;
        loop {
            let slot = index.get(place)?;
            if slot.at == FREE {
                return None;
            }
            if slot.tag == tag {
                let lines = self.lines.get(usize::from(slot.at)..)?;
                if behind(lines, word.as_str()).is_some() {
                    return Some(lines);
                }
            }
            place = (place + 1) & last;
        }
    }

    /// At most half full, so that every search comes to a free slot, soon.
    fn indexed(&self) -> Vec<Slot> {
        let mut firsts = Vec::new();
        let (mut at, mut last) = (0, "");
        for line in self.lines.lines() {
            let first = line.split([' ', '\t']).next().unwrap_or_default();
            if first != last {
                firsts.push((Word::of(first), at as u16));
                last = first;
            }
            at += line.len() + 1;
        }
        let mut index = vec![Slot { at: FREE, tag: 0 }; (firsts.len() * 2 + 1).next_power_of_two()];
        let last = index.len() - 1;
        for (word, at) in firsts {
            let mut place = word.hash() & last;
            while let Some(taken) = index.get_mut(place) {
                if taken.at == FREE {
                    *taken = Slot { at, tag: tag(word) };
                    break;
                }
                place = (place + 1) & last;
            }
        }
        index
    }
}

/// The first line of a list. Lines are short, so that a search for the end that is made for long ones takes longer.
#[inline]
fn first_line(list: &'static str) -> &'static str {
    let end = list.bytes().position(|byte| byte == b'\n').unwrap_or(list.len());
    list.get(..end).unwrap_or_default()
}

/// What follows the word that a line begins with.
#[inline]
fn behind<'l>(line: &'l str, word: &str) -> Option<&'l str> {
    let rest = line.strip_prefix(word)?;
    matches!(rest.as_bytes().first(), None | Some(b' ' | b'\t' | b'\n')).then_some(rest)
}

/// Whether the words that are left of a phrase stand at the tokens from `at` on: how many tokens the whole phrase takes, and
/// what it stands for.
fn met(mut rest: &'static str, tokens: &Tokens, at: usize) -> Option<(usize, &'static str)> {
    let mut length = 1;
    while let Some(left) = rest.strip_prefix(' ') {
        rest = match tokens.get(at + length - 1)? {
            Token::Word(found) => behind(left, found)?,
            Token::Number | Token::Slot => behind(left, "#")?,
            Token::Break => return None,
        };
        length += 1;
    }
    Some((length, rest.strip_prefix('\t').unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    static LIST: Lexicon =
        Lexicon::new("% off\tdiscount\nsave\tweak\nsave # on\tdiscount\nsavings\tweak\nно\truss\n");

    fn found(text: &str) -> Vec<(usize, &'static str)> {
        let tokens = Tokens::of(text);
        (0..tokens.len()).filter_map(|at| LIST.longest(&tokens, at)).collect()
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
        assert_eq!(LIST.meaning(Word::of("save")), Some("weak"));
        assert_eq!(LIST.meaning(Word::of("sav")), None);
        assert_eq!(LIST.meaning(Word::of("saves")), None);
        assert_eq!(LIST.meaning(Word::of("zebra")), None);
        assert_eq!(LIST.meaning(Word::of("")), None);
    }
}
