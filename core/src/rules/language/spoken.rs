//! In which language texts are written, said only when they are clearly not in the one they should be in.

use crate::policy::languages::languages;
use crate::policy::scripts::{SCRIPTS, scripts};
use crate::policy::wording::COMMON_WORDS;
use crate::text::{Script, Tokens};

/// Fewer letters, or words, tell nothing.
const FEW_LETTERS: usize = 12;
const FEW_WORDS: usize = 6;

/// So many common words of a language are enough to take a text to be in it.
const ENOUGH: usize = 4;

/// The language that the texts are clearly in rather than in `own`: both as codes say them before the region.
pub(super) fn clearly<'t>(
    texts: impl Iterator<Item = &'t Tokens> + Clone,
    own: &str,
) -> Option<&'static str> {
    if are_plainly(texts.clone(), own) {
        return None;
    }
    let other = Counts::of(texts).other_than(own)?;
    languages().iter().any(|language| language.subtag() == own).then_some(other)
}

/// Whether the texts are in this language by their common words, as nearly all are.
fn are_plainly<'t>(texts: impl Iterator<Item = &'t Tokens>, own: &str) -> bool {
    let meanings = texts.flat_map(Tokens::words).filter_map(|word| COMMON_WORDS.value.meaning(word));
    meanings.filter(|languages| names(languages, own)).nth(ENOUGH - 1).is_some()
}

/// Whether a language is one of a list with blanks between them.
fn names(languages: &str, language: &str) -> bool {
    languages.as_bytes().split(|byte| *byte == b' ').any(|listed| listed == language.as_bytes())
}

/// What tells languages apart.
struct Counts {
    /// The letters of each script.
    letters: [usize; Script::COUNT],
    words: usize,
    /// Of each word that is a common one the languages in which it is.
    common: Vec<&'static str>,
}

