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

/// The letter that an accented one of a western language is made of.
fn without_accent(character: char) -> char {
    const ACCENTED: [(&str, char); 10] = [
        ("àáâãäåą", 'a'),
        ("çćč", 'c'),
        ("èéêëęě", 'e'),
        ("ìíîïı", 'i'),
        ("ñńň", 'n'),
        ("òóôõöøő", 'o'),
        ("ùúûüű", 'u'),
        ("ýÿ", 'y'),
        ("śšş", 's'),
        ("źżž", 'z'),
    ];
    ACCENTED.iter().find(|(accented, _)| accented.contains(character)).map_or(character, |(_, plain)| *plain)
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
