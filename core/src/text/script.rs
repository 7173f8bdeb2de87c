/// A script, as far as it tells languages apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Arabic, also with the letters of Persian, Urdu and Pashto.
    Arabic,
    /// Bengali.
    Bengali,
    /// Cyrillic.
    Cyrillic,
    /// Devanagari.
    Devanagari,
    /// Georgian.
    Georgian,
    /// Greek.
    Greek,
    /// Gujarati.
    Gujarati,
    /// Gurmukhi.
    Gurmukhi,
    /// Chinese characters.
    Han,
    /// Hangul.
    Hangul,
    /// Hebrew.
    Hebrew,
    /// Hiragana and katakana.
    Kana,
    /// Kannada.
    Kannada,
    /// Lao.
    Lao,
    /// Latin.
    Latin,
    /// Malayalam.
    Malayalam,
    /// Sinhala.
    Sinhala,
    /// Tamil.
    Tamil,
    /// Telugu.
    Telugu,
    /// Thai.
    Thai,
}

impl Script {
    /// How many there are.
    pub const COUNT: usize = 20;

    /// The script of a letter, by its block (Unicode 17, Blocks.txt), whose few other signs go with it.
    ///
    /// # Examples
    /// ```
    /// use ventana_core::text::Script;
    /// assert_eq!(Script::of('ñ'), Some(Script::Latin));
    /// assert_eq!(Script::of('7'), None);
    /// ```
    #[must_use]
    pub fn of(letter: char) -> Option<Self> {
        if letter.is_ascii() {
            return letter.is_ascii_alphabetic().then_some(Self::Latin);
        }
        Some(match letter {
            '\u{80}'..='\u{A9}'
            | '\u{AB}'..='\u{B4}'
            | '\u{B6}'..='\u{B9}'
            | '\u{BB}'..='\u{BF}'
            | '×'
            | '÷' => return None,
            ..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Self::Latin,
            '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Self::Greek,
            '\u{400}'..='\u{52F}' => Self::Cyrillic,
            '\u{590}'..='\u{5FF}' => Self::Hebrew,
            '\u{600}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{FB50}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}' => Self::Arabic,
            '\u{900}'..='\u{97F}' => Self::Devanagari,
            '\u{980}'..='\u{9FF}' => Self::Bengali,
            '\u{A00}'..='\u{A7F}' => Self::Gurmukhi,
            '\u{A80}'..='\u{AFF}' => Self::Gujarati,
            '\u{B80}'..='\u{BFF}' => Self::Tamil,
            '\u{C00}'..='\u{C7F}' => Self::Telugu,
            '\u{C80}'..='\u{CFF}' => Self::Kannada,
            '\u{D00}'..='\u{D7F}' => Self::Malayalam,
            '\u{D80}'..='\u{DFF}' => Self::Sinhala,
            '\u{E00}'..='\u{E7F}' => Self::Thai,
            '\u{E80}'..='\u{EFF}' => Self::Lao,
            '\u{10A0}'..='\u{10FF}' => Self::Georgian,
            '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Self::Hangul,
            '\u{3040}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' => Self::Kana,
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => Self::Han,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_their_script_and_signs_none() {
        let all = [
            ("عپ", Script::Arabic),
            ("ক", Script::Bengali),
            ("Жі", Script::Cyrillic),
            ("क", Script::Devanagari),
            ("ქ", Script::Georgian),
            ("ω", Script::Greek),
            ("ગ", Script::Gujarati),
            ("ਕ", Script::Gurmukhi),
            ("中", Script::Han),
            ("한", Script::Hangul),
            ("א", Script::Hebrew),
            ("あア", Script::Kana),
            ("ಕ", Script::Kannada),
            ("ລ", Script::Lao),
            ("aéßạ", Script::Latin),
            ("മ", Script::Malayalam),
            ("ක", Script::Sinhala),
            ("த", Script::Tamil),
            ("త", Script::Telugu),
            ("ก", Script::Thai),
        ];
        assert_eq!(all.len(), Script::COUNT);
        for (letters, script) in all {
            assert!(letters.chars().all(|letter| Script::of(letter) == Some(script)), "{letters}");
        }
        assert!("1 .–👋×".chars().all(|sign| Script::of(sign).is_none()));
    }
}
