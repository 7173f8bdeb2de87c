//! Letters and digits, and small letters: what the standard library says of them, for most without a search in its tables.

/// Whether a sign is a letter or a digit.
pub(super) fn is_alphanumeric(sign: char) -> bool {
    is_common_letter(sign) || (!is_common_sign(sign) && sign.is_alphanumeric())
}

/// Whether a sign is a letter.
pub(super) fn is_alphabetic(sign: char) -> bool {
    is_common_letter(sign) || (!is_common_sign(sign) && sign.is_alphabetic())
}

/// The letters that most texts in the languages of Meta's list are made of.
#[inline]
fn is_common_letter(sign: char) -> bool {
    matches!(sign,
        'a'..='z' | 'A'..='Z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ɏ' // Latin
        | 'Ή'..='Ί' | 'Ύ'..='Ρ' | 'Σ'..='ώ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' // Greek, Cyrillic
        | 'א'..='ת' | 'ؠ'..='ي' | 'ٱ'..='ۓ' // Hebrew, Arabic
        | '\u{900}'..='\u{93B}' | '\u{93D}'..='\u{94C}' | '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E46}' | 'ა'..='ჺ' // Devanagari, Thai, Georgian
        | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | '㐀'..='䶿' | '一'..='鿿' | '가'..='힣') // Kana, Han, Hangul
}

/// Signs of those texts that are neither: tones, stops, quotes, dashes, currencies.
#[inline]
fn is_common_sign(sign: char) -> bool {
    matches!(sign, ' '..='/' | '\u{A1}'..='\u{A9}' | '\u{964}' | '\u{E47}'..='\u{E4C}' | '\u{2010}'..='\u{2064}'
        | '\u{20A0}'..='\u{20C0}' | '\u{3001}'..='\u{3004}' | '\u{FE0F}' | '\u{1F300}'..='\u{1FAFF}')
}

/// Adds the small letters of a sign to a text, each as `fold` has it.
pub(super) fn push_lower(text: &mut String, sign: char, fold: impl Fn(char) -> char) {
    if is_its_own_lower(sign) { text.push(fold(sign)) } else { text.extend(sign.to_lowercase().map(fold)) }
}

/// Whether a sign is a small letter already, or of a script that has no others; of some only.
fn is_its_own_lower(sign: char) -> bool {
    matches!(sign, 'ß'..='ÿ' | 'а'..='џ' | '\u{590}'..='\u{109F}' | '\u{2E80}'..='\u{A63F}' | '가'..='힣')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_is_what_the_standard_library_says() {
        for sign in '\0'..=char::MAX {
            assert_eq!(is_alphanumeric(sign), sign.is_alphanumeric(), "{sign:?}");
            assert_eq!(is_alphabetic(sign), sign.is_alphabetic(), "{sign:?}");
            let mut lower = String::new();
            push_lower(&mut lower, sign, |sign| sign);
            assert!(lower.chars().eq(sign.to_lowercase()), "{sign:?}");
        }
    }
}