impl Counts {
    fn of<'t>(texts: impl Iterator<Item = &'t Tokens>) -> Self {
        let mut counts = Self { letters: [0; Script::COUNT], words: 0, common: Vec::new() };
        for word in texts.flat_map(Tokens::words) {
            counts.words += 1;
            counts.add_letters(word.as_str());
            counts.common.extend(COMMON_WORDS.value.meaning(word));
        }
        counts
    }

    fn add_letters(&mut self, word: &str) {
        let mut add = |script: Script, letters| {
            if let Some(count) = self.letters.get_mut(script as usize) {
                *count += letters;
            }
        };
        if word.is_ascii() {
            add(Script::Latin, word.bytes().filter(u8::is_ascii_alphabetic).count());
        } else {
            word.chars().filter_map(Script::of).for_each(|script| add(script, 1));
        }
    }

    /// The language that all this speaks for, where it clearly is another than `own`.
    fn other_than(&self, own: &str) -> Option<&'static str> {
        let letters = self.letters.iter().sum();
        if letters < FEW_LETTERS {
            return None;
        }
        let expected: usize = scripts(own).iter().map(|script| self.of_script(*script)).sum();
        if expected * 4 < letters
            && let Some(other) = self.by_script(own, letters)
        {
            return Some(self.kin_of(other, letters).unwrap_or(other));
        }
        if let Some(kin) = self.kin_of(own, letters) {
            return Some(kin);
        }
        let (other, count) = self.most_common()?;
        let own = self.common.iter().filter(|languages| names(languages, own)).count();
        (own * 3 < count).then_some(other)
    }

    /// Of Chinese and Japanese, which share their commonest script, the other one where it must be that.
    fn kin_of(&self, language: &str, letters: usize) -> Option<&'static str> {
        let (kana, han) = (self.of_script(Script::Kana), self.of_script(Script::Han));
        match language {
            "zh" if kana * 5 > letters => Some("ja"),
            "ja" if kana == 0 && han * 2 > letters => Some("zh"),
            _ => None,
        }
    }

    fn of_script(&self, script: Script) -> usize {
        self.letters.get(script as usize).copied().unwrap_or_default()
    }

    /// The language whose scripts most letters are of, if its first is foreign to `own`. Latin ones are of too many to tell.
    fn by_script(&self, own: &str, letters: usize) -> Option<&'static str> {
        let is_foreign = |script: Script| script != Script::Latin && !scripts(own).contains(&script);
        let (first, script) = SCRIPTS.value.iter().find_map(|(subtag, scripts)| {
            let script = scripts.first().copied().filter(|script| is_foreign(*script))?;
            let all = scripts.iter().filter(|script| **script != Script::Latin);
            let count: usize = all.map(|script| self.of_script(*script)).sum();
            (count * 2 > letters && self.of_script(script) * 5 > letters).then_some((*subtag, script))
        })?;
        let by_words = self.most_common().map(|(language, _)| language);
        Some(by_words.filter(|language| scripts(language).contains(&script)).unwrap_or(first))
    }

    /// The language of most common words, if they are enough, and a quarter of all.
    fn most_common(&self) -> Option<(&'static str, usize)> {
        if self.words < FEW_WORDS || self.common.len() < ENOUGH {
            return None;
        }
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for language in self.common.iter().flat_map(|languages| languages.split(' ')) {
            match counts.iter_mut().find(|(known, _)| *known == language) {
                Some((_, count)) => *count += 1,
                None => counts.push((language, 1)),
            }
        }
        let (language, count) = counts.into_iter().max_by_key(|(_, count)| *count)?;
        (count >= ENOUGH && count * 4 >= self.words).then_some((language, count))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clear(text: &str, own: &str) -> Option<&'static str> {
        clearly(std::iter::once(&Tokens::of(text)), own)
    }

    #[test]
    fn languages_of_one_script_are_told_by_their_words() {
        let ukrainian = "Ваше замовлення вже в дорозі, ми привеземо його до вас у п'ятницю або в суботу.";
        assert_eq!(clear(ukrainian, "uk"), None);
        assert_eq!(clear(ukrainian, "el"), Some("uk"));
        let german = "Ihre Bestellung ist auf dem Weg und wird am Freitag bei Ihnen sein.";
        assert_eq!(clear(german, "de"), None);
        assert_eq!(clear(german, "fi"), Some("de"));
    }

    #[test]
    fn kin_are_not_told_apart_and_few_words_tell_nothing() {
        assert_eq!(clear("Din pakke er på vej til dig, og den er her om to dage.", "nb"), None);
        assert_eq!(clear("Hola, ya va.", "en"), None);
        assert_eq!(clear("Order A-1 Casa Lino Madrid Sol Pack", "ar"), None);
    }

    #[test]
    fn a_quarter_of_the_letters_or_a_half_is_where_it_becomes_clear() {
        assert_eq!(clear("Здравствуй ok", "en"), Some("ru"));
        assert_eq!(clear("Casa Lino Madrid Sol: Заказы принимаем ежедневно", "en"), None);
        assert_eq!(clear("您的订单已发 abcdef", "ja"), None);
        assert_eq!(clear("您的订单已发了 abcdef", "ja"), Some("zh"));
        assert_eq!(clear("您的订单今天已从仓库发了のです", "zh"), None);
        assert_eq!(clear("您的订单今天已从仓発のですよ", "zh"), Some("ja"));
    }

    #[test]
    fn what_is_found_is_clearly_that_language() {
        for text in [
            "配送状況を見る 配送状況を見る",
            "您的订单今天已从我们的仓库发出",
            "ご注文の商品は本日倉庫から発送されました",
        ] {
            let found = clear(text, "pt").unwrap();
            assert_eq!(clear(text, found), None, "{text}");
        }
    }

    #[test]
    fn two_languages_side_by_side_are_in_either() {
        let both = "Your order has left our shop. Tu pedido ya salió de nuestra tienda y llega el viernes.";
        assert_eq!(clear(both, "en"), None);
        assert_eq!(clear(both, "es"), None);
    }
}
