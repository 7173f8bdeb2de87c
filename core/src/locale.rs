//! The languages Ventana speaks to people in, and texts that exist in all of them.

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English
    #[default]
    En,
    /// Spanish
    Es,
    /// Portuguese
    Pt,
}

impl Locale {
    /// Every language, in the order of [`Text`]'s fields.
    pub const ALL: [Self; 3] = [Self::En, Self::Es, Self::Pt];

    /// The BCP 47 code: `en`, `es` or `pt`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// The language with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}

/// A text in every language. `<name>` stands for an argument; `<count|one|many>` for a word that follows its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English
    pub en: &'static str,
    /// Spanish
    pub es: &'static str,
    /// Portuguese
    pub pt: &'static str,
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
    /// The text in one language, its arguments not filled in.
    #[must_use]
    pub const fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::Es => self.es,
            Locale::Pt => self.pt,
        }
    }

    /// The text in one language with its arguments.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::{Locale, Text};
    /// let left = Text { en: "<n> <n|day|days> left", es: "<n|Queda|Quedan> <n> <n|día|días>", pt: "<n|Falta|Faltam> <n> <n|dia|dias>" };
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
        Text { en: "<n> <n|day|days> of <what>", es: "<n|queda|quedan> <n>", pt: "no argument <" };

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

    #[test]
    fn codes_name_their_language() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_code(locale.code()), Some(locale));
        }
        assert_eq!(Locale::from_code("fr"), None);
    }
}
