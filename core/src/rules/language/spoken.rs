//! In which language texts are written, said only when they are clearly not in the one they should be in.

use crate::policy::languages::{Language, languages};
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
    let own = languages().iter().map(Language::subtag).find(|subtag| *subtag == own)?;
    let counts = Counts::of(texts, own);
    let letters = counts.letters.iter().sum();
    if letters < FEW_LETTERS {
        return None;
    }
    let expected: usize = scripts(own).iter().map(|script| counts.of_script(*script)).sum();
    if expected * 4 < letters
        && let Some(other) = counts.by_script(own, letters)
    {
        return Some(counts.between_kin(other, letters));
    }
    let kin = counts.between_kin(own, letters);
    if kin != own {
        return Some(kin);
    }
    let (other, count) = counts.most_common()?;
    (counts.own * 3 < count).then_some(other)
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
    /// The common words of the language that the texts should be in.
    own: usize,
    /// The common words of every language met.
    common: Vec<(&'static str, usize)>,
}

impl Counts {
    fn of<'t>(texts: impl Iterator<Item = &'t Tokens>, own: &str) -> Self {
        let mut counts = Self { letters: [0; Script::COUNT], words: 0, own: 0, common: Vec::new() };
        for word in texts.flat_map(Tokens::words) {
            counts.words += 1;
            for script in word.as_str().chars().filter_map(Script::of) {
                if let Some(count) = counts.letters.get_mut(script as usize) {
                    *count += 1;
                }
            }
            if let Some(languages) = COMMON_WORDS.value.meaning(word) {
                counts.add(languages, own);
            }
        }
        counts
    }

    fn add(&mut self, languages: &'static str, own: &str) {
        for language in languages.split(' ') {
            self.own += usize::from(language == own);
            match self.common.iter_mut().find(|(known, _)| *known == language) {
                Some((_, count)) => *count += 1,
                None => self.common.push((language, 1)),
            }
        }
    }

    /// Of Chinese and Japanese, which share their commonest script, the one that it must be.
    fn between_kin(&self, language: &'static str, letters: usize) -> &'static str {
        let (kana, han) = (self.of_script(Script::Kana), self.of_script(Script::Han));
        match language {
            "zh" if kana * 5 > letters => "ja",
            "ja" if kana == 0 && han * 2 > letters => "zh",
            _ => language,
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
        let (language, count) = *self.common.iter().max_by_key(|(_, count)| *count)?;
        (self.words >= FEW_WORDS && count >= ENOUGH && count * 4 >= self.words).then_some((language, count))
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
