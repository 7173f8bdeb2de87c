//! A text in every language, and how it is made.

use super::Locale;

/// A text in every language. `<name>` stands for an argument; `<count|one|many>` for a word that follows its number.
/// It is made by [`text!`](crate::text!), which decides where its words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text(
    #[cfg(not(feature = "texts-outside"))] Words,
    /// Under which its words are found in a table.
    #[cfg(feature = "texts-outside")]
    u32,
);

/// Words in every language at once, for what is looked for or shown in a language other than the interface's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Words {
    /// English
    pub en: &'static str,
    /// Spanish
    pub es: &'static str,
    /// Portuguese
    pub pt: &'static str,
}

impl Words {
    /// The words in one language.
    #[must_use]
    pub const fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::Es => self.es,
            Locale::Pt => self.pt,
        }
    }
}

/// Makes a [`Text`] of literals: `text! { en: "Yes", es: "Sí", pt: "Sim" }`, or of the three in this order.
#[cfg(not(feature = "texts-outside"))]
#[macro_export]
macro_rules! text {
    (en: $en:expr, es: $es:expr, pt: $pt:expr $(,)?) => {
        $crate::Text::inside($crate::Words { en: $en, es: $es, pt: $pt })
    };
    ($en:expr, $es:expr, $pt:expr $(,)?) => {
        $crate::text!(en: $en, es: $es, pt: $pt)
    };
}

/// Makes a [`Text`] of literals: `text! { en: "Yes", es: "Sí", pt: "Sim" }`, or of the three in this order. The words
/// go into a section of the module of their own, from which the build makes the tables.
#[cfg(feature = "texts-outside")]
#[macro_export]
macro_rules! text {
    (en: $en:expr, es: $es:expr, pt: $pt:expr $(,)?) => {{
        const WORDS: $crate::Words = $crate::Words { en: $en, es: $es, pt: $pt };
        const ID: u32 = $crate::outside::id(&WORDS);
        #[cfg(target_arch = "wasm32")]
        const _: () = {
            #[allow(unsafe_code, dead_code, reason = "bytes in a section that nothing at run time reads")]
            #[unsafe(link_section = "ventana.texts")]
            static RECORD: [u8; $crate::outside::length(&WORDS)] = $crate::outside::record(ID, &WORDS);
        };
        $crate::Text::outside(ID)
    }};
    ($en:expr, $es:expr, $pt:expr $(,)?) => {
        $crate::text!(en: $en, es: $es, pt: $pt)
    };
}

/// A value to put into a [`Text`].
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(&'a str),
    /// A number, in digits.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl Text {
    /// A text whose words are in the binary.
    #[cfg(not(feature = "texts-outside"))]
    #[doc(hidden)]
    #[must_use]
    pub const fn inside(words: Words) -> Self {
        Self(words)
    }

    /// A text whose words are in a table.
    #[cfg(feature = "texts-outside")]
    #[doc(hidden)]
    #[must_use]
    pub const fn outside(id: u32) -> Self {
        Self(id)
    }

    /// The text in one language, its arguments not filled in.
    #[must_use]
    pub fn get(&self, locale: Locale) -> &'static str {
        #[cfg(feature = "texts-outside")]
        return super::outside::words(self.0, locale);
        #[cfg(not(feature = "texts-outside"))]
        self.0.get(locale)
    }

    /// The text in one language with its arguments.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::{Locale, text};
    /// let left = text! { en: "<n> <n|day|days> left", es: "<n|Queda|Quedan> <n> <n|día|días>", pt: "<n|Falta|Faltam> <n> <n|dia|dias>" };
    /// assert_eq!(left.fill(Locale::Es, &[("n", 1.into())]), "Queda 1 día");
    /// ```
    #[must_use]
    pub fn fill(&self, locale: Locale, args: &[(&str, Arg<'_>)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(locale);
        while let Some((before, after)) = rest.split_once('<') {
            filled.push_str(before);
            let Some((slot, tail)) = after.split_once('>') else {
                rest = after;
                break;
            };
            let mut parts = slot.split('|');
            let name = parts.next().unwrap_or_default();
            let arg = args.iter().find(|(key, _)| *key == name).map(|(_, arg)| *arg);
            match (arg, parts.next(), parts.next()) {
                (Some(Arg::Count(1)), Some(one), _) => filled.push_str(one),
                (Some(Arg::Count(_)), Some(_), Some(many)) => filled.push_str(many),
                (Some(Arg::Count(count)), ..) => filled.push_str(&count.to_string()),
                (Some(Arg::Text(text)), ..) => filled.push_str(text),
                (None, ..) => {}
            }
            rest = tail;
        }
        filled.push_str(rest);
        filled
    }

    /// The names of the arguments in one language, each as often as it stands there, in alphabetical order.
    #[must_use]
    pub fn arguments(&self, locale: Locale) -> Vec<&'static str> {
        let slots = self.get(locale).split('<').skip(1).filter_map(|rest| rest.split_once('>'));
        let mut names: Vec<_> = slots.filter_map(|(slot, _)| slot.split('|').next()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEFT: Text =
        text! { en: "<n> <n|day|days> of <what>", es: "<n|queda|quedan> <n>", pt: "no argument <" };

    #[test]
    fn words_follow_their_number() {
        assert_eq!(LEFT.fill(Locale::En, &[("n", 1.into()), ("what", "May".into())]), "1 day of May");
        assert_eq!(LEFT.fill(Locale::Es, &[("n", 0.into())]), "quedan 0");
    }

    #[test]
    fn an_argument_is_never_read_as_a_slot() {
        assert_eq!(LEFT.fill(Locale::En, &[("n", 2.into()), ("what", "<n>".into())]), "2 days of <n>");
    }

    #[test]
    fn arguments_are_listed_once() {
        assert_eq!(LEFT.arguments(Locale::En), ["n", "what"]);
        assert!(LEFT.arguments(Locale::Pt).is_empty());
    }
}
