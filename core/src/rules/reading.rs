use crate::Locale;
use crate::policy::wording::{Sign, signs};
use crate::text::{Token, Tokens};
use std::ops::Range;

/// What the words of a text are signs of.
#[derive(Debug)]
pub struct Reading {
    /// Its words and what stands between them.
    pub tokens: Tokens,
    /// The phrases that are a sign of something, in order; none in a language whose words are not known.
    pub marks: Vec<Mark>,
    /// Which signs other than aims each sentence that has a mark has, a bit each.
    sentences: Vec<u16>,
}

/// A phrase that is a sign of something.
#[derive(Debug)]
pub struct Mark {
    /// Of what.
    pub sign: Sign,
    /// The tokens of the phrase.
    pub at: Range<usize>,
    /// Whether a word that denies stands before it in its sentence.
    pub is_denied: bool,
    sentence: usize,
}

impl Reading {
    /// Reads a text in this language.
    #[must_use]
    pub fn of(tokens: Tokens, language: Option<Locale>) -> Self {
        let (mut marks, mut sentences, mut at) = (Vec::new(), Vec::new(), 0);
        let Some(signs) = language.map(signs) else { return Self { tokens, marks, sentences } };
        let mut is_begun = false;
        while let Some(token) = tokens.get(at) {
            let found = signs.longest(&tokens, at);
            let Some((length, sign)) =
                found.and_then(|(length, name)| Some((length, Sign::from_name(name)?)))
            else {
                is_begun &= token != Token::Break;
                at += 1;
                continue;
            };
            if !is_begun {
                sentences.push(0);
                is_begun = true;
            }
            if let Some(signs) = sentences.last_mut() {
                let is_denied = *signs & bit(Sign::Denied) != 0;
                *signs |= bit(sign);
                marks.push(Mark { sign, at: at..at + length, is_denied, sentence: sentences.len() - 1 });
            }
            at += length;
        }
        Self { tokens, marks, sentences }
    }

    /// The bytes that a phrase takes up.
    #[must_use]
    pub fn bytes(&self, mark: &Mark) -> Range<usize> {
        self.tokens.bytes(mark.at.clone())
    }

    /// Whether this sign, which is no aim, stands in the sentence of a phrase.
    #[must_use]
    pub fn is_beside(&self, mark: &Mark, sign: Sign) -> bool {
        self.sentences.get(mark.sentence).is_some_and(|signs| signs & bit(sign) != 0)
    }

    /// Whether a placeholder stands within so many tokens before or behind a phrase.
    #[must_use]
    pub fn has_slot_near(&self, mark: &Mark, tokens: usize) -> bool {
        let near = mark.at.start.saturating_sub(tokens)..mark.at.end + tokens;
        near.into_iter().any(|at| self.tokens.get(at) == Some(Token::Slot))
    }

    /// Whether it has a placeholder.
    #[must_use]
    pub fn has_slot(&self) -> bool {
        self.tokens.iter().any(|token| token == Token::Slot)
    }

    /// The first phrase with this sign.
    #[must_use]
    pub fn first(&self, sign: Sign) -> Option<&Mark> {
        self.marks.iter().find(|mark| mark.sign == sign)
    }
}

fn bit(sign: Sign) -> u16 {
    match sign {
        Sign::Aim(_) => 0,
        Sign::Hint => 1,
        Sign::OneTimeCode => 2,
        Sign::Identifier => 4,
        Sign::Ask => 8,
        Sign::Partial => 16,
        Sign::Threat => 32,
        Sign::Prize => 64,
        Sign::Reference => 128,
        Sign::Settled => 256,
        Sign::Denied => 512,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Reading {
        Reading::of(Tokens::of(text), Some(Locale::En))
    }

    fn marked(text: &str) -> Vec<(&str, Sign)> {
        let reading = read(text);
        reading.marks.iter().filter_map(|mark| Some((text.get(reading.bytes(mark))?, mark.sign))).collect()
    }

    #[test]
    fn phrases_are_found_with_the_characters_they_take_up() {
        assert_eq!(
            marked("Your *order* {{1}}: we won’t refund the “prize”."),
            [
                ("order", Sign::Reference),
                ("won’t", Sign::Denied),
                ("refund", Sign::Reference),
                ("prize", Sign::Prize)
            ]
        );
    }

    #[test]
    fn a_sign_stands_beside_another_only_in_its_sentence() {
        let reading = read("The prize was refunded. A raffle");
        let beside = |mark| reading.is_beside(mark, Sign::Settled);
        assert_eq!(reading.marks.iter().map(beside).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn only_what_stands_before_denies() {
        let reading = read("No prize without a raffle. A raffle, not now");
        let denied: Vec<_> = reading.marks.iter().map(|mark| (mark.sign, mark.is_denied)).collect();
        assert_eq!(
            denied,
            [
                (Sign::Denied, false),
                (Sign::Prize, true),
                (Sign::Denied, true),
                (Sign::Prize, true),
                (Sign::Prize, false),
                (Sign::Denied, false)
            ]
        );
    }

    #[test]
    fn a_placeholder_is_near_on_either_side() {
        let near = |text: &str| {
            let reading = read(text);
            reading.first(Sign::OneTimeCode).is_some_and(|mark| reading.has_slot_near(mark, 3))
        };
        assert!(near("{{1}} is your verification code"));
        assert!(near("Your verification code: {{1}}."));
        assert!(!near("Your verification code goes to nobody but you, {{1}}."));
    }
}
