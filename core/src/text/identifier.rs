/// The text as lower-case letters, digits and single underscores: accents taken off, anything else an underscore.
/// Empty when no letter or digit remains.
#[must_use]
pub fn to_identifier(text: &str) -> String {
    let mut identifier = String::new();
    for character in text.chars().flat_map(char::to_lowercase).map(without_accent) {
        match character {
            'a'..='z' | '0'..='9' => identifier.push(character),
            _ if identifier.ends_with('_') || is_combining(character) => {}
            _ => identifier.push('_'),
        }
    }
    identifier.trim_matches('_').to_owned()
}

fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}')
}

/// The letter that an accented small letter of a western language is made of.
///
/// # Examples
/// ```
/// use ventana_core::text::without_accent;
/// assert_eq!(['ñ', 'ç', 'a'].map(without_accent), ['n', 'c', 'a']);
/// ```
#[must_use]
pub fn without_accent(character: char) -> char {
    match character {
        'à'..='å' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ù'..='ü' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ś' | 'š' | 'ş' => 's',
        'ź' | 'ż' | 'ž' => 'z',
        _ => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_go_and_gaps_become_one_underscore() {
        assert_eq!(to_identifier(" Pedido -- Envia\u{301}do, nº 5 "), "pedido_enviado_n_5");
        assert_eq!(to_identifier("PRÓXIMA_cita"), "proxima_cita");
        assert_eq!(to_identifier("注文"), "");
    }
}
